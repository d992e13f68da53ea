import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { failureWord } from '@/components/names';
import { Problem } from '@/components/empty';
import { word } from '@/components/words';
import type { ExportGroup } from './export-choices';
import type { ExportDialogProps } from './export-dialog';

export type { ExportGroup };

interface Props {
  /** What can be taken out; asked for when the button is pressed. */
  groups: () => ExportGroup[] | Promise<ExportGroup[]>;
  disabled?: boolean;
  title?: string;
}

interface Opened {
  Dialog: ComponentType<ExportDialogProps>;
  groups: ExportGroup[];
}

/** Opens the export of these postings; what writes the files is loaded then. */
export function ExportButton({ groups, disabled = false, title }: Props) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [problem, setProblem] = useState('');
  const open = async () => {
    const [{ ExportDialog: Dialog }, ready] = await Promise.all([import('./export-dialog'), groups()]);
    setOpened({ Dialog, groups: ready });
    setProblem('');
  };
  return (
    <>
      <button
        type="button"
        disabled={disabled}
        {...(title && { title })}
        onClick={() => void open().catch((error: unknown) => setProblem(failureWord(error)))}
      >
        {word('export_open')}
      </button>
      {problem && <Problem>{problem}</Problem>}
      {opened && <opened.Dialog groups={opened.groups} onClose={() => setOpened(null)} />}
    </>
  );
}
