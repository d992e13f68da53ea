import { build } from 'vite';
import type { CDPSession, Page } from 'playwright-core';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** One of the scripts here with all that it imports, as a page can run it. */
export async function bundled(name: 'in-page' | 'in-world'): Promise<string> {
  const entry = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  const built = await build({
    ...{ root, configFile: false, logLevel: 'error', resolve: { alias: { '@': root.replace(/\/$/, '') } } },
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'dynamic' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : null;
  if (chunk?.type !== 'chunk') throw new Error(`${name} was not bundled.`);
  return chunk.code;
}

/** The world of the extension's own script in a page, in which a test can look into its closed shadow roots. */
export class ExtensionWorld {
  #context: number | null = null;

  private constructor(private readonly session: CDPSession) {}

  static async of(page: Page, id: string): Promise<ExtensionWorld> {
    const session = await page.context().newCDPSession(page);
    const world = new ExtensionWorld(session);
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${id}`) world.#context = context.id;
    });
    session.on('Runtime.executionContextsCleared', () => (world.#context = null));
    await session.send('Runtime.enable');
    return world;
  }

  async run<T>(source: string): Promise<T> {
    if (this.#context === null) throw new Error('The extension has no script on this page.');
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
      ...{ expression: source, contextId: this.#context, returnByValue: true, awaitPromise: true },
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }
}
