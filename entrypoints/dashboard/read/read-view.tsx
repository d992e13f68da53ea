import { useState } from 'preact/hooks';
import { Empty, Problem } from '@/components/empty';
import { word } from '@/components/words';
import type { Handed } from '@/lib/messages/text';
import { postingId } from '@/lib/posting/saved';
import { useReading, type Answer } from './read-state';
import { Result } from './result';
import { TextForm } from './text-form';
import './style.css';

/** A posting from anywhere: a pasted or selected text, or what a page publishes, read as a board's posting is. */
export function ReadView() {
  const state = useReading();
  const { handed, answers, savedIds, failure, asked } = state;
  const [picked, setPicked] = useState(0);
  const answer = answers[picked] ?? answers[0];
  const isPage = handed?.from === 'page' && handed.readings.length > 0;
  return (
    <>
      <h2>{word('view_read')}</h2>
      <p class="note">{word('read_private')}</p>
      {handed && <From handed={handed} />}
      {failure && <Problem>{failure}</Problem>}
      <div class="read-columns">
        {isPage ? (
          <Published answers={answers} picked={picked} onPick={setPicked} onAnew={state.startAnew} />
        ) : (
          <TextForm asked={asked} read={answer?.reading ?? null} onChange={state.change} onClear={state.startAnew} />
        )}
        {answer ? (
          <Result
            answer={answer}
            saved={answer.annotated.saved || savedIds.includes(postingId(answer.reading))}
            onSave={() => void state.save(answer.reading)}
          />
        ) : (
          <Empty title={word('read_empty')}>
            <p>{word('read_empty_text')}</p>
          </Empty>
        )}
      </div>
    </>
  );
}

/** Where what is shown came from, and what is wrong with it. */
function From({ handed }: { handed: Handed }) {
  const host = /^https?:/i.test(handed.url) ? new URL(handed.url).host : null;
  const none = handed.from === 'page' && handed.readings.length === 0;
  return (
    <div role="status">
      {none && <p class="warm">{word('read_page_none')}</p>}
      {handed.from === 'selection' && !handed.text && <p class="warm">{word('read_selection_none')}</p>}
      {host && !none && (
        <p class="note">
          {word('read_from')}{' '}
          <a href={handed.url} target="_blank" rel="noreferrer">
            {host}
          </a>
        </p>
      )}
      {handed.from === 'selection' && handed.cut && <p class="warm">{word('read_cut')}</p>}
      {handed.from === 'page' && handed.total > handed.readings.length && (
        <p class="note">{word('popup_published_first', handed.readings.length, handed.total)}</p>
      )}
    </div>
  );
}

interface PublishedProps {
  answers: Answer[];
  picked: number;
  onPick: (index: number) => void;
  onAnew: () => void;
}

function Published({ answers, picked, onPick, onAnew }: PublishedProps) {
  return (
    <section aria-labelledby="read-published" class="read-published">
      <h3 id="read-published">{word('read_published', answers.length)}</h3>
      <ul>
        {answers.map(({ annotated: { posting } }, index) => (
          <li key={postingId(posting)}>
            <button type="button" aria-pressed={index === picked} onClick={() => onPick(index)}>
              {posting.title}
            </button>
          </li>
        ))}
      </ul>
      <div>
        <button type="button" class="plain" onClick={onAnew}>
          {word('read_anew')}
        </button>
      </div>
    </section>
  );
}
