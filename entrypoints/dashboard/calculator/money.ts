import { language } from '@/components/words';

const WAN = 10_000;
const locale = () => (language() === 'zh' ? 'zh-CN' : 'en-US');
const twoPlaces = (value: number) => String(Math.round(value * 100) / 100);

/** CNY at a glance: "57.75万", "¥577.5k", "¥1.23M"; below ten thousand "8,000元". */
export function money(value: number): string {
  const size = Math.abs(value);
  if (language() === 'zh') return size < WAN ? `${plain(value)}元` : `${twoPlaces(value / WAN)}万`;
  if (size < 1000) return `¥${plain(value)}`;
  return size < 999_995 ? `¥${twoPlaces(value / 1000)}k` : `¥${twoPlaces(value / 1_000_000)}M`;
}

/** To the yuan, with separators: "577,500". */
export const plain = (value: number) => Math.round(value).toLocaleString(locale());

/** As typed, with separators and up to two decimals. */
export const exact = (value: number) => value.toLocaleString(locale(), { maximumFractionDigits: 2 });

/** "1.32"; "+12.5%", "−3%". */
export const ratio = (value: number) => value.toFixed(2);
export const percent = (value: number) => `${Math.round(value * 10) / 10}%`;
export const change = (value: number) => `${value < 0 ? '−' : '+'}${percent(Math.abs(value))}`;
