import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoPages } from './demo/board';
import { DEMO_PROFILE } from './demo/profile';
import { ask, launch, pageOnShow, withOptionalBoards } from './launch';

const OUT = '/tmp/shots/calculator';
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const only = process.argv[2];
await mkdir(OUT, { recursive: true });
const folder = await mkdtemp(join(tmpdir(), 'zzcalc-'));
const extension = await withOptionalBoards('.output/chrome-mv3', join(folder, 'ext'));
const pages = demoPages();
const offer = (o: object) => ({
  base: '',
  months: '',
  bonus: '',
  bonusUnit: 'year',
  other: '',
  signOn: '',
  signOnPaid: 'first',
  clawback: '',
  stock: '',
  grant: '',
  currency: 'CNY',
  vesting: '25/25/25/25',
  schedule: '',
  growth: '',
  city: '',
  socialBase: '',
  fundRate: '',
  ...o,
});
const A = offer({
  base: '40k',
  months: '15',
  bonus: '10万',
  other: '0',
  signOn: '50,000',
  clawback: '2',
  stock: 'listed',
  grant: '60,000',
  currency: 'USD',
  city: '上海',
  growth: '5',
});
const B = offer({
  base: '4.5万',
  months: '14',
  bonus: '15',
  bonusUnit: 'percent',
  other: '12000',
  signOn: '0',
  stock: 'none',
  city: '杭州',
  fundRate: '8',
});
const BU = offer({ base: '4.5万', months: '14', bonus: '', other: '0', signOn: '0', stock: 'private', city: '杭州' });
const BAD = offer({
  base: '35',
  months: '30',
  bonus: '-5',
  other: '25-45k',
  signOn: '5万/月',
  stock: 'listed',
  grant: '¥40万',
  currency: 'USD',
  vesting: 'custom',
  schedule: '50/40',
  growth: '0.15',
  city: '大连',
});
const NOW = offer({ base: '30000', months: '13', bonus: '0', other: '0', signOn: '0', stock: 'none', city: '上海' });
const person = { years: '5', level: 'senior', ebpf: '', deduction: '' };
const states: Record<string, object | null> = {
  empty: null,
  one: { person, shown: ['a'], offers: { a: A } },
  two: { person, shown: ['a', 'b'], offers: { a: A, b: B } },
  three: { person, shown: ['a', 'b', 'now'], offers: { a: A, b: B, now: NOW } },
  unknown: { person: { ...person, level: '' }, shown: ['a', 'b'], offers: { a: A, b: BU } },
  problems: { person: { ...person, years: '99' }, shown: ['a'], offers: { a: BAD } },
};
let bad = 0;
for (const language of ['zh-CN', 'en'] as const)
  for (const colorScheme of ['light', 'dark'] as const) {
    const browser = await launch({
      extension,
      profile: join(folder, `${language}${colorScheme}`),
      language,
      colorScheme,
      serve: (url) => pages.find((p) => p.url === url)?.html ?? null,
    });
    const page = await browser.context.newPage();
    page.on('pageerror', (e) => console.log('ERR', e.message));
    page.on('console', (m) => m.type() === 'error' && console.log('console', m.text()));
    const url = `chrome-extension://${browser.id}/dashboard.html#calculator`;
    await page.goto(url);
    await ask(page, 'settings.write', { profile: { ...DEMO_PROFILE, pay: { month: 30000, months: 13 } }, sites: {} });
    const board = await browser.context.newPage();
    const list = pages.find((p) => p.name === 'boss-list')!;
    await board.goto(list.url);
    const shown = await pageOnShow(browser, board);
    for (const { reading } of (shown?.postings ?? []).slice(0, 4)) await ask(page, 'saved.save', { reading });
    await board.close();
    for (const [name, state] of Object.entries(states)) {
      if (only && only !== name) continue;
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 860 });
        await page.evaluate(
          (s) => {
            if (s) localStorage.setItem('golens.calculator', s);
            else localStorage.removeItem('golens.calculator');
          },
          state && JSON.stringify(state),
        );
        await page.goto('about:blank');
        await page.goto(url);
        await page.waitForTimeout(900);
        if (name === 'two' || name === 'unknown') {
          for (const button of await page.$$('.calc-results-table th button')) if (name === 'two') await button.click();
          for (const d of await page.$$('.calc-rules summary')) if (name === 'two') await d.click();
          await page.waitForTimeout(100);
        }
        const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        if ((over as number) > 0) console.log(name, width, language, 'OVERFLOW', over);
        await page.screenshot({ path: `${OUT}/${name}-${language}-${colorScheme}-${width}.png`, fullPage: true });
        await page.evaluate(axe);
        const found = (await page.evaluate('axe.run()')) as { violations: { id: string; nodes: { html: string }[] }[] };
        for (const v of found.violations) {
          bad++;
          console.log(name, width, language, colorScheme, v.id, v.nodes.map((n) => n.html.slice(0, 140)).slice(0, 2));
        }
      }
    }
    if (!only && language === 'zh-CN' && colorScheme === 'light') {
      const { postings } = await ask<{ postings: { id: string }[] }>(page, 'saved.list');
      await page.evaluate(() => localStorage.clear());
      await page.goto('about:blank');
      await page.goto(`${url}=${encodeURIComponent(postings[0]!.id)}`);
      await page.waitForTimeout(900);
      console.log('named', postings[0]!.id, await page.inputValue('.calc-offer input'), page.url());
      await page.screenshot({ path: `${OUT}/named.png`, fullPage: true });
      await page.emulateMedia({ media: 'print' });
      await page.screenshot({ path: `${OUT}/print.png`, fullPage: true });
    }
    await browser.close();
  }
console.log('axe violations', bad);
await rm(folder, { recursive: true, force: true });
