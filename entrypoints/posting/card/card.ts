import { noPercentileWord, percentileWord } from '@/components/names';
import { word } from '@/components/words';
import type { AnnotatedReply } from '@/lib/messages/kinds';
import { h } from '../dom';
import { cityTable } from './cities';
import { flagList } from './flags';
import { cardFooter, type CardActions } from './footer';
import { ownSampleLine } from './own';
import { payLines } from './pay';
import { sameLine } from './same';
import { skillLines } from './skills';
import { standing } from './standing';
import { whyShown } from './why';
import type { WordBoxes } from './word-boxes';

/** The card that opens from a badge: what the pay is worth, what other cities pay, what is asked for. */
export function cardOf(annotated: AnnotatedReply, words: WordBoxes, actions: CardActions) {
  const { footer, showSaved } = cardFooter(annotated, actions);
  const card = h('section', {
    class: 'card',
    role: 'dialog',
    tabindex: -1,
    'aria-label': word('card_label', annotated.posting.title),
  });
  const body = [
    ...standing(annotated),
    ...ownSampleLine(annotated),
    ...sameLine(annotated),
    ...payLines(annotated),
    ...cityTable(annotated),
    ...skillLines(annotated),
    ...flagList(annotated, words, { card, pin: actions.pin }),
    whyShown(annotated),
  ];
  card.append(header(annotated, actions), h('div', { class: 'body' }, ...body), footer);
  return { card, showSaved };
}

function header({ posting, insight }: AnnotatedReply, actions: CardActions) {
  const headline = insight.percentile
    ? word('card_headline', percentileWord(insight.percentile))
    : noPercentileWord(insight.noPercentile);
  return h(
    'div',
    { class: 'head' },
    h('h2', {}, headline, posting.go.verdict === 'mentioned' && h('small', {}, word('badge_mentioned'))),
    h('button', { type: 'button', class: 'close', 'aria-label': word('card_close'), onclick: actions.close }, '×'),
  );
}
