import { matchCompanies, type CompanyMatch } from './company';
import type { Prepared } from './listing';
import { matchPay, type PayMatch } from './pay';
import { likeness } from './print';
import { matchLanguages, matchLevels, matchRest, matchRoles, type LevelMatch, type RestMatch } from './title';

export type TextMatch = 'same' | 'alike' | 'some' | 'other' | 'unknown';
type SpanMatch = 'same' | 'overlap' | 'apart' | 'unknown';

/** How two listings compare, part by part. */
export interface Features {
  company: CompanyMatch;
  city: 'same' | 'unknown';
  level: LevelMatch;
  language: LevelMatch;
  role: LevelMatch;
  backend: 'same' | 'silent';
  rest: RestMatch;
  pay: PayMatch;
  experience: SpanMatch;
  text: TextMatch;
}

/** Common shares of the texts from which they are the same, mostly the same, and share more than the house's phrases. */
const [SAME_TEXT, ALIKE_TEXT, SOME_TEXT] = [0.5, 0.4, 0.2];
/** The shorter text lies in the longer one, which goes on: a board cuts off, or adds what the employer is. */
const WITHIN = { share: 0.75, common: 0.35 };

/**
 * How two listings compare; null where they cannot be one posting: another company or none that is known, other
 * cities or one that only one names, other ranks, languages or roles in the titles, or years that have nothing in common.
 */
export function featuresOf(a: Prepared, b: Prepared): Features | null {
  if (a.city !== b.city) return null;
  const level = matchLevels(a.parts, b.parts);
  const role = matchRoles(a.parts, b.parts);
  const experience = matchSpans(a.experience, b.experience);
  if (level === 'other' || role === 'other' || experience === 'apart') return null;
  const language = matchLanguages(a.parts, b.parts);
  const company = language === 'other' ? null : matchCompanies(a.names, b.names);
  if (company === null || language === 'other' || isEmpty(a) || isEmpty(b)) return null;
  const city = a.city === null ? 'unknown' : 'same';
  const backend = a.parts.backend === b.parts.backend ? 'same' : 'silent';
  const [rest, pay] = [matchRest(a.parts, b.parts), matchPay(a.pay, b.pay)];
  return { company, city, level, language, role, backend, rest, pay, experience, text: matchTexts(a.print, b.print) };
}

export function matchTexts(a: string | null, b: string | null): TextMatch {
  const like = likeness(a, b);
  if (like === null) return 'unknown';
  const { common, within } = like;
  if (common >= SAME_TEXT || (within >= WITHIN.share && common >= WITHIN.common)) return 'same';
  if (common >= ALIKE_TEXT) return 'alike';
  return common >= SOME_TEXT ? 'some' : 'other';
}

/** Years: "3-5" and "5-10" touch and have nothing in common. */
function matchSpans(a: Prepared['experience'], b: Prepared['experience']): SpanMatch {
  if (isSilent(a) || isSilent(b)) return 'unknown';
  if (a.min === b.min && a.max === b.max) return 'same';
  if ((a.min ?? 0) === (b.min ?? 0) && (a.max === null || b.max === null)) return 'same';
  const common = Math.min(a.max ?? Infinity, b.max ?? Infinity) - Math.max(a.min ?? 0, b.min ?? 0);
  return common > 0 ? 'overlap' : 'apart';
}

const isSilent = ({ min, max }: Prepared['experience']) => min === null && max === null;
const isEmpty = ({ parts: { levels, languages, roles, backend, rest } }: Prepared) =>
  !backend && rest.size + languages.length === 0 && levels === '' && roles === '';
