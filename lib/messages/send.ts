import { browser } from 'wxt/browser';
import type { Kind, Replies, Reply, Request } from './kinds';

const WAITS = [60, 300];
/** The worker was asleep or was killed: the next message wakes it. */
const ASLEEP = /receiving end does not exist|message (port|channel) (is )?closed|went out of scope/i;
const GONE = /context invalidated/i;
/** Kinds that may have been done although no answer came, and must not be done twice. */
const ONCE = new Set<Kind>(['dashboard.open']);

/** What went wrong, as the code that the background named, or "no-answer" or "extension-updated". */
export class MessageError extends Error {
  readonly code: string;

  constructor(code: string, options?: ErrorOptions) {
    super(code, options);
    this.name = 'MessageError';
    this.code = code;
  }
}

/** Asks the background. A worker that was asleep or killed is asked again, twice; rejects with a MessageError. */
export async function send<K extends Kind>(kind: K, request: Request<K>): Promise<Replies[K]> {
  for (let attempt = 0; ; attempt += 1) {
    const reply = await ask(kind, request);
    if (reply?.ok) return reply.value;
    if (reply) throw new MessageError(reply.error);
    const wait = WAITS[attempt];
    if (wait === undefined) throw new MessageError('no-answer');
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

/** The answer, or null where the worker did not give one and may be asked again. */
async function ask<K extends Kind>(kind: K, request: Request<K>): Promise<Reply<K> | null> {
  if (!browser.runtime?.id) throw new MessageError('extension-updated');
  try {
    const reply: Reply<K> | undefined = await browser.runtime.sendMessage({ kind, request });
    return reply ?? null;
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    if (GONE.test(text)) throw new MessageError('extension-updated', { cause: error });
    if (!ASLEEP.test(text)) throw new MessageError('no-answer', { cause: error });
    if (ONCE.has(kind) && !/does not exist/i.test(text)) throw new MessageError('no-answer', { cause: error });
    return null;
  }
}
