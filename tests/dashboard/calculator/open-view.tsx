import { render } from 'preact';
import { CalculatorView } from '@/entrypoints/dashboard/calculator/calculator-view';

const TURNS = 20;

/** Lets everything happen that is due: so many turns of the event loop, however slow the machine is. */
export async function settled() {
  for (let turn = 0; turn < TURNS; turn += 1) await new Promise((resolve) => setTimeout(resolve, 4));
}

const root = () => document.querySelector('main') ?? document.body;

export async function open(address = 'calculator') {
  render(<CalculatorView parameters={new URLSearchParams(address)} />, root());
  await settled();
}

export function inputs(label: string): HTMLInputElement[] {
  const labels = [...root().querySelectorAll('label')].filter(({ firstChild }) => firstChild?.textContent === label);
  return labels.flatMap(({ htmlFor }) => [...root().querySelectorAll<HTMLInputElement>(`[id="${htmlFor}"]`)]);
}

export function input(label: string): HTMLInputElement {
  const [first] = inputs(label);
  if (!first) throw new Error(`no input ${label}`);
  return first;
}

export const said = (label: string) => root().querySelector(`[id="${input(label).id}-said"]`)?.textContent;

export async function type(label: string, text: string) {
  const field = input(label);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
}

export async function choose(label: string, value: string) {
  const field = input(label);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
}

export function cell(label: string): string | null | undefined {
  const row = [...root().querySelectorAll('tbody tr')].find((tr) =>
    tr.querySelector('th')?.textContent?.startsWith(label),
  );
  return row?.querySelector('td')?.textContent;
}

export function click(text: string) {
  const target = [...root().querySelectorAll('button')].find(({ textContent }) => textContent === text);
  if (!target) throw new Error(`no button ${text}`);
  target.click();
}
