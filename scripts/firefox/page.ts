import { writeFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import type { Answer, Bidi } from './bidi';
import { flatten, type Seen, type Serialized } from './tree';

const ROUNDS = 300;
const ROUND = 50;

interface Evaluated extends Answer {
  /** JSON, where there is a value. */
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

/** One tab. What stands in closed shadow roots is seen as the browser's own protocol shows it; the page cannot. */
export class FirefoxPage {
  constructor(
    private readonly bidi: Bidi,
    readonly context: string,
  ) {}

  /** A tab behind the one in front leaves that the active one, as the toolbar's popup does. */
  static async open(bidi: Bidi, url: string, background = false): Promise<FirefoxPage> {
    const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab', background });
    const page = new FirefoxPage(bidi, context);
    await page.goto(url);
    return page;
  }

  async goto(url: string) {
    // The end of the loading of an extension's page is not told.
    const wait = url.startsWith('http') ? 'complete' : 'none';
    await this.bidi.send('browsingContext.navigate', { context: this.context, url, wait });
    await this.until(`location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`);
  }

  /** The value of an expression, awaited; it must be JSON. */
  async evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.bidi.send<Evaluated>('script.evaluate', {
      target: { context: this.context },
      expression: `(async () => JSON.stringify(await (${expression})))()`,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(`${exceptionDetails.text} in ${expression}`);
    return result?.value === undefined ? (undefined as T) : (JSON.parse(result.value) as T);
  }

  /** Waits until the expression is true; throws with what it was asked where it never is. */
  async until(expression: string) {
    for (let round = 0; round < ROUNDS; round++) {
      if (await this.evaluate<unknown>(expression).catch(() => false)) return;
      await delay(ROUND);
    }
    throw new Error(`Not in ${(ROUNDS * ROUND) / 1000} s: ${expression}`);
  }

  /** Every element of the page, those in closed shadow roots too. */
  async elements(): Promise<Seen[]> {
    const { result } = await this.bidi.send<{ result: Serialized }>('script.evaluate', {
      target: { context: this.context },
      expression: 'document.documentElement',
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 60, includeShadowTree: 'all' },
    });
    return flatten(result);
  }

  async badges(): Promise<Seen[]> {
    return (await this.elements()).filter(
      ({ name, attributes }) => name === 'button' && attributes['aria-label']?.startsWith('GoLens:'),
    );
  }

  async focus({ sharedId }: Seen) {
    await this.call('(element) => element.focus()', sharedId);
  }

  /** Presses a key as the keyboard would: "\uE007" is Enter, "\uE00C" Escape, "\uE004" Tab. */
  async press(key: string) {
    const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: key }));
    await this.bidi.send('input.performActions', {
      context: this.context,
      actions: [{ type: 'key', id: 'keyboard', actions }],
    });
  }

  /** Presses the main button of the mouse in the middle of an element. */
  async click(selector: string) {
    const { result } = await this.bidi.send<{ result: Serialized }>('script.evaluate', {
      target: { context: this.context },
      expression: `document.querySelector(${JSON.stringify(selector)})`,
      awaitPromise: false,
    });
    if (!result.sharedId) throw new Error(`There is no ${selector}.`);
    await this.call('(element) => element.scrollIntoView({ block: "center", behavior: "instant" })', result.sharedId);
    const origin = { type: 'element', element: { sharedId: result.sharedId } };
    const [down, up] = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }));
    await this.bidi.send('input.performActions', {
      context: this.context,
      actions: [{ type: 'pointer', id: 'mouse', actions: [{ type: 'pointerMove', x: 0, y: 0, origin }, down, up] }],
    });
  }

  async screenshot(path: string) {
    const { data } = await this.bidi.send<{ data: string }>('browsingContext.captureScreenshot', {
      context: this.context,
    });
    await writeFile(path, Buffer.from(data, 'base64'));
  }

  async bringToFront() {
    await this.bidi.send('browsingContext.activate', { context: this.context });
  }

  async close() {
    await this.bidi.send('browsingContext.close', { context: this.context });
  }

  private async call(functionDeclaration: string, sharedId: string) {
    await this.bidi.send('script.callFunction', {
      target: { context: this.context },
      functionDeclaration,
      arguments: [{ sharedId }],
      awaitPromise: true,
    });
  }
}
