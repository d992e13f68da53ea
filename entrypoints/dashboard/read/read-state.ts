import { useEffect, useRef, useState } from 'preact/hooks';
import { failureWord } from '@/components/names';
import type { AnnotatedReply, Request } from '@/lib/messages/kinds';
import { send } from '@/lib/messages/send';
import type { Handed } from '@/lib/messages/text';
import type { Reading } from '@/lib/posting/reading';

export type Asked = Request<'text.read'>;
export type GivenName = keyof Asked['fields'];

export interface Answer {
  reading: Reading;
  annotated: AnnotatedReply;
}

export const NOTHING: Asked = { text: '', url: '', fields: { title: null, salary: null, city: null, company: null } };
const PAUSE_MS = 300;

/** A text, or what a page publishes, and what GoLens says of it: asked anew when the reader pauses in writing. */
export function useReading() {
  const [asked, setAsked] = useState<Asked>(NOTHING);
  const [handed, setHanded] = useState<Handed | null>(null);
  const [answers, setAnswers] = useState<Answer[]>([]);
  const [savedIds, setSavedIds] = useState<string[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  const latest = useRef(0);

  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
      setFailure(null);
    } catch (error) {
      setFailure(failureWord(error));
    }
  };
  /** Only the last question's answer counts: an earlier one may come after it. */
  const ask = (question: () => Promise<Answer[]>) => {
    const mine = ++latest.current;
    return attempt(async () => {
      const answered = await question();
      if (latest.current === mine) setAnswers(answered);
    });
  };

  const takeHanded = async () => {
    const { handed: given } = await send('handed.take', {});
    setHanded(given);
    if (given?.from === 'selection') setAsked({ ...NOTHING, text: given.text, url: given.url });
    if (given?.from === 'page' && given.readings.length > 0) await ask(() => explain(given.readings));
  };
  useEffect(() => void attempt(takeHanded), []);

  const isPage = handed?.from === 'page' && handed.readings.length > 0;
  useEffect(() => {
    const hasText = asked.text.trim() !== '';
    if (!isPage && !hasText) void ask(() => Promise.resolve([]));
    const wait = () => void ask(async () => [await send('text.read', asked)]);
    const timer = !isPage && hasText ? setTimeout(wait, PAUSE_MS) : undefined;
    return () => clearTimeout(timer);
  }, [asked, isPage]);

  return {
    asked,
    handed,
    answers,
    savedIds,
    failure,
    change: (change: Partial<Asked>) => setAsked((before) => ({ ...before, ...change })),
    startAnew: () => {
      setHanded(null);
      setAsked(NOTHING);
      setAnswers([]);
    },
    save: (reading: Reading) =>
      attempt(async () => {
        const { id } = await send('saved.save', { reading });
        setSavedIds((ids) => [...ids, id]);
      }),
  };
}

async function explain(readings: Reading[]): Promise<Answer[]> {
  const { postings } = await send('readings.explain', { readings });
  return readings.flatMap((reading, index) => {
    const annotated = postings[index];
    return annotated ? [{ reading, annotated }] : [];
  });
}
