import type { AnnotatedReply } from '@/lib/messages/kinds';
import type { Reading } from '@/lib/posting/reading';
import { keep } from './keep';
import { Patience } from './patience';
import type { Shown } from './shown';
import type { TroubleKind } from './trouble';

export interface AskerActions {
  /** "again": the page has been read by another adapter meanwhile, which has asked anew. */
  annotate: (readings: Reading[]) => Promise<AnnotatedReply[] | 'off' | 'again'>;
  answered: (answers: [Shown, AnnotatedReply][]) => void;
  /** The background did not answer, or may not be asked now: these are still unread. */
  unanswered: (asked: Shown[]) => void;
  off: () => void;
  /** Asks again for all that is on the page by then. */
  again: () => void;
  /** The background does not answer: it is asked again, or was asked for the last time; null when it answered. */
  trouble: (kind: TroubleKind | null) => void;
}

const MOST_A_BATCH = 100;

/** Asks the background what it says of readings, remembers that, and is patient with one that does not answer. */
export class Asker {
  #answers = new Map<string, AnnotatedReply>();
  #patience = new Patience();

  constructor(private readonly actions: AskerActions) {}

  /** With what was answered to a reading that says the same. */
  known(shown: Shown): [Shown, AnnotatedReply][] {
    const answer = this.#answers.get(shown.print);
    return answer ? [[shown, answer]] : [];
  }

  get all(): Iterable<AnnotatedReply> {
    return this.#answers.values();
  }

  forget() {
    this.#patience.reset();
    this.#answers = new Map();
  }

  ask(unknown: Shown[]) {
    if (unknown.length > 0 && this.#patience.isWaiting) return this.actions.unanswered(unknown);
    for (let from = 0; from < unknown.length; from += MOST_A_BATCH)
      void this.#askBatch(unknown.slice(from, from + MOST_A_BATCH));
  }

  async #askBatch(asked: Shown[]) {
    const readings = asked.map(({ whole }) => whole);
    const era = this.#answers;
    const answer = await this.actions.annotate(readings).catch(() => null);
    if (era !== this.#answers) return;
    if (answer === null) {
      this.actions.unanswered(asked);
      if (!this.#patience.isWaiting) this.actions.trouble(this.#patience.failed(this.actions.again));
      return;
    }
    this.#patience.reset();
    this.actions.trouble(null);
    if (answer === 'again') return this.actions.unanswered(asked);
    if (answer === 'off') return this.actions.off();
    const answered = asked.flatMap((shown, index): [Shown, AnnotatedReply][] => {
      const annotated = answer[index];
      return annotated ? [[shown, annotated]] : [];
    });
    for (const [{ print }, annotated] of answered) keep(this.#answers, print, annotated);
    this.actions.answered(answered);
  }
}
