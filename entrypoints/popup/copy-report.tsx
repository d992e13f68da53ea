import { useState } from 'preact/hooks';
import { word } from '@/components/words';

/** Copies a report, or shows it to be copied by hand where the browser does not let us. */
export function CopyReport({ report }: { report: () => Promise<string> }) {
  const [state, setState] = useState<{ said: string; text: string } | null>(null);
  const copy = async () => {
    const text = await report();
    const [written] = await Promise.allSettled([navigator.clipboard.writeText(text)]);
    const done = written.status === 'fulfilled';
    setState({ said: word(done ? 'popup_report_copied' : 'popup_report_by_hand'), text: done ? '' : text });
  };
  return (
    <>
      <p class="note">{word('popup_report_what')}</p>
      <button type="button" onClick={() => void copy()}>
        {word('popup_report_copy')}
      </button>
      <p class="note" role="status">
        {state?.said}
      </p>
      {state?.text && <textarea readOnly rows={6} aria-label={word('popup_report_copy')} value={state.text} />}
    </>
  );
}
