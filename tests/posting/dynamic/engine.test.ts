import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { boss } from '@/lib/sites/boss';
import type { Site } from '@/lib/sites/site';
import { FACES } from '../../e2e/dynamic/faces';
import { job } from '../../e2e/dynamic/jobs';
import { made, tree } from '../../e2e/dynamic/render';
import { hostsIn } from '../../e2e/dynamic/truth';
import { fakePage, frame, type FakePage } from './fake-page';

vi.mock('wxt/browser', () => import('../../components/browser'));

const LIST = 'https://www.zhipin.com/web/geek/jobs?query=golang';
/** The site with advertisements that are told from postings by a class. */
const WITH_DECOYS: Site = {
  ...boss,
  layouts: boss.layouts.map((layout) => ({ ...layout, skip: (card) => card.classList.contains('decoy') })),
};
const DETAIL = tree(
  'div',
  { id: 'main' },
  tree(
    'div',
    { class: 'info-primary' },
    tree('div', { class: 'name' }, tree('h1', {}, 'Golang工程师'), tree('span', { class: 'salary' }, '30-40K')),
  ),
);
let page: FakePage;
let delay = 0;

beforeEach(() => {
  vi.useFakeTimers();
  delay = 5;
  page = fakePage(WITH_DECOYS, LIST, { delay: () => delay, fails: () => false });
});
afterEach(() => {
  page.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the board', () => {
  it('shows nothing for a card that changed while its answer was out', async () => {
    delay = 100;
    const card = put(0);
    await frames(2);
    text(card, '.job-salary', '90-95K');
    await vi.advanceTimersByTimeAsync(90);
    expect(hostsIn(document)).toEqual([]);
    await frames(20);
    expect(hostsIn(card).map(page.said)).toEqual(['Golang后端工程师 90-95K']);
  });

  it('takes an answer of before the settings changed for nothing', async () => {
    delay = 200;
    put(0);
    await frames(2);
    delay = 5;
    page.board.refresh();
    await frames(3);
    const [host] = hostsIn(document);
    await frames(20);
    expect(hostsIn(document)).toEqual([host]);
    expect(page.asked).toHaveLength(2);
  });

  it('reads only the cards that have changed', async () => {
    const cards = [put(0), put(1), put(2)];
    await frames(5);
    expect(page.asked).toHaveLength(3);
    text(cards[1] as Element, '.job-salary', '77-78K');
    await frames(5);
    expect(page.asked.slice(3).map(({ fields }) => fields.salary?.text)).toEqual(['77-78K']);
  });

  it('does not look at the cards where something else changes', async () => {
    const card = put(0);
    await frames(5);
    const looked = vi.spyOn(document, 'querySelectorAll');
    for (let tick = 0; tick < 20; tick++) {
      text(document.body, '#clock', String(tick));
      card.parentElement?.setAttribute('style', `top: ${tick}px`);
      await frames(1);
    }
    expect(looked).not.toHaveBeenCalled();
  });

  it('finds a layout that comes later, and the class that makes a card one', async () => {
    const card = made(FACES[1].card(job(4)));
    card.className = 'skeleton';
    page.root.append(card);
    await frames(5);
    expect(hostsIn(document)).toEqual([]);
    card.className = 'job-card-wrapper';
    await frames(5);
    expect(hostsIn(card).map(page.said)).toEqual(['Golang后端工程师 14-22K']);
  });

  it('shows nothing on a decoy, also where it was a posting or becomes one', async () => {
    const card = put(0);
    card.classList.add('decoy');
    await frames(5);
    expect(hostsIn(document)).toEqual([]);
    card.classList.remove('decoy');
    await frames(5);
    expect(hostsIn(card)).toHaveLength(1);
    card.classList.add('decoy');
    await frames(1);
    expect(hostsIn(document)).toEqual([]);
  });

  it('gives a badge back that the page threw out, in the same card', async () => {
    const card = put(0);
    await frames(5);
    hostsIn(card)[0]?.remove();
    await frames(1);
    expect(hostsIn(card)).toHaveLength(1);
    expect(page.live.size).toBe(1);
  });

  it.each([
    ['first', ['address', 'text']],
    ['last', ['text', 'address']],
  ])('never mixes two postings where a page changes its address %s', async (_when, order) => {
    history.replaceState({}, '', '/job_detail/aaa.html');
    page.root.append(made(DETAIL));
    await frames(5);
    const steps: Record<string, () => void> = {
      address: () => history.pushState({}, '', '/job_detail/bbb.html'),
      text: () => text(document.body, 'h1', 'Golang架构师'),
    };
    for (const step of order) {
      steps[step]?.();
      window.dispatchEvent(new (document.defaultView as typeof window).Event('popstate'));
      await frames(5);
    }
    expect(page.asked.map(({ key, fields }) => `${key} ${fields.title?.text}`)).toEqual([
      'aaa Golang工程师',
      'bbb Golang架构师',
    ]);
    expect(hostsIn(document).map(page.said)).toEqual(['Golang架构师 30-40K']);
  });

  it('works in a tab that goes to the background with a frame still to come', async () => {
    const card = put(0);
    await vi.advanceTimersByTimeAsync(0);
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new (document.defaultView as typeof window).Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(300);
    expect(hostsIn(card)).toHaveLength(1);
  });
});

function put(index: number): Element {
  const card = made(FACES[0].card(job(index)));
  page.root.append(card);
  return card;
}

function text(within: Element, selector: string, value: string) {
  const element = within.querySelector(selector);
  if (element) element.textContent = value;
}

async function frames(count: number) {
  for (let round = 0; round < count; round++) await frame();
}
