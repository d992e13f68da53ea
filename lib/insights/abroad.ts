import type { Posting } from '@/lib/posting/posting';

const CHINESE_SCRIPT = /\p{Script=Han}/u;
/** Places outside the mainland's market that are written in Chinese script. */
const ABROAD = new Set(
  `香港 中国香港 澳门 中国澳门 台湾 台北 新北 台中 高雄 新竹 新加坡 东京 大阪 京都 名古屋 福冈 首尔 釜山 曼谷 吉隆坡 槟城 雅加达
  马尼拉 胡志明 胡志明市 河内 金边 万象 仰光 迪拜 阿布扎比 利雅得 多哈 伊斯坦布尔 新德里 班加罗尔 孟买 伦敦 巴黎 柏林 慕尼黑 阿姆斯特丹
  都柏林 苏黎世 莫斯科 纽约 旧金山 硅谷 洛杉矶 西雅图 波士顿 芝加哥 奥斯汀 多伦多 温哥华 悉尼 墨尔本 奥克兰 圣保罗 墨西哥城 拉各斯
  内罗毕 开罗 约翰内斯堡 美国 日本 韩国 英国 德国 法国 加拿大 澳大利亚 泰国 越南 马来西亚 印度尼西亚 印度 菲律宾 阿联酋 柬埔寨 海外 国外 境外`.split(
    /\s+/,
  ),
);

/** Whether a posting belongs to another market than the one the reference cells describe: by its currency, or its place. */
export function isAbroad({ salary, location }: Pick<Posting, 'salary' | 'location'>): boolean {
  if (salary.currency !== null && salary.currency !== 'CNY') return true;
  const { city } = location;
  return city !== null && (!CHINESE_SCRIPT.test(city) || ABROAD.has(city));
}
