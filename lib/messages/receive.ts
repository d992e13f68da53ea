import * as z from 'zod/mini';
import { browser, type Browser } from 'wxt/browser';
import { KINDS, type Kind, type Replies, type Reply, type Request } from './kinds';

export type Sender = Pick<Browser.runtime.MessageSender, 'id' | 'url' | 'tab'> &
  Partial<Pick<Browser.runtime.MessageSender, 'frameId'>>;
export type Handlers = { [K in Kind]: (request: Request<K>, sender?: Sender) => Promise<Replies[K]> };
/** Whether a content script of ours may run at this address. */
type IsJobSite = (url: string) => boolean | Promise<boolean>;
export type Handle = (message: unknown, sender: Sender) => Promise<Reply<Kind>>;

const envelope = z.object({ kind: z.string(), request: z.unknown() });
const CODE = /^[a-z][a-z-]{0,39}$/;

/** One function for all messages: checks what was sent and who sent it, then asks the kind's handler. */
export function receiver(handlers: Handlers, isJobSite: IsJobSite): Handle {
  return async (message, sender) => {
    const wire = z.safeParse(envelope, message);
    if (!wire.success || !isKind(wire.data.kind)) return { ok: false, error: 'bad-request' };
    const { kind } = wire.data;
    const from = await senderOf(sender, isJobSite);
    const allowed: readonly string[] = KINDS[kind].from;
    if (!from || !allowed.includes(from)) return { ok: false, error: 'bad-sender' };
    return answer(handlers, kind, wire.data.request, sender);
  };
}

/** Lets the handle answer all messages to the background. */
export function listen(handle: Handle) {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    void handle(message, sender).then(sendResponse);
    return true;
  });
}

/** `page`: a content script on a job site; `extension`: a page of ours; null: nobody that we know. */
async function senderOf(sender: Sender, isJobSite: IsJobSite): Promise<'page' | 'extension' | null> {
  if (sender.id !== browser.runtime.id || !sender.url) return null;
  if (sender.url.startsWith(browser.runtime.getURL('/'))) return 'extension';
  const isWeb = /^https?:\/\//i.test(sender.url);
  return sender.tab && isWeb && (await isJobSite(sender.url)) ? 'page' : null;
}

async function answer(handlers: Handlers, kind: Kind, body: unknown, sender: Sender): Promise<Reply<Kind>> {
  const request = z.safeParse<z.ZodMiniType>(KINDS[kind].request, body);
  if (!request.success) return { ok: false, error: 'bad-request' };
  const handler: (request: never, sender: Sender) => Promise<Replies[Kind]> = handlers[kind];
  try {
    return { ok: true, value: await handler(request.data as never, sender) };
  } catch (error) {
    console.warn(`GoLens: ${kind} failed`, error);
    return { ok: false, error: codeOf(error) };
  }
}

function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' && CODE.test(code) ? code : 'failed';
}

const isKind = (kind: string): kind is Kind => Object.hasOwn(KINDS, kind);
