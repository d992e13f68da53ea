import { shareText } from '@/components/figures';
import { experienceWord, gradeWord, noPercentileWord } from '@/components/names';
import { word, type MessageName } from '@/components/words';
import type { AnnotatedReply } from '@/lib/messages/kinds';
import type { Percentile } from '@/lib/posting/insight';
import type { Posting } from '@/lib/posting/posting';
import { h } from '../dom';
import { quoted } from './section';

/** The rules that read Go, by the name that the parser gives them. */
const RULES: Record<string, MessageName> = {
  title: 'card_rule_title',
  'title: Go library': 'card_rule_library',
  'Go libraries': 'card_rule_library',
  'title: recruits': 'card_rule_recruits',
  'title: bonus or choice': 'card_rule_choice',
  asked: 'card_rule_asked',
  bonus: 'card_rule_bonus',
  choice: 'card_rule_choice',
  secondary: 'card_rule_secondary',
  tag: 'card_rule_tag',
};

/** "Why is this shown?": why it counts as Go, and how the percentile came about. */
export function whyShown({ posting, insight }: AnnotatedReply) {
  const details = h(
    'details',
    { ontoggle: () => intoSight(details) },
    h('summary', {}, word('card_why')),
    ...whyGo(posting.go),
    h('h3', {}, word('card_why_percentile')),
    ...(insight.percentile ? chain(insight.percentile) : [line(noPercentileWord(insight.noPercentile))]),
  );
  return details;
}

/** What was unfolded stands below what is in sight: the card's own body scrolls, the page does not. */
function intoSight(details: HTMLElement) {
  const body = details.parentElement;
  if (details.hasAttribute('open')) body?.scrollTo({ top: details.offsetTop - body.offsetTop });
}

function whyGo({ verdict, evidence, words = '', rule = '' }: Posting['go']) {
  const said = RULES[rule];
  return [
    h('h3', {}, word(`card_go_${verdict}`)),
    evidence !== '' && verdict !== 'no' && h('p', { class: 'note' }, quoted(evidence, words)),
    said && line(word(said)),
  ];
}

/** The cells that were asked, in turn, the one that answered, and what it is made of. */
function chain({ reference, skipped }: Percentile) {
  const { period, source, grade, confidence, board, own, concentration } = reference;
  const steps = skipped.map(({ cell, n }) => h('li', {}, word('card_chain_thin', ...cellWords(cell), n)));
  const answer = h('li', {}, word('card_chain_used', ...cellWords(reference.cell), reference.n));
  return [
    h('ol', {}, ...steps, answer),
    own < 1 && line(word('card_pooled', shareText(own))),
    line(word('card_source', source, period)),
    line(board === null ? word('reference_all_boards') : word('reference_board', board)),
    line(word('card_grade', gradeWord(grade), word(`confidence_${confidence}`))),
    concentration !== null && line(word('reference_concentration', Math.round(100 * concentration))),
    line(word('card_method')),
  ];
}

function cellWords(cell: string): [place: string, experience: string] {
  const [place = '', band = null] = cell.split('|');
  return [place, experienceWord(band)];
}

const line = (text: string) => h('p', { class: 'note' }, text);
