import { render } from 'preact';
import { vi } from 'vitest';
import { DataView } from '@/entrypoints/dashboard/data/data-view';
import { differenceOf } from '@/lib/market/difference';
import type { MarketSummary } from '@/lib/posting/dataset';
import { DEFAULT_SETTINGS } from '@/lib/store/settings';
import { browser, place, settled } from '../../components/browser';
import { smallMarket } from '../../market/small-market';

export const BUNDLED: MarketSummary = {
  ...{ version: 'test.1', built: '2026-01-01', origin: 'bundled', storedAt: '2026-01-02T00:00:00.000Z' },
  ...{ sources: [], cities: [], premiums: { tried: 43, shown: 0 }, before: null, bundled: null, setAside: 0 },
};
export const BEFORE = { version: 'mine.0', origin: 'imported', storedAt: '2026-02-02T00:00:00.000Z' } as const;
export const IMPORTED: MarketSummary = {
  ...{ ...BUNDLED, version: 'mine.1', origin: 'imported', before: BEFORE },
  bundled: { version: 'test.2', built: '2026-03-01' },
};
const difference = differenceOf(smallMarket(), smallMarket({ version: 'mine.1', built: '2025-12-01', skills: [] }));

/** The panel in a document of its own, with a background that answers `answers`; a string is an error's code. */
export function datasetPanel() {
  const root = place();
  const asked: { kind: string; request: unknown }[] = [];
  const answers: Record<string, unknown> = {
    'settings.read': DEFAULT_SETTINGS,
    'settings.write': DEFAULT_SETTINGS,
    'market.preview': { difference },
    'market.import': { market: IMPORTED },
    'market.revert': { market: BUNDLED },
  };
  browser.permissions.request.mockReset().mockResolvedValue(true);
  browser.permissions.remove.mockReset().mockResolvedValue(true);
  browser.runtime.sendMessage.mockImplementation((message) => {
    asked.push(message);
    const value = answers[message.kind];
    return Promise.resolve(typeof value === 'string' ? { ok: false, error: value } : { ok: true, value });
  });
  return {
    root,
    answers,
    asked: (kind: string) => asked.find((message) => message.kind === kind)?.request,
    open: (market: MarketSummary) => {
      render(<DataView market={market} />, root);
      return settled();
    },
    close: () => {
      render(null, root);
      vi.unstubAllGlobals();
    },
    problem: () => root.querySelector('[role=alert]')?.textContent,
    preview: () => root.querySelector('.preview')?.textContent ?? null,
    press: (name: string) => {
      const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name);
      if (!button) throw new Error(`no button "${name}"`);
      button.click();
      return settled();
    },
  };
}
