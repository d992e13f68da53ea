import { moneyYear, standingText } from '@/components/figures';
import { noPercentileWord } from '@/components/names';
import { language, word } from '@/components/words';
import type { AnnotatedReply } from '@/lib/messages/kinds';
import { h, svg } from './dom';
import { isDark, shadowHost } from './shadow';

export interface BadgeActions {
  /** Show the card beside this element; `pinned` keeps it open when the pointer leaves. */
  open: (beside: HTMLElement, pinned: boolean) => void;
  leave: () => void;
}

export interface Badge {
  host: HTMLElement;
  /** Whether the posting is saved may have changed. */
  refresh: () => void;
}

/** A posting that is kept. */
const FLAG = 'M2 1h6v8L5 6.5 2 9z';

/** The badge of one posting: "P72 · 年包 40–72万 · 缺 2". Pay that is unknown is said in words. */
export function makeBadge(
  annotated: AnnotatedReply,
  place: 'inline' | 'top',
  beside: Element,
  actions: BadgeActions,
): Badge {
  const { host, root } = shadowHost('span');
  const classes = ['mark', lookOf(annotated), place === 'top' && 'top', isDark(beside) && 'dark'];
  const mark = h('button', {
    type: 'button',
    class: classes.filter(Boolean).join(' '),
    'aria-haspopup': 'dialog',
    onclick: () => actions.open(host, true),
    onmouseenter: () => actions.open(host, false),
    onmouseleave: actions.leave,
    onfocus: () => mark.matches(':focus-visible') && actions.open(host, false),
    onblur: actions.leave,
  });
  const parts = badgeParts(annotated);
  const refresh = () => {
    mark.replaceChildren(...parts.flatMap((part) => [part, ' ']), ...(annotated.saved ? [savedSign()] : []));
    mark.setAttribute('aria-label', `GoLens: ${badgeText(parts, annotated)}`);
  };
  refresh();
  root.append(mark);
  for (const kind of ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'keydown', 'keyup'])
    host.addEventListener(kind, keepFromPage);
  return { host, refresh };
}

/** A badge often stands inside the board's own link: pressing it must not follow that link. */
function keepFromPage(event: Event) {
  event.stopPropagation();
  if (event.type === 'click') event.preventDefault();
}

/** Quiet where Go is only mentioned, a broken edge where the reference is wide or small, a plain one without figures. */
function lookOf({ posting, insight: { percentile } }: AnnotatedReply) {
  if (posting.go.verdict !== 'core') return 'quiet';
  if (!percentile) return 'unknown';
  return percentile.reference.confidence === 'low' && 'rough';
}

function badgeText(parts: HTMLElement[], { insight: { percentile }, saved }: AnnotatedReply): string {
  const more = [percentile?.reference.confidence === 'low' && word('badge_rough'), saved && word('badge_saved')];
  return [...parts.map((part) => part.textContent), ...more].filter(Boolean).join(', ');
}

/** What comes first gives way last where there is little room. */
function badgeParts({ posting, insight }: AnnotatedReply): HTMLElement[] {
  const { percentile, noPercentile, gaps } = insight;
  const { year } = posting.salary;
  const isMentioned = posting.go.verdict === 'mentioned';
  const isClosed = posting.flags.some(({ flag }) => flag === 'closed');
  return [
    isClosed && h('span', { class: 'gap' }, word('flag_closed')),
    isMentioned && h('span', {}, word('badge_mentioned')),
    percentile && !isMentioned && h('b', {}, standingText(percentile)),
    !percentile && h('span', {}, noPercentileWord(noPercentile)),
    year && h('span', { class: 'pay' }, word('money_year', moneyYear(year, language()))),
    gaps.length > 0 && h('span', { class: 'gap' }, word('badge_gaps', gaps.length)),
  ].filter((part) => part !== false && part !== null);
}

const savedSign = () =>
  svg('svg', { viewBox: '0 0 10 10', 'aria-hidden': 'true', class: 'saved' }, svg('path', { d: FLAG }));
