import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { launch, type Launched } from '@/scripts/launch';
import type { ActionName } from './actions';
import type { Watched } from './in-world';
import { expectedLabels } from './labels';
import { bundled, ExtensionWorld } from './world';

const LIST = 'https://www.zhipin.com/web/geek/jobs?query=golang';
export const ELSEWHERE = 'https://www.zhipin.com/about/index.html';
/** Every timer of an action has run by then. */
const ACTED_MS = 1100;
const ROUNDS = 60;

/** A browser in which the simulated board and one page without postings are all there is. */
export async function simulatedWeb(extension: string, profile: string): Promise<Launched> {
  const script = await bundled('in-page');
  const html = `<!doctype html><meta charset="utf-8"><title>board</title><main></main><p id="clock">0</p><script>${script}</script>`;
  const about = '<!doctype html><meta charset="utf-8"><title>about</title><p>about';
  return launch({
    extension,
    profile,
    backForwardCache: true,
    serve: (url) => (url.startsWith(LIST) ? html : url === ELSEWHERE ? about : null),
  });
}

/** A page of the simulated board in a real browser, with what watches each of its frames. */
export class SimulatedPage {
  private constructor(
    readonly page: Page,
    readonly world: ExtensionWorld,
    private readonly watcher: string,
  ) {}

  static async open({ context, id }: Launched, seed: number): Promise<SimulatedPage> {
    const page = await context.newPage();
    const world = await ExtensionWorld.of(page, id);
    const labels = JSON.stringify(expectedLabels());
    const watcher = `${await bundled('in-world')};watched.expected=${labels}`;
    const simulated = new SimulatedPage(page, world, watcher);
    await simulated.load(seed);
    return simulated;
  }

  async load(seed: number, more = '') {
    await this.page.goto(`${LIST}&seed=${seed}${more}`);
    await this.world.run(this.watcher);
  }

  act = (name: ActionName) => this.page.evaluate(`act(${JSON.stringify(name)})`);
  wait = (ms: number) => this.page.waitForTimeout(ms);

  /** Waits until all that was begun is done: exactly one right badge a posting then, and no frame before showed a wrong one. */
  async isRight(when: string) {
    await this.wait(ACTED_MS);
    let problems: string[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      problems = await this.world.run<string[]>('watched.now()');
      if (problems.length === 0) break;
      await this.wait(100);
    }
    assert.deepEqual(problems, [], when);
    const seen = await this.seen();
    assert.ok(seen.badges > 5, `${when}: there are badges to look at`);
    assert.equal(seen.stale, 0, `${when}: ${seen.problems.join('; ')}`);
  }

  seen = () =>
    this.world.run<Omit<Watched, 'now' | 'expected'>>(
      '({ frames: watched.frames, badges: watched.badges, stale: watched.stale, problems: watched.problems })',
    );
}
