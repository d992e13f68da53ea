import { moneyMonth, moneyYear, percentileText, ratioText } from '@/components/figures';
import { assumptionWord, flagWord, gradeWord, intervalText, noPercentileWord, referenceText } from '@/components/names';
import { language, word } from '@/components/words';
import type { AnnotatedReply } from '@/lib/messages/kinds';
import { percentileBar } from './bar';
import { cardFooter, type CardActions } from './card-footer';
import { ownSampleLine } from './card-own';
import { section } from './card-section';
import { skillLines } from './card-skills';
import { h } from './dom';

const CITIES_SHOWN = 5;

/** The card that opens from a badge: what the pay is worth, what other cities pay, what is asked for. */
export function cardOf(annotated: AnnotatedReply, actions: CardActions): HTMLElement {
  const { posting } = annotated;
  return h(
    'section',
    { class: 'card', role: 'dialog', tabindex: -1, 'aria-label': word('card_label', posting.title) },
    h(
      'header',
      {},
      h('h2', {}, headline(annotated)),
      h('button', { type: 'button', class: 'close', 'aria-label': word('card_close'), onclick: actions.close }, '×'),
    ),
    ...percentile(annotated),
    ...ownSampleLine(annotated),
    ...pay(annotated),
    ...cities(annotated),
    ...skillLines(annotated),
    ...flags(annotated),
    h('p', { class: 'note pay' }, word(`card_go_${posting.go.verdict}`), ' ', ...evidence(annotated)),
    cardFooter(annotated, actions),
  );
}

/** The sentence that decided whether the role is a Go role. */
function evidence({ posting: { go } }: AnnotatedReply) {
  return go.verdict === 'no' || !go.evidence ? [] : [quoted(go.evidence, go.words ?? '')];
}

function headline({ insight }: AnnotatedReply): string {
  if (!insight.percentile) return noPercentileWord(insight.noPercentile);
  return word('percentile_mid', percentileText(insight.percentile), Math.round(insight.percentile.mid));
}

function percentile({ insight }: AnnotatedReply) {
  if (!insight.percentile) return [];
  const { reference } = insight.percentile;
  return [
    percentileBar(insight.percentile, insight.ownPercentile),
    h('p', { class: 'note', title: gradeWord(reference.grade) }, word('card_reference', referenceText(reference))),
  ];
}

function pay({ posting: { salary } }: AnnotatedReply) {
  const comparable = [
    salary.year && word('money_year', moneyYear(salary.year, language())),
    salary.month && word('money_month', moneyMonth(salary.month, language())),
  ].filter(Boolean);
  const notes = [
    salary.text !== '' && word('card_as_written', salary.text),
    salary.kind === 'estimate' && word('card_estimate'),
    ...salary.assumptions.map(assumptionWord),
  ].filter((note) => note !== false);
  return [
    comparable.length > 0 && h('p', { class: 'pay' }, comparable.join(' · ')),
    notes.length > 0 && h('p', { class: 'note' }, notes.join(' · ')),
  ];
}

function cities({ insight }: AnnotatedReply) {
  const rows = insight.benchmark.slice(0, CITIES_SHOWN);
  if (rows.length === 0) return [];
  const head = ['card_city', 'card_city_median', 'card_city_ratio'] as const;
  return [
    h('h3', {}, word('field_benchmark')),
    h(
      'table',
      {},
      h('tr', {}, ...head.map((name) => heading(word(name))), heading('n')),
      ...rows.map(({ city, reference, ratio, interval }) =>
        h(
          'tr',
          { title: `${referenceText(reference)} ${intervalText(interval)}` },
          ...[
            city,
            moneyMonth({ low: reference.quantiles.p50, high: reference.quantiles.p50, currency: 'CNY' }, language()),
            ratio === null ? '–' : ratioText(ratio),
            String(reference.n),
          ].map((text) => h('td', {}, text)),
        ),
      ),
    ),
  ];
}

function flags({ posting }: AnnotatedReply) {
  return section(
    word('field_flags'),
    posting.flags.map(({ flag, words, sentence = words }) =>
      h('li', {}, `${flagWord(flag)} `, quoted(sentence, words)),
    ),
  );
}

/** The posting's own sentence in small type, with the words that decided marked. */
function quoted(sentence: string, words: string) {
  const at = words ? sentence.indexOf(words) : -1;
  if (at < 0) return h('q', {}, sentence);
  return h('q', {}, sentence.slice(0, at), h('mark', {}, words), sentence.slice(at + words.length));
}

const heading = (text: string) => h('th', { scope: 'col' }, text);
