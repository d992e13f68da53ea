import type { HealthReplies } from '@/lib/messages/health-kinds';
import type { Drift, HealthReport } from '@/lib/posting/health';
import type { Reading } from '@/lib/posting/reading';
import type { Layout } from '@/lib/sites/site';
import { healthOf } from './health-of';

/** Milliseconds without a change after which a page has settled, and after which it is told all the same. */
const QUIET_MS = 700;
const LATEST_MS = 4000;
const MOST_TOLD = 5000;

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
  #timer: ReturnType<typeof setTimeout> | null = null;
  #told = new Set<string>();

  constructor(
    private readonly seen: () => Seen,
    private readonly tell: (report: HealthReport) => Promise<HealthReplies['page.health'] | null>,
  ) {}

  /** The page has changed, or has just come. */
  changed() {
    const view = location.href.split('#')[0] ?? '';
    const now = Date.now();
    if (view !== this.#view) {
      this.#view = view;
      this.#since = now;
    } else if (this.#timer === null) return;
    if (this.#timer !== null) clearTimeout(this.#timer);
    const wait = Math.max(0, Math.min(QUIET_MS, this.#since + LATEST_MS - now));
    this.#timer = setTimeout(() => void this.#tellNow(), wait);
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
    const { health, read } = this.seen();
    const report = health.cards === 0 ? health : this.#untold(health, read);
    if (!report) return;
    const reply = await this.tell(report).catch(() => null);
    // A pane that is opened beside a list says nothing of what has changed on the list.
    if (reply && (health.cards === 0 || report.layout === health.layout)) this.drift = reply.drift;
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
