import { useState } from 'preact/hooks';
import { Loading, Problem } from '@/components/empty';
import { word, type MessageName } from '@/components/words';
import { LONGEST_RESUME, readResume, type Resume } from '@/lib/parse/resume';
import type { Profile } from '@/lib/posting/profile';
import { withChoices } from './resume-choices';
import { ResumeConfirm } from './resume-confirm';
import { ResumeError, resumeText, type ResumeProblem } from './resume-file';

const PROBLEMS: Record<ResumeProblem, MessageName> = {
  'too-large': 'resume_too_large',
  'old-word': 'resume_old_word',
  'not-docx': 'resume_not_docx',
  bomb: 'resume_bomb',
  encrypted: 'resume_encrypted',
  broken: 'resume_broken',
  'no-text': 'resume_no_text',
  'not-text': 'resume_not_text',
};
const ACCEPT = '.txt,.md,.markdown,.pdf,.docx,text/plain,text/markdown,application/pdf';

interface Props {
  profile: Profile;
  /** Called with the profile as it is with what was confirmed; nothing else ever leaves this panel. */
  onConfirm: (profile: Profile) => void;
}

/** A résumé, pasted, dropped or chosen: it is read in this page, and what it seems to say is shown for confirmation. */
export function ResumePanel({ profile, onConfirm }: Props) {
  const [resume, setResume] = useState<Resume | null>(null);
  const [isReading, setReading] = useState(false);
  const [problem, setProblem] = useState('');
  const read = (text: string) => {
    setProblem(text.length > LONGEST_RESUME ? word('resume_cut') : '');
    setResume(readResume(text, today()));
  };
  const readFile = (file: Blob) => {
    setProblem('');
    setReading(true);
    void resumeText(file)
      .then(read, (error: unknown) => setProblem(problemWord(error)))
      .finally(() => setReading(false));
  };
  const confirm = (confirmed: Profile) => {
    setResume(null);
    onConfirm(confirmed);
  };
  return (
    <section class="resume" aria-labelledby="resume-heading">
      <h3 id="resume-heading">{word('resume_heading')}</h3>
      <p class="note">{word('resume_local')}</p>
      {!resume && <ResumeSource onText={read} onFile={readFile} />}
      {isReading && <Loading>{word('resume_reading')}</Loading>}
      {problem && <Problem>{problem}</Problem>}
      {resume && (
        <ResumeConfirm
          resume={resume}
          profile={profile}
          onConfirm={(choices) => confirm(withChoices(profile, resume, choices))}
          onCancel={() => setResume(null)}
        />
      )}
    </section>
  );
}

/** The field takes what is pasted and what is dropped; a file may be chosen as well. */
function ResumeSource({ onText, onFile }: { onText: (text: string) => void; onFile: (file: Blob) => void }) {
  const [text, setText] = useState('');
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    setOver(false);
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    onFile(file);
  };
  return (
    <>
      <label>
        {word('resume_paste')}
        <textarea
          rows={4}
          class={isOver ? 'over' : undefined}
          value={text}
          placeholder={word('resume_paste_hint')}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        />
      </label>
      <div class="row">
        <button type="button" disabled={text.trim() === ''} onClick={() => onText(text)}>
          {word('resume_read')}
        </button>
        <label class="resume-file">
          {word('resume_choose')}
          <input
            type="file"
            accept={ACCEPT}
            class="out-of-sight"
            onChange={({ currentTarget }) => chosen(currentTarget, onFile)}
          />
        </label>
      </div>
    </>
  );
}

/** The same file may be chosen again. */
function chosen(input: HTMLInputElement, onFile: (file: Blob) => void) {
  const file = input.files?.[0];
  if (file) onFile(file);
  input.value = '';
}

function problemWord(error: unknown): string {
  if (error instanceof ResumeError) return word(PROBLEMS[error.problem]);
  console.warn('GoLens: a résumé was not read', error);
  return word('resume_broken');
}

function today() {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1 };
}
