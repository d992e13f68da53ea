import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: { html: string; any: { message: string }[] }[];
}

/** Anything that runs a script in a page: a tab, or the popup. */
interface Scripted {
  evaluate: (expression: string) => Promise<unknown>;
}

/** What axe finds on the page as it stands. */
export const violations = (page: Scripted) => run(page, 'document');

/** What axe finds within the hosts of badges and card, which have neither id, class nor title. */
export const violationsOfOurs = (page: Scripted) =>
  run(page, `{ include: [...document.querySelectorAll('*')].filter((element) => element.shadowRoot) }`);

async function run(page: Scripted, within: string): Promise<string[]> {
  // By hand, because a page's content security policy refuses a script element.
  await page.evaluate(axe);
  const found = (await page.evaluate(`axe.run(${within})`)) as { violations: Violation[] };
  return found.violations.map(
    ({ id, nodes: [node] }) => `${id} ${node?.html.slice(0, 160)} ${node?.any[0]?.message ?? ''}`,
  );
}
