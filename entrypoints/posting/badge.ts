import { moneyYear } from '@/components/figures';
import { noPercentileWord } from '@/components/names';
import { language, word } from '@/components/words';
import type { AnnotatedReply } from '@/lib/messages/kinds';
import { h } from './dom';
import { isDark, shadowHost } from './shadow';

export interface BadgeActions {
  /** Show the card beside this element; `pinned` keeps it open when the pointer leaves. */
  open: (beside: HTMLElement, pinned: boolean) => void;
  leave: () => void;
}

/** The badge of one posting: "P72 · 年包 40–72万 · 缺 2". Pay that is unknown is said in words. */
export function makeBadge(annotated: AnnotatedReply, place: 'inline' | 'top', beside: Element, actions: BadgeActions) {
  const { host, root } = shadowHost('span');
  const quiet = annotated.posting.go.verdict !== 'core';
  const classes = ['mark', quiet && 'quiet', place === 'top' && 'top', isDark(beside) && 'dark'];
  const mark = h(
    'button',
    {
      type: 'button',
      class: classes.filter(Boolean).join(' '),
      'aria-haspopup': 'dialog',
      'aria-label': `GoLens: ${badgeText(annotated)}`,
      onclick: () => actions.open(host, true),
      onmouseenter: () => actions.open(host, false),
      onmouseleave: actions.leave,
      onfocus: () => mark.matches(':focus-visible') && actions.open(host, false),
      onblur: actions.leave,
    },
    ...badgeParts(annotated).flatMap((part, index) => [index > 0 && '·', part]),
  );
  root.append(mark);
  for (const kind of ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'keydown', 'keyup'])
    host.addEventListener(kind, keepFromPage);
  return host;
}

/** A badge often stands inside the board's own link: pressing it must not follow that link. */
function keepFromPage(event: Event) {
  event.stopPropagation();
  if (event.type === 'click') event.preventDefault();
}

const badgeText = (annotated: AnnotatedReply) =>
  badgeParts(annotated)
    .map((part) => part.textContent)
    .join(', ');

function badgeParts({ posting, insight }: AnnotatedReply): HTMLElement[] {
  const mentioned = posting.go.verdict === 'mentioned' ? [h('span', {}, word('badge_mentioned'))] : [];
  const { percentile, noPercentile, gaps } = insight;
  return [
    percentile ? h('b', {}, `P${Math.round(percentile.mid)}`) : h('span', {}, noPercentileWord(noPercentile)),
    ...(posting.salary.year ? [h('span', {}, word('money_year', moneyYear(posting.salary.year, language())))] : []),
    ...(gaps.length > 0 ? [h('span', { class: 'gap' }, word('badge_gaps', gaps.length))] : []),
    ...mentioned,
  ];
}
