import type { Page } from 'playwright-core';
import { ask, type Launched } from '@/scripts/launch';

/** In CSS pixels; `zoomed` is what a window of 1280 by 860 has at 200 % zoom. */
export const SIZES = {
  wide: { width: 1280, height: 860 },
  narrow: { width: 360, height: 740 },
  zoomed: { width: 640, height: 430 },
} as const;

export type SizeName = keyof typeof SIZES;

export interface Stage {
  browser: Launched;
  /** A page of the extension, and one for the boards. */
  ours: Page;
  board: Page;
}

/** One surface in one state. */
export interface Scene {
  name: string;
  /** Puts it on show, and gives the page that it is on. */
  show: (stage: Stage) => Promise<Page>;
  /** Photographed as far as it goes, not only what the window holds. */
  whole?: true;
}

/** A page of the extension at this address, loaded anew. */
export async function opened({ browser, ours }: Stage, path: string, wait = 500): Promise<Page> {
  await ours.bringToFront();
  await ours.goto('about:blank');
  await ours.goto(`chrome-extension://${browser.id}/${path}`);
  await ours.waitForTimeout(wait);
  return ours;
}

export const view = (name: string, hash: string, then?: (page: Page, stage: Stage) => Promise<void>): Scene => ({
  name,
  whole: true,
  show: async (stage) => {
    const page = await opened(stage, `dashboard.html#${hash}`, 700);
    await then?.(page, stage);
    return page;
  },
});

export const askOf =
  ({ ours }: Stage) =>
  <T>(kind: string, request: object = {}) =>
    ask<T>(ours, kind, request);
