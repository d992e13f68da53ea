import { moneyMonth, moneyYear } from '@/components/figures';
import { assumptionWord, payText } from '@/components/names';
import { language, word } from '@/components/words';
import type { AnnotatedReply } from '@/lib/messages/kinds';
import { h } from '../dom';

/** Pay that can be compared, a year and a month, beside what the page says and what was assumed. */
export function payLines({ posting: { salary } }: AnnotatedReply) {
  const comparable = [
    salary.year && word('money_year', moneyYear(salary.year, language())),
    salary.month && word('money_month', moneyMonth(salary.month, language())),
  ].filter(Boolean);
  const notes = [
    salary.text !== '' && word('card_as_written', payText(salary)),
    salary.kind === 'estimate' && word('card_estimate'),
    ...salary.assumptions.map(assumptionWord),
  ].filter((note) => note !== false);
  return [
    comparable.length > 0 && h('p', { class: 'pay' }, comparable.join(' · ')),
    notes.length > 0 && h('p', { class: 'note' }, notes.join(' · ')),
  ];
}
