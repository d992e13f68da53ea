import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/store/settings';
import { browser, settled } from '../../components/browser';
import { BUNDLED, datasetPanel } from './dataset-panel';

vi.mock('wxt/browser', () => import('../../components/browser'));

const ADDRESS = 'https://data.example.com/market.json';
const HOST = { origins: ['https://data.example.com/*'] };
let panel: ReturnType<typeof datasetPanel>;
beforeEach(() => {
  panel = datasetPanel();
});
afterEach(() => panel.close());

describe('an address', () => {
  it('is off by default: nothing is asked', async () => {
    await panel.open(BUNDLED);
    expect(panel.root.querySelector('details')?.hasAttribute('open')).toBe(false);
    expect(browser.permissions.request).not.toHaveBeenCalled();
    expect(panel.root.textContent).not.toContain('忘掉地址');
  });

  it('is saved after the browser let us on its host alone', async () => {
    await panel.open(BUNDLED);
    await save(ADDRESS);
    expect(browser.permissions.request).toHaveBeenCalledExactlyOnceWith(HOST);
    const written = panel.asked('settings.write');
    expect(written).toEqual({ ...DEFAULT_SETTINGS, datasetAddress: ADDRESS });
    expect(panel.root.textContent).toContain('立即检查');
  });

  it.each([
    ['refused by the browser', ADDRESS, '浏览器没有给 data.example.com 的权限'],
    ['without https', 'http://data.example.com/', '必须以 https:// 开头'],
    ["a job site's", 'https://www.zhipin.com/market.json', '不向招聘网站发请求'],
  ])('that is %s is not saved', async (_, address, sentence) => {
    browser.permissions.request.mockResolvedValue(false);
    await panel.open(BUNDLED);
    await save(address);
    expect(panel.problem()).toContain(sentence);
    expect(panel.asked('settings.write')).toBeUndefined();
  });

  it('is asked once for a click, and what it holds is previewed', async () => {
    const fetched = vi.fn<() => Promise<Response>>().mockResolvedValue(new Response('{"b":2}'));
    vi.stubGlobal('fetch', fetched);
    panel.answers['settings.read'] = { ...DEFAULT_SETTINGS, datasetAddress: ADDRESS };
    await panel.open(BUNDLED);
    expect(fetched).not.toHaveBeenCalled();
    await panel.press('立即检查');
    expect(fetched).toHaveBeenCalledOnce();
    expect(panel.asked('market.preview')).toEqual({ data: '{"b":2}' });
    expect(panel.preview()).not.toBeNull();
  });

  it('can be forgotten', async () => {
    panel.answers['settings.read'] = { ...DEFAULT_SETTINGS, datasetAddress: ADDRESS };
    await panel.open(BUNDLED);
    await panel.press('忘掉地址');
    expect(panel.asked('settings.write')).toEqual(DEFAULT_SETTINGS);
  });
});

async function save(address: string) {
  const input = panel.root.querySelector<HTMLInputElement>('details input');
  if (!input) throw new Error('no address field');
  input.value = address;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
  panel.root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await settled();
}
