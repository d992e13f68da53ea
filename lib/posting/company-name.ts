const LEGAL =
  /(?:股份|集团|控股)?(?:有限责任公司|有限公司|股份公司|公司)|(?<![a-z])(?:co|company|ltd|limited|inc|llc|corp|corporation|gmbh|plc|pte|ag|bv|holdings?|group)(?![a-z])/g;
/** A recruiter, or a name that hides the employer: nothing is known of the company. */
const HIDDEN =
  /^某|^(?:知名|大型|头部|上市|世界500强|代招|保密|匿名|国内|一线)|猎头|人力资源|人才|劳务|派遣|招聘|外派|代招|(?<![a-z])(?:confidential|anonymous|stealth|recruit\w*|staffing|head ?hunt\w*|executive search|search partners|talent)(?![a-z])/;
/** An employer that places people at its customers: one title stands for many jobs. */
const PLACES_PEOPLE = /外包|软通动力|中软国际|文思海辉|法本信息|博彦科技|佰钧成|信息服务|(?:软件|信息)技术服务|人力/;
const PLACE =
  /中国|(?:北京|上海|天津|重庆|广州|深圳|杭州|南京|苏州|成都|武汉|西安|厦门|长沙|郑州|青岛|合肥|福州|济南|宁波|无锡|大连|珠海|东莞|佛山|沈阳|昆明|南昌|贵阳|哈尔滨|海南|浙江|江苏|广东|四川|湖北|山东|福建|香港)[市省]?|(?<![a-z])(?:china|beijing|shanghai|shenzhen|hangzhou|guangzhou|hong kong|singapore|germany|berlin|london|uk|usa)(?![a-z])/g;
/** What a company does, as names end on it: the longer words first. */
const TRADE =
  /(?:电子商务|电商|数据库|信息|网络|人工智能|软件|数据|智能|数字|电子|互动|生物|金融|教育|文化|医疗|安全|服务|技术|科技|商务|通信|传媒|传播|软件开发|互联网|工业|在线|集团|咨询|投资|贸易|管理|db|technologies|technology|tech|software|systems|solutions|labs?|digital|data|network|networks|media)$/;
/** Trades that go by several words. */
const SAME_TRADE: Record<string, string> = {
  ...{ db: '数据库', 电商: '电子商务', 商务: '电子商务', 技术: '科技', 互联网: '网络', 软件开发: '软件' },
  ...{ technologies: 'tech', technology: 'tech', lab: 'labs', networks: 'network', solutions: 'systems' },
};
/** A note of the board in brackets. */
const BRACKETS = /[(（【[]([^)）】\]]{1,40})[)）】\]]/g;
/** A Latin and a Chinese writing side by side, long enough for either to be a name. */
const HALVES =
  /^(?:([a-z][a-z .&-]{3,60}?)[\s/|·]{0,6})?(\p{Script=Han}{2,60})(?:[\s/|·]{0,6}([a-z][a-z .&-]{3,60}))?$/u;
const NO_NAME = /[^\p{L}\p{N}+#]+/gu;
const HAN = /\p{Script=Han}/u;

/** One writing of a company's name, taken apart. */
export interface CompanyName {
  /** Without place, trade and legal form ("澜湾"). */
  core: string;
  /** With the trade ("澜湾科技"). */
  whole: string;
  /** What it does, where the name says it ("科技"). */
  trades: readonly string[];
  /** Where it sits, where the name says it ("杭州"). */
  place: string;
}

/** What a page's name of a company says; `names` is empty where it names none or hides it. */
export interface CompanyNames {
  names: readonly CompanyName[];
  placesPeople: boolean;
}

const NOBODY: CompanyNames = { names: [], placesPeople: false };

/**
 * A company's name taken apart. A second writing counts only where the page itself gives both, as "澜湾 (Lanwan)":
 * brackets, a stroke or a blank between Chinese and Latin letters.
 */
export function companyNames(name: string | null): CompanyNames {
  const text = (name ?? '').normalize('NFKC').toLowerCase().slice(0, 120).trim();
  if (text === '' || HIDDEN.test(text)) return NOBODY;
  const names = writings(text).flatMap((writing) => apart(writing) ?? []);
  return { names, placesPeople: PLACES_PEOPLE.test(text) };
}

/** Keys under which a company's postings are looked up: two names that could be one company's share one. */
export const companyKeys = (name: string | null): string[] => [
  ...new Set(
    companyNames(name).names.flatMap(({ core }) => (HAN.test(core) ? [core.slice(0, 2), core.slice(-2)] : core)),
  ),
];

function writings(text: string): string[] {
  const noted = [...text.matchAll(BRACKETS)].map(([, note = '']) => note).filter(isName);
  const bare = text.replaceAll(BRACKETS, ' ').trim();
  const [, before, han, after] = HALVES.exec(bare) ?? [];
  const latin = before ?? after;
  return [...(latin && han ? [latin, han] : [bare]), ...noted];
}

/** A note in brackets is a name only where it is no place, and as long as a name. */
const isName = (note: string) =>
  note.replaceAll(PLACE, '').trim().length >= (HAN.test(note) ? 2 : 3) &&
  !/上市|猎头|代招|集团|总部|分公司|\d/.test(note);

function apart(text: string): CompanyName | null {
  const place = text.match(PLACE)?.[0]?.replace(/[市省]$/, '') ?? '';
  const bare = text.replaceAll(LEGAL, ' ').replaceAll(PLACE, ' ').replaceAll(NO_NAME, ' ').trim();
  const spelt = bare.replace(/(?<=\p{Script=Han})ai$/u, '人工智能');
  const whole = squeeze(spelt) || text.replaceAll(NO_NAME, '');
  const trades: string[] = [];
  let core = whole;
  for (let found = TRADE.exec(core); found && core.length - found[0].length >= 2; found = TRADE.exec(core)) {
    trades.push(SAME_TRADE[found[0]] ?? found[0]);
    core = core.slice(0, found.index).trim();
  }
  return core === '' ? null : { core, whole, trades, place };
}

const squeeze = (part: string) => (HAN.test(part) ? part.replaceAll(' ', '') : part);
