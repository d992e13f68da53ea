import type { Page } from 'playwright-core';
import type { Popup } from '@/scripts/popup';

/** Anything that takes keys and tells by what name the focus is announced. */
export interface Keyed {
  press: (key: string) => Promise<void>;
  focused: () => Promise<string>;
}

const MOST_STEPS = 200;

/** A tab: its focus is read out of the accessibility tree, which sees into closed shadow roots. */
export async function keysOf(page: Page): Promise<Keyed> {
  const session = await page.context().newCDPSession(page);
  return {
    press: (key) => page.keyboard.press(key),
    focused: async () => {
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      const focused = nodes.filter(({ properties }) =>
        properties?.some(({ name, value }) => name === 'focused' && value.value === true),
      );
      const { role, name } = focused.at(-1) ?? {};
      return `${role?.value ?? ''}: ${name?.value ?? ''}`;
    },
  };
}

export const keysOfPopup = (popup: Popup): Keyed => ({
  press: popup.press,
  focused: () =>
    popup.evaluate<string>(`(() => {
      const element = document.activeElement;
      const role = { A: 'link', BUTTON: 'button', SUMMARY: 'button' }[element.tagName] ?? element.tagName.toLowerCase();
      return role + ': ' + (element.getAttribute('aria-label') ?? element.textContent.trim());
    })()`),
});

/** Goes on from what has the focus until something of this name has it; tells the name, throws where nothing has. */
export async function tabTo(keys: Keyed, name: RegExp, key = 'Tab'): Promise<string> {
  const passed: string[] = [];
  for (let step = 0; step < MOST_STEPS; step++) {
    await keys.press(key);
    const focused = await keys.focused();
    if (name.test(focused)) return focused;
    passed.push(focused);
  }
  throw new Error(
    `Nothing named ${name} can be reached by keyboard: ${[...new Set(passed)].join(' | ').slice(0, 900)}`,
  );
}
