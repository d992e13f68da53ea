import type { Degree } from '@/lib/posting/posting';

const LONGEST = 200;

/** Lowest degree first: where a text names several, the lowest is what it asks for at least. */
const LEVELS: [Degree, RegExp][] = [
  [
    'none',
    /学历(?:要求)?[:：]?\s?不限|不限(?:制)?学历|^不限$|(?:无|不要求|不看)学历(?:要求)?|初中|中专|中技|中职|技校|高中|职高|high[- ]?school|secondary (?:school|education)|(?<![a-z])ged(?![a-z])|[/|]\s?不限\s?$|no degree|any degree|unlimited education|education is not limited|ausbildung|abitur/i,
  ],
  [
    'associate',
    /大专|专科|高职|associate(?:['’]s| of (?:arts|science|applied)|s?(?:['’]s)? (?:degree|or bachelor)|s?\/bachelor)|college diploma|junior college|post[- ]?secondary|bac ?\+ ?2|(?<![a-z])(?:dut|bts)(?![a-z])/i,
  ],
  [
    'bachelor',
    /本科|学士|专升本|本硕|^大学(?:及以上)?$|bachelor|bakala|bacharel|baccalaureate|(?<![a-z])b\.?sc?\.?(?![a-z])|(?<![a-z])b\.? ?(?:eng|tech)(?![a-z])|(?<![a-z])b\.[ae]\.(?![a-z])|(?<![a-z])b[ae]\/b|(?<![a-z])bca(?![a-z])|undergraduate|(?:university|college|first|(?:4|four)[- ]year) degree|bac ?\+ ?[34]|licence|licenciatura|hochschulabschluss|abgeschlossenes (?:\w{1,20} )?studium/i,
  ],
  [
    'master',
    /硕士|硕博|(?<!博士)研究生|(?<!scrum |web|post)master(?:['’]?s)?(?![a-z])|máster(?![a-z])|magister|maestr[ií]a|(?<![a-z])m\.?sc?\.?(?![a-z]| ?(?:office|sql|word|excel|teams|azure))|(?<![a-z])m\.? ?(?:eng|tech)(?![a-z])|(?<![a-z])(?:e?mba|mca)(?![a-z])|postgraduate|bac ?\+ ?5|diplom-/i,
  ],
  ['doctor', /博士|ph\.?\s?d|doctora|doctor of|promotion in|bac ?\+ ?8/i],
];
/** What a posting would like and does not ask for: "硕士优先", "Master's preferred". */
const LIKED =
  /(?:博士|硕士|研究生|本科|大专|专科)[^,，。;；、/]{0,6}(?:优先|更佳|尤佳|加分)|(?:bachelor|master|ph\.?d|mba|doctora)[^,.;/]{0,30}(?:preferred|a plus|desirable|desired|nice to have|an advantage)/gi;

/**
 * What a posting's degree field asks for at least; null where it says none. "学历不限", school leaving and vocational
 * training (中专, Ausbildung) are "none"; an MBA is a master's degree.
 */
export function parseDegree(source: string): Degree | null {
  const text = source.slice(0, LONGEST).normalize('NFKC').trim().replace(LIKED, ' ');
  return LEVELS.find(([, words]) => words.test(text))?.[0] ?? null;
}
