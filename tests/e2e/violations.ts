import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: { html: string; any: { message: string }[] }[];
}

/** What axe finds within the hosts of badges and card, which have neither id, class nor title. */
export async function violationsOfOurs(page: {
  evaluate: (expression: string) => Promise<unknown>;
}): Promise<string[]> {
  await page.evaluate(axe);
  const found = (await page.evaluate(
    `axe.run({ include: [...document.querySelectorAll('*')].filter((element) => element.shadowRoot) })`,
  )) as { violations: Violation[] };
  return found.violations.map(
    ({ id, nodes: [node] }) => `${id} ${node?.html.slice(0, 160)} ${node?.any[0]?.message ?? ''}`,
  );
}
