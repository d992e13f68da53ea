import { scoreDescriptions, type DescriptionScore } from './accuracy/descriptions';
import {
  descriptionChecks,
  failed,
  realTitleChecks,
  salaryChecks,
  sameChecks,
  titleChecks,
  type Check,
} from './accuracy/floors';
import { hasSharedCorpus, ownGold, sharedGold, type GoldSet } from './accuracy/gold';
import { breaches } from './accuracy/properties';
import { againstReference, realSalaries, realTitles } from './accuracy/real';
import { scoreSame } from './accuracy/same';
import { measureSameSpeed } from './accuracy/same-speed';
import { scoreSalaries, type SalaryScore } from './accuracy/salaries';
import { f1, precision, recall, type Counts, type SetScore } from './accuracy/sets';
import { measureSpeed } from './accuracy/speed';
import { scoreTitles, type TitleScore } from './accuracy/titles';

const WORST = 12;
/** Any rates will do: the property is that pay a year is pay a period times its factor. */
const RATES = { date: '', source: '', cny: { USD: 7.2, EUR: 7.5, GBP: 9, HKD: 0.93, PLN: 1.76, INR: 0.085 } };
const LEAST_READ = 0.995;

/** Measures all reading on labelled lines and real strings: tables, the worst cases, and exit code 1 below a floor. */
const generated = Number(/^--generate=(\d+)$/.exec(process.argv[2] ?? '')?.[1] ?? 0);
if (generated > 0) printProperties(generated);
const sets = [ownGold(), ...(hasSharedCorpus ? [sharedGold()] : [])];
const checks = [...sets.flatMap(measure), ...measureSame(), ...(hasSharedCorpus ? measureReal() : [])];
const last = sets.at(-1);
if (last) printSpeed(last);
if (!hasSharedCorpus) print('The shared corpus is absent: only the project’s own lines were measured.');
for (const { what, is, least } of failed(checks)) print(`BELOW ITS FLOOR: ${what}: ${is} < ${least}`);
if (failed(checks).length > 0) process.exitCode = 1;

function print(...lines: string[]) {
  process.stdout.write(`${lines.join('\n')}\n`);
}

function measure({ name, salaries, titles, descriptions }: GoldSet): Check[] {
  const salary = scoreSalaries(salaries);
  const title = scoreTitles(titles);
  const description = scoreDescriptions(descriptions);
  print(`\n== ${name} lines ==`);
  printSalaries(salary);
  printTitles(title);
  printDescriptions(description);
  return [...salaryChecks(name, salary), ...titleChecks(name, title), ...descriptionChecks(name, description)];
}

function printSalaries({ n, exact, silent, missing, misses, kinds }: SalaryScore) {
  print(`\nsalaries ${n}: exact ${percent(exact / n)}, silently wrong ${silent.length}, missing ${missing}`);
  for (const [kind, { right, read, labelled }] of Object.entries(kinds))
    print(
      row(
        kind,
        `precision ${percent(right / Math.max(read, 1))}`,
        `recall ${percent(right / Math.max(labelled, 1))}`,
        `n ${labelled}`,
      ),
    );
  for (const { row: line, got } of misses.slice(0, WORST))
    print(`  ! ${JSON.stringify(line.text)} (${line.site}): ${brief(got)} for ${brief(line.expect)}`);
}

const brief = ({ kind, low, high, currency, period, months }: SalaryScore['misses'][number]['row']['expect']) =>
  [kind, `${low ?? ''}-${high ?? ''}`, currency, period, months && `x${months}`].filter(Boolean).join(' ');

function printTitles({ n, byClass, macroF1, crossed, misses }: TitleScore) {
  print(`\ntitles ${n}: macro F1 ${macroF1.toFixed(3)}, core and no exchanged ${crossed}`);
  for (const [verdict, counts] of Object.entries(byClass)) printCounts(verdict, counts);
  for (const { row: line, got } of misses.slice(0, WORST))
    print(
      `  ! ${line.title} | ${line.description.slice(0, 80)}: ${got.verdict} (${got.rule ?? 'nothing'}) for ${line.expect}`,
    );
}

function printDescriptions({ n, required, preferred, flags, exact, misses }: DescriptionScore) {
  print(`\ndescriptions ${n}`);
  for (const [name, score] of Object.entries({ required, preferred, flags })) {
    printCounts(name, score.all);
    printWorst(score);
  }
  print(row('exact', ...Object.entries(exact).map(([field, share]) => `${field} ${percent(share)}`)));
  const worst = misses.toSorted((a, b) => b.differs.length - a.differs.length).slice(0, WORST);
  for (const { row: line, differs } of worst) print(`  ! ${line.title}: ${differs.join(', ')}`);
}

function printWorst(score: SetScore) {
  const worst = score.worst(WORST).map(([name, { fp, fn }]) => `${name} +${fp} -${fn}`);
  if (worst.length) print(row('', `worst: ${worst.join(', ')}`));
}

function measureSame(): Check[] {
  print('\n== the same posting on several boards: own pairs ==');
  const [tune, held] = (['tune', 'held'] as const).map((half) => scoreSame(half));
  for (const [name, score] of Object.entries({ tune, held })) {
    if (!score) continue;
    printCounts(`${name} ${score.n}`, score.counts);
    for (const [kind, { same, right, n }] of Object.entries(score.kinds))
      print(row('', `${same ? 'one' : 'two'}: ${kind}`.padEnd(22), `${right} of ${n} right`));
    for (const { row: line, sure } of score.misses.slice(0, WORST))
      print(
        `  ! ${line.kind} ${sure.toFixed(2)}: ${line.a.company} ${line.a.title} | ${line.b.company} ${line.b.title}`,
      );
  }
  const { n, group, one } = measureSameSpeed();
  print(row('speed', `${n} sightings in groups in ${Math.round(group)} ms, one more matched in ${one.toFixed(2)} ms`));
  return held ? sameChecks(held) : [];
}

function measureReal(): Check[] {
  const salaries = realSalaries();
  const { n, disagreements } = againstReference();
  const titles = realTitles();
  print('\n== real strings ==', `\nsalaries ${salaries.n}: threw ${salaries.threw.length}`);
  print(
    row(
      'read',
      `${salaries.read} of ${salaries.withAmount} with an amount`,
      percent(salaries.read / salaries.withAmount),
    ),
  );
  for (const { site, text, rule } of salaries.refused) print(`  - ${site} ${JSON.stringify(text)}: ${rule}`);
  print(`\nreference readings ${n}: ${percent(1 - disagreements.length / n)} agree`);
  for (const each of disagreements)
    print(`  - ${each.site} ${each.text}: ${each.got}, reference ${each.reference}. Right: ${each.right}`);
  print(`\nreal titles ${titles.tp + titles.fp + titles.fn} Go`);
  printCounts('Go at all', titles);
  for (const title of titles.wrong) print(`  ! ${title}`);
  return [
    ...realTitleChecks(titles),
    { what: 'real salaries without a throw', is: -salaries.threw.length, least: 0 },
    { what: 'real salaries read', is: salaries.read / salaries.withAmount, least: LEAST_READ },
    { what: 'agreement with the reference', is: 1 - disagreements.length / n, least: LEAST_READ },
  ];
}

function printProperties(count: number) {
  const found = breaches(count, RATES);
  print(`generated salaries ${count}: ${found.length === 0 ? 'every property holds' : 'broken'}`, ...found);
  if (found.length > 0) process.exitCode = 1;
}

function printSpeed(set: GoldSet) {
  const { salaries, descriptions, overScan, worst } = measureSpeed(set);
  print('\n== speed, one core ==');
  print(row('salaries', `${Math.round(salaries)} a second`));
  print(
    row(
      'descriptions',
      `${Math.round(descriptions)} of 4 KB a second`,
      `${overScan.toFixed(1)} × a bare scan for the skills`,
    ),
  );
  print(row('worst', `${worst.ms.toFixed(1)} ms for 10 KB of ${JSON.stringify(worst.text)}`));
}

function printCounts(name: string, counts: Counts) {
  const { tp, fp, fn } = counts;
  const shares = `precision ${percent(precision(counts))}  recall ${percent(recall(counts))}  F1 ${f1(counts).toFixed(3)}`;
  print(row(name, shares, `right ${tp}, extra ${fp}, missed ${fn}`));
}

function row(name: string, ...cells: string[]) {
  return `  ${name.padEnd(14)}${cells.join('   ')}`;
}

function percent(share: number) {
  return `${(100 * share).toFixed(1)} %`;
}
