import { render } from 'preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { AtsBoards } from '@/entrypoints/options/ats-boards';
import { ATS } from '@/lib/sites/ats';
import { browser, place, settled } from './browser';

vi.mock('wxt/browser', () => import('./browser'));

const onTurn = vi.fn<(id: string, on: boolean) => void>();
const onProblem = vi.fn<(problem: string) => void>();
let root: HTMLElement;

beforeEach(() => {
  root = place();
  onTurn.mockReset();
  onProblem.mockReset();
  browser.permissions.request.mockReset().mockResolvedValue(true);
});

const open = (sites: Record<string, boolean>) =>
  render(<AtsBoards sites={sites} onTurn={onTurn} onProblem={onProblem} />, root);

it('has a switch for each, off, with one note for all of them', () => {
  open({});
  const boxes = [...root.querySelectorAll('input')];
  expect(boxes.map(({ checked }) => checked)).toEqual(ATS.map(() => false));
  expect(new Set(boxes.map((box) => box.getAttribute('aria-describedby')))).toEqual(new Set(['terms-ats']));
  expect(root.querySelectorAll('#terms-ats')).toHaveLength(1);
  expect(root.querySelector('legend')?.textContent).toContain('招聘系统');
});

it('asks once for those that are off, and turns them on', async () => {
  open({ lever: true });
  root.querySelector('button')?.click();
  await settled();
  const off = ATS.filter(({ id }) => id !== 'lever');
  expect(browser.permissions.request.mock.calls).toEqual([[{ origins: off.flatMap(({ matches }) => matches) }]]);
  expect(onTurn.mock.calls).toEqual(off.map(({ id }) => [id, true]));
});

it('turns nothing on where the browser refuses, and says so', async () => {
  browser.permissions.request.mockResolvedValue(false);
  open({});
  root.querySelector('button')?.click();
  await settled();
  expect(onTurn).not.toHaveBeenCalled();
  expect(onProblem).toHaveBeenCalledOnce();
});
