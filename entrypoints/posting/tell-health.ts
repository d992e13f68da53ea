import type { HealthReplies } from '@/lib/messages/health-kinds';
import type { Drift, HealthReport } from '@/lib/posting/health';
import type { Reading } from '@/lib/posting/reading';
import type { Layout } from '@/lib/sites/site';
import { healthOf } from './health-of';

/** Milliseconds without a change after which a page has settled, longer where nothing was found on it yet. */
const QUIET_MS = 700;
const EMPTY_QUIET_MS = 2000;
/** After so many it is told all the same. */
const LATEST_MS = 6000;
/** How often at most it is told of one view: again only where something had changed, and the page goes on changing. */
const MOST_TIMES = 4;
const MOST_TOLD = 5000;

interface Page {
  /** Whether nothing was found; asked at every change, so it must cost nothing. */
  isEmpty: () => boolean;
  seen: () => Seen;
}

interface Seen {
  health: HealthReport;
  read: { reading: Reading; layout: Layout | null }[];
}

/**
 * Tells once a page view, when the page has settled, how well it was read, also where nothing was found. A card counts
 * once, however often it is seen. `drift` is what came back: what has changed on the site.
 */
export class HealthTeller {
  drift: Drift[] = [];
  #view = '';
  #since = 0;
  #times = 0;
  #isEmptyTold = false;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #told = new Set<string>();

  constructor(
    private readonly page: Page,
    private readonly tell: (report: HealthReport) => Promise<HealthReplies['page.health'] | null>,
  ) {}

  /** The page has changed, or has just come. */
  changed() {
    const view = location.href.split('#')[0] ?? '';
    if (view !== this.#view) this.#begin(view);
    else if (this.#timer === null && (this.drift.length === 0 || this.#times >= MOST_TIMES)) return;
    if (this.#timer !== null) clearTimeout(this.#timer);
    const quiet = this.page.isEmpty() ? EMPTY_QUIET_MS : QUIET_MS;
    const wait = this.#times > 0 ? quiet : Math.min(quiet, this.#since + LATEST_MS - Date.now());
    this.#timer = setTimeout(() => void this.#tellNow(), Math.max(0, wait));
  }

  #begin(view: string) {
    this.#view = view;
    this.#since = Date.now();
    this.#times = 0;
    this.#isEmptyTold = false;
  }

  /** As if the page had just come. */
  again() {
    this.#view = '';
    this.changed();
  }

  /** The page is read by other means now: what was told of it does not hold. */
  forget() {
    this.#told.clear();
    this.drift = [];
    this.again();
  }

  stop() {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  async #tellNow() {
    this.#timer = null;
    const { health, read } = this.page.seen();
    const report = health.cards === 0 ? this.#empty(health) : this.#untold(health, read);
    if (!report) return;
    this.#times++;
    const reply = await this.tell(report).catch(() => null);
    // A pane that is opened beside a list says nothing of what has changed on the list.
    if (reply && (health.cards === 0 || report.layout === health.layout)) this.drift = reply.drift;
  }

  #empty(health: HealthReport): HealthReport | null {
    if (this.#isEmptyTold) return null;
    this.#isEmptyTold = true;
    return health;
  }

  /** The report of the cards that no report has counted; null where there are none. */
  #untold(health: HealthReport, read: Seen['read']): HealthReport | null {
    const fresh = read.filter(({ reading }) => !this.#told.has(`${reading.layout} ${reading.key}`));
    if (fresh.length === 0) return null;
    if (this.#told.size > MOST_TOLD) this.#told.clear();
    for (const { reading } of fresh) this.#told.add(`${reading.layout} ${reading.key}`);
    const report = healthOf(health.site, fresh);
    return health.repeated === undefined ? report : { ...report, repeated: health.repeated };
  }
}
