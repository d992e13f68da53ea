import type { Reference } from '@/lib/posting/insight';
import { gradeWord, referenceText } from './names';

/** Where a figure is from, in one line; the grade is spelled out on hover and to a screen reader. */
export function ReferenceLine({ reference }: { reference: Reference }) {
  return (
    <p class="note" title={gradeWord(reference.grade)}>
      {referenceText(reference)}
      <span class="out-of-sight"> {gradeWord(reference.grade)}</span>
    </p>
  );
}
