/** The members of a schema.org MonetaryAmount that say how much is paid. */
const MEMBER = /"(currency|minValue|maxValue|value|unitText)"\s?:\s?"?([A-Za-z]{3,5}|\d{1,12}(?:\.\d{1,2})?)"?/g;
const UNITS: Record<string, string> = { HOUR: 'hour', DAY: 'day', WEEK: 'week', MONTH: 'month', YEAR: 'year' };

/** A `baseSalary` object that stands as text in the salary place, in words: "EUR 4200 - 5650 per month"; other text as it is. */
export function withoutJson(text: string): string {
  if (!/^\s?\{/.test(text) || !text.includes('"')) return text;
  const members = Object.fromEntries([...text.matchAll(MEMBER)].map(([, name = '', value = '']) => [name, value]));
  const low = members['minValue'] ?? members['value'];
  const high = members['maxValue'];
  if (low === undefined && high === undefined) return text;
  const unit = UNITS[(members['unitText'] ?? '').toUpperCase()];
  const amount = [low, high].filter((end) => end !== undefined).join(' - ');
  return `${low === undefined ? 'up to ' : ''}${members['currency'] ?? ''} ${amount}${unit ? ` per ${unit}` : ''}`;
}
