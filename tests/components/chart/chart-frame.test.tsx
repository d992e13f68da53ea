import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ChartFrame, type About } from '@/components/chart/chart-frame';
import { svgFile } from '@/components/chart/svg-file';
import { place, settled } from '../browser';

vi.mock('wxt/browser', () => import('../browser'));

const HOSTILE = '<img src=x onerror=alert(1)> & "北京"';
const ABOUT: About = {
  id: 'test-chart',
  title: HOSTILE,
  unit: '人民币/月',
  n: '43',
  period: '2024',
  source: '公开样本',
  summary: '最高北京。',
  table: { heads: ['地点', 'n', '中位'], rows: [['北京', 1200, null]] },
};
const draw = () => ({ width: 200, height: 50, children: <text class="soft">{HOSTILE}</text> });
let root: HTMLElement;

beforeEach(() => {
  root = place();
  const window = document.defaultView;
  if (!window) throw new Error('no window');
  vi.stubGlobal('XMLSerializer', window.XMLSerializer);
  vi.stubGlobal('getComputedStyle', window.getComputedStyle.bind(window));
  render(<ChartFrame about={ABOUT} csv={() => ''} draw={draw} />, root);
});
afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

it('says title, unit, n, period and source, and has the figures as a table', async () => {
  await settled();
  const caption = root.querySelector('figcaption')?.textContent ?? '';
  for (const said of [HOSTILE, '人民币/月', '43', '2024', '公开样本', '最高北京。']) expect(caption).toContain(said);
  expect(root.querySelector('svg.chart-drawing')?.getAttribute('aria-label')).toBe(`${HOSTILE}. 最高北京。`);
  expect([...root.querySelectorAll('tbody tr > *')].map((cell) => cell.textContent)).toEqual(['北京', '1,200', '–']);
  expect(root.querySelector('img')).toBeNull();
});

it('makes a file of the drawing that stands by itself', () => {
  const drawing = root.querySelector<SVGSVGElement>('svg.chart-drawing');
  if (!drawing) throw new Error('no drawing');
  const text = svgFile(drawing, HOSTILE, '单位：人民币/月 · n：43 · 来源：公开样本');
  const parser = new (document.defaultView?.DOMParser ?? DOMParser)();
  const file = parser.parseFromString(text, 'image/svg+xml');
  expect(file.querySelector('parsererror')?.textContent).toBeUndefined();
  expect(file.documentElement.namespaceURI).toBe('http://www.w3.org/2000/svg');
  expect(file.querySelector('rect')?.getAttribute('fill')).toBe('#fff');
  const texts = [...file.querySelectorAll('text')].map((each) => each.textContent);
  expect(texts[0]).toBe(HOSTILE);
  expect(texts.join(' ')).toContain('n：43');
  const left = [...file.querySelectorAll('[class], [tabindex], [style], image, script')];
  expect(left.map(({ tagName }) => tagName)).toEqual([]);
});
