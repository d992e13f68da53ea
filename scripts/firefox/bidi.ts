import { setTimeout as delay } from 'node:timers/promises';

const PATIENCE = 20_000;

type Params = Record<string, unknown>;

/** What a command answers; its shape is the specification's (https://w3c.github.io/webdriver-bidi/). */
export type Answer = Record<string, unknown>;

interface Message extends Answer {
  id?: number;
  type: 'success' | 'error' | 'event';
  method?: string;
  params?: Params;
  result?: Answer;
  error?: string;
  message?: string;
}

/** WebDriver BiDi over the browser's own socket: no driver stands in between. */
export class Bidi {
  readonly #waiting = new Map<number, (message: Message) => void>();
  readonly #hearers = new Map<string, (params: Params) => void>();
  #last = 0;

  private constructor(private readonly socket: WebSocket) {
    socket.addEventListener('message', ({ data }) => this.#hear(JSON.parse(String(data)) as Message));
    socket.addEventListener('close', () => {
      for (const answer of this.#waiting.values()) answer({ type: 'error', error: 'the browser has gone' });
    });
  }

  static async connect(address: string): Promise<Bidi> {
    const socket = new WebSocket(`${address}/session`);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve, { once: true });
      socket.addEventListener('error', () => reject(new Error(`${address} does not answer.`)), { once: true });
    });
    return new Bidi(socket);
  }

  /** The answer to a command; rejects with the browser's own words, and where no answer comes in time. */
  async send<T extends Answer>(method: string, params: Params = {}): Promise<T> {
    const id = ++this.#last;
    const patience = new AbortController();
    const answer = new Promise<Message>((resolve) => this.#waiting.set(id, resolve));
    this.socket.send(JSON.stringify({ id, method, params }));
    const late = delay(PATIENCE, null, { signal: patience.signal }).catch(() => null);
    const message = await Promise.race([answer, late]);
    patience.abort();
    this.#waiting.delete(id);
    if (!message) throw new Error(`${method}: no answer in ${PATIENCE / 1000} s`);
    if (message.type !== 'success') throw new Error(`${method}: ${message.error ?? ''} ${message.message ?? ''}`);
    return message.result as T;
  }

  /** Calls `hear` for each event of this name, which must have been subscribed to. */
  on(event: string, hear: (params: Params) => void) {
    this.#hearers.set(event, hear);
  }

  close() {
    this.socket.close();
  }

  #hear(message: Message) {
    if (message.id !== undefined) this.#waiting.get(message.id)?.(message);
    else if (message.method) this.#hearers.get(message.method)?.(message.params ?? {});
  }
}
