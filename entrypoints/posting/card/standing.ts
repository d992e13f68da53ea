import { experienceWord, gradeWord, referenceText, whyNoPercentileWord } from '@/components/names';
import { word } from '@/components/words';
import type { AnnotatedReply } from '@/lib/messages/kinds';
import { h } from '../dom';
import { percentileBar } from './bar';
import { aside } from './section';

/** Where the pay stands, drawn and in one sentence; where it cannot be said, why, and what holds all the same. */
export function standing({ posting, insight: { percentile, noPercentile, ownPercentile } }: AnnotatedReply) {
  if (!percentile) return [h('p', { class: 'note' }, whyNoPercentileWord(noPercentile))];
  const { reference } = percentile;
  const { place, experience, n, period, confidence } = reference;
  const years = experienceWord(experience);
  return [
    percentileBar(percentile, ownPercentile),
    h(
      'p',
      { class: 'note', title: `${referenceText(reference)} · ${gradeWord(reference.grade)}` },
      word('card_reference', place, years, n, period, word(`confidence_${confidence}`)),
      aside(`${referenceText(reference)} · ${gradeWord(reference.grade)}`),
    ),
    confidence === 'low' && h('p', { class: 'note rough' }, word('card_rough')),
    posting.go.verdict === 'mentioned' && h('p', { class: 'note rough' }, word('card_mentioned_reference')),
  ];
}
