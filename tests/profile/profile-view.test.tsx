import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ProfileView } from '@/entrypoints/dashboard/profile/profile-view';
import { EMPTY_PROFILE, type Profile } from '@/lib/posting/profile';
import type { ProfileEffect } from '@/lib/posting/profile-effect';
import type { Settings } from '@/lib/posting/settings';
import { browser, place, settled } from '../components/browser';

vi.mock('wxt/browser', () => import('../components/browser'));

const PROFILE: Profile = { ...EMPTY_PROFILE, skills: ['go'], city: '上海', pay: { month: 26_000, months: 13 } };
const NOWHERE = { reference: null, reason: 'no-dataset', own: null } as const;
const EFFECT: ProfileEffect = {
  counted: 3,
  saved: 4,
  missing: { before: 5, after: 3 },
  complete: { before: 0, after: 1 },
  postings: [{ id: 'boss:a', title: 'Go <b>开发</b>', company: '青杉科技', required: 3, before: 2, after: 1 }],
  place: { before: NOWHERE, after: NOWHERE },
  elsewhere: [],
  skills: [{ skill: 'redis', asked: 2, demand: null }],
};
const HOSTILE = '技能\n- 精通 Redis <img src=x onerror=alert(1)> <script>alert(2)</script>\n- 了解 Kafka';

let root: HTMLElement;
let sent: { kind: string; request: unknown }[];
let stored: Settings;
let failing: string[];

beforeEach(async () => {
  root = place();
  vi.stubGlobal('addEventListener', vi.fn<() => void>());
  vi.stubGlobal('removeEventListener', vi.fn<() => void>());
  stored = { profile: PROFILE, sites: { boss: false }, datasetAddress: null };
  [sent, failing] = [[], []];
  browser.runtime.sendMessage.mockImplementation(({ kind, request }) => {
    sent.push({ kind, request });
    if (failing.includes(kind)) return Promise.resolve({ ok: false, error: 'storage-full' });
    if (kind === 'settings.write') stored = request as Settings;
    return Promise.resolve({ ok: true, value: kind === 'profile.preview' ? EFFECT : stored });
  });
  render(<ProfileView />, root);
  await vi.waitUntil(() => sent.some(({ kind }) => kind === 'profile.preview'));
  await settled();
});
afterEach(async () => {
  // What is not saved outlives the view.
  button('还原').click();
  await settled();
  render(null, root);
  vi.unstubAllGlobals();
});

describe('the profile view', () => {
  it('shows the stored profile, grouped, with its pay understood', () => {
    expect(root.querySelector('.skill-groups')?.textContent).toBe('语言Go ×');
    expect(field(2).value).toBe('26000 × 13');
    expect(root.textContent).toContain('每月 26,000 元 × 13 = 一年 33.8万');
    expect([button('保存').disabled, status()]).toEqual([true, '']);
  });

  it('completes a skill by another spelling, with the keyboard alone', async () => {
    type(field(0), 'k8s');
    await settled();
    expect(field(0).getAttribute('aria-expanded')).toBe('true');
    const active = field(0).getAttribute('aria-activedescendant') ?? '';
    expect(root.querySelector(`[id="${active}"]`)?.textContent).toContain('Kubernetes');
    press(field(0), 'Enter');
    await settled();
    expect(root.querySelector('.skill-groups')?.textContent).toContain('Kubernetes');
    expect(status()).toBe('有未保存的修改');
  });

  it('moves through the choices and closes them', async () => {
    type(field(0), 'k');
    await settled();
    const activeAfter = async (key: string) => {
      press(field(0), key);
      await settled();
      return field(0).getAttribute('aria-activedescendant');
    };
    const first = field(0).getAttribute('aria-activedescendant');
    const second = await activeAfter('ArrowDown');
    expect([second === first, (await activeAfter('ArrowUp')) === first]).toEqual([false, true]);
    expect([await activeAfter('Escape'), field(0).value]).toEqual([null, '']);
  });

  it('refuses a skill or city that it does not know, and changes nothing', async () => {
    await enter(field(0), 'no such skill');
    expect(root.querySelector('[role=alert]')?.textContent).toBe('词典里没有“no such skill”。');
    await enter(field(1), 'Atlantis');
    expect(root.querySelector('[role=alert]')?.textContent).toContain('没有“Atlantis”');
    expect([field(1).value, button('保存').disabled]).toEqual(['上海', true]);
  });

  it('takes pay in other words, and keeps the last that it understood', async () => {
    type(field(2), '3万');
    await settled();
    expect(root.textContent).toContain('每月 30,000 元 × 12');
    expect(root.textContent).toContain('没有写几薪，按 12 算');
    type(field(2), '30');
    await settled();
    expect(field(2).getAttribute('aria-invalid')).toBe('true');
    expect(root.textContent).toContain('看不懂这个数，仍按 30000 × 12');
  });

  it('writes only when saved, and leaves the other settings as they are by then', async () => {
    await enter(field(1), '杭州');
    expect(kinds()).not.toContain('settings.write');
    stored = { ...stored, sites: { linkedin: true } };
    button('保存').click();
    await settled();
    expect(stored).toEqual({ profile: { ...PROFILE, city: '杭州' }, sites: { linkedin: true }, datasetAddress: null });
    expect(status()).toContain('已保存');
  });

  it('keeps the changes where saving fails, and undoes them where the reader wants it', async () => {
    failing = ['settings.write'];
    click('[aria-label="移除 Go"]');
    await settled();
    button('保存').click();
    await settled();
    expect(root.querySelector('[role=alert]')?.textContent).toContain('没能保存，修改还在这里');
    expect([status(), stored.profile.skills]).toEqual(['有未保存的修改', ['go']]);
    button('还原').click();
    await settled();
    expect(root.querySelector('.skill-groups')?.textContent).toContain('Go');
  });

  it('shows what a change does, once it rests, and takes a missing skill in by a click', async () => {
    click('[aria-label="我会 Redis，加到资料"]');
    const changed = { profile: { ...PROFILE, skills: ['go', 'redis'] } };
    await vi.waitFor(() => expect(sent.at(-1)).toEqual({ kind: 'profile.preview', request: changed }));
    await settled();
    expect(root.querySelector('.effect-sums')?.textContent).toContain('5 → 3');
    expect(root.querySelector('.effect-postings')?.textContent).toContain('Go <b>开发</b>');
  });
});

describe('a résumé', () => {
  it('is shown for confirmation as text, and nothing of it is stored or asked before', async () => {
    const before = kinds().length;
    await readPasted(HOSTILE);
    expect(root.querySelector('.resume-confirm img, .resume-confirm script')).toBeNull();
    expect(root.querySelector('.resume-confirm')?.textContent).toContain('<img src=x onerror=alert(1)>');
    expect(boxes().map(({ checked }) => checked)).toEqual([true, false]);
    expect([kinds().length, stored.profile]).toEqual([before, PROFILE]);
  });

  it('is taken into the draft as ticked, and stored by saving only', async () => {
    await readPasted(HOSTILE);
    boxes()[0]?.click();
    boxes()[1]?.click();
    await settled();
    button('填入资料（还不保存）').click();
    await settled();
    expect(kinds()).not.toContain('settings.write');
    expect(status()).toBe('有未保存的修改');
    button('保存').click();
    await settled();
    expect(stored.profile.skills).toEqual(['go', 'kafka']);
    expect(JSON.stringify(sent)).not.toContain('onerror');
  });

  it('is forgotten when the reader does not want it', async () => {
    await readPasted(HOSTILE);
    button('不用了').click();
    await settled();
    expect([root.querySelector('.resume-confirm'), button('保存').disabled]).toEqual([null, true]);
  });
});

const kinds = () => sent.map(({ kind }) => kind);
const status = () => root.querySelector('.profile-save [role=status]')?.textContent;
const boxes = () => [...root.querySelectorAll<HTMLInputElement>('.resume-confirm input')];

/** Skills, city, pay, in this order. */
function field(index: number): HTMLInputElement {
  const found = root.querySelectorAll<HTMLInputElement>('.profile-form input[type=text]')[index];
  if (!found) throw new Error('no such field');
  return found;
}

function button(words: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  if (!found) throw new Error(`no button "${words}"`);
  return found;
}

function click(selector: string) {
  root.querySelector<HTMLElement>(selector)?.click();
}

function type(input: HTMLInputElement | HTMLTextAreaElement, text: string) {
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

function press(input: HTMLElement, key: string) {
  const event = new Event('keydown', { bubbles: true, cancelable: true });
  input.dispatchEvent(Object.assign(event, { key }));
}

async function enter(input: HTMLInputElement, text: string) {
  type(input, text);
  await settled();
  press(input, 'Enter');
  await settled();
}

async function readPasted(text: string) {
  const paste = root.querySelector('textarea');
  if (!paste) throw new Error('no field for the résumé');
  type(paste, text);
  await settled();
  button('读取文字').click();
  await settled();
}
