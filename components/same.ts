import type { SameMember, SameRecord } from '@/lib/posting/same';
import { dateText, moneyMonth } from './figures';
import { language, word } from './words';

const DAY = 86_400_000;
/** What a board's own font draws: the characters say nothing outside it. */
const PRIVATE_USE = /[\uE000-\uF8FF]/;

/** A board's newest price as it writes it; where its own font is needed to read that, what was decoded. */
export function memberPrice({ price: { text, month } }: SameMember): string {
  if (text !== '' && !PRIVATE_USE.test(text)) return text;
  return month
    ? word('money_month', moneyMonth({ ...month, currency: 'CNY' }, language()))
    : word('same_price_unknown');
}

/** "拉勾 20-40K（2026年10月5日 见到）": the price with its board and the day on which the reader saw it. */
export const memberText = (member: SameMember): string =>
  word('same_board_price', member.board, memberPrice(member), dateText(member.lastSeen, language()));

/** The other boards with their prices in one line; null where there are none. */
export function elsewhereText({ elsewhere }: SameRecord): string | null {
  if (elsewhere.length === 0) return null;
  return word('same_elsewhere', elsewhere.map(memberText).join(word('same_separator')));
}

/** The age of a posting and how often it was seen, as the reader's own record has it. */
export function recordText({ firstSeen, times, reposts }: SameRecord, now = Date.now()): string {
  const since = word('same_ago', agoText(firstSeen, now), dateText(firstSeen, language()));
  const record = word('same_record', since, times);
  const between = language() === 'zh' ? '' : ' ';
  return reposts > 0 ? `${record}${between}${word('same_reposts', reposts)}` : record;
}

/** Whether the record says more than that it is seen just now. */
export const saysMore = ({ elsewhere, times, reposts }: SameRecord): boolean =>
  elsewhere.length > 0 || times > 1 || reposts > 0;

function agoText(iso: string, now: number): string {
  const days = Math.round((startOfDay(now) - startOfDay(Date.parse(iso))) / DAY);
  const words = new Intl.RelativeTimeFormat(language() === 'zh' ? 'zh-CN' : 'en-US', { numeric: 'auto' });
  return words.format(-days, 'day');
}

function startOfDay(time: number): number {
  const date = new Date(time);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
