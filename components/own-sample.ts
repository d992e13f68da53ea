import type { OwnStanding } from '@/lib/posting/insight';
import { dateText, percentileText } from './figures';
import { experienceWord } from './names';
import { language, word } from './words';

/** "Of the 43 you have seen (上海, 3–5 years, last 90 days): P66"; with an open end "≥ P58". */
export function ownSampleText({ cell, n, low, mid, high }: OwnStanding): string {
  const [place = '', band = null] = cell.split('|');
  const percentile = low === null || high === null ? percentileText({ low, mid, high }) : `P${mid}`;
  return word('own_sample', n, place, experienceWord(band), percentile);
}

/** Between which days they were seen, and how they were counted. */
export const ownSamplePeriod = ({ from, to }: OwnStanding): string =>
  word('own_sample_period', dateText(from, language()), dateText(to, language()));
