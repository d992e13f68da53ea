const NUMERIC = /(?<!\d)(20\d{2})(?:[-/.年]\s?(\d{1,2})[-/.月]\s?(\d{1,2})|(\d{2})(\d{2})(?=\d{6}(?!\d)|(?!\d)))/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAME = `(${MONTHS.join('|')})[a-z]{0,6}\\.?`;
const MONTH_FIRST = new RegExp(`(?<![a-z])${NAME} (\\d{1,2})\\b[^\\n]{0,24}?\\b(20\\d{2})\\b`, 'i');
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})\\.? ${NAME} (20\\d{2})\\b`, 'i');

/** The day of an absolute date as "2026-09-17"; null for "3 days ago" and for days that do not exist. */
export function parseDate(source: string): string | null {
  const text = source.slice(0, 120);
  const numeric = NUMERIC.exec(text);
  if (numeric) return iso(numeric[1], numeric[2] ?? numeric[4], numeric[3] ?? numeric[5]);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return iso(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  const dayFirst = DAY_FIRST.exec(text);
  return dayFirst && iso(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
}

const monthNumber = (name = '') => String(MONTHS.indexOf(name.toLowerCase()) + 1);

function iso(year = '', month = '', day = '') {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written) ? written : null;
}
