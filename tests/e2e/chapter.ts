import { launch, type Launched, type LaunchOptions } from '@/scripts/launch';
import { demoPages, type DemoPage } from '@/scripts/demo/board';

export interface ChapterOptions {
  /** The production build, with the optional boards granted. */
  extension: string;
  /** For profiles; removed at the end. */
  folder: string;
}

/** A part of the story: it yields a sentence for each thing that held, and throws at the first that does not. */
export type Chapter = (options: ChapterOptions) => AsyncGenerator<string>;

export const pages = demoPages();

export function pageNamed(name: string): DemoPage {
  const page = pages.find((candidate) => candidate.name === name);
  if (!page) throw new Error(`The demo board has no page "${name}".`);
  return page;
}

/** A browser that knows the demo pages, and what the test adds to them. */
export const browserWith = (
  options: Omit<LaunchOptions, 'serve'>,
  more: Record<string, string> = {},
): Promise<Launched> =>
  launch({ ...options, serve: (url) => more[url] ?? pages.find((page) => page.url === url)?.html ?? null });

/** Requests for anything but the pages that the test itself opened. */
export const strayRequests = ({ requests }: Launched, opened: string[]) =>
  requests.filter((url) => !opened.includes(url));
