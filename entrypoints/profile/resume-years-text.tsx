import { word } from '@/components/words';
import type { ResumeYears } from '@/lib/parse/resume';

/** Of what the years are the sum: each period as written, what overlaps, what was assumed, what the résumé states. */
export function ResumeYearsText({ years: { months, periods, stated } }: { years: ResumeYears }) {
  const apart = periods.reduce((sum, { start, end }) => sum + end - start, 0);
  return (
    <div class="note">
      {months !== null && (
        <ul class="resume-periods">
          {periods.map(({ text, start, end }) => (
            <li key={`${text}-${start}`}>
              <q>{text}</q> {word('resume_months', end - start)}
            </li>
          ))}
        </ul>
      )}
      {months !== null && <p>{word('resume_sum', months)}</p>}
      {months !== null && apart > months && <p>{word('resume_overlap', apart - months)}</p>}
      {periods.some(({ isOpen }) => isOpen) && <p>{word('resume_until_today')}</p>}
      {periods.some(({ isRough }) => isRough) && <p>{word('resume_rough')}</p>}
      {stated && (
        <p>
          {word('resume_stated', stated.value)} <q>{stated.sentence}</q>
        </p>
      )}
    </div>
  );
}
