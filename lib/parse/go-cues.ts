import type { GoWord } from '@/lib/parse/go-words';

/** What the words around a "Go" say of it. "secondary", "choice" and "bonus" make it mentioned, "absent" makes it no. */
export type GoCue = 'absent' | 'bonus' | 'choice' | 'secondary';

const GO = 'go(?:lang)?(?![a-z])';
const LANGUAGES =
  '(?:javascript|java|python|c\\+\\+|c/c\\+\\+|c#|rust|php|node(?:\\.?js)?|ruby|scala|kotlin|shell|bash|lua|typescript|perl|qt|elixir|swift|js|c|golang|go)(?![a-z+#])(?:\\s?语言)?';
const JOIN = '\\s?(?:,\\s?(?:or|and)\\s|[/、,|]|或者?|和|与|及|(?:or|and)(?=\\s))\\s?';
const LANGUAGE_LIST = new RegExp(`(?<![a-z+#])${LANGUAGES}(?:${JOIN}${LANGUAGES})+`, 'g');
/** A list this long names what is around, not what the role is written in. */
const MANY_LANGUAGES = 4;

const CHOICE_BEFORE =
  /(?:(?:^|[^a-z])(?:one|any|either|such as|like|e\.g\.)(?![a-z])[^.;]{0,40}|(?:至少|任意|任一|(?:一|几|某)(?:种|门|项))[^,;]{0,14})$/;
const CHOICE_AFTER =
  /^[^,;]{0,12}?(?:之一|一种|一门|任意|任一|任选|均可|亦可|都可|皆可|也可|不限|随意|or similar|or equivalent|of your choice)|^[^,;]{0,8},\s?(?:任意|任一|任选|均可|都可|其中(?:一|任))/;
/** One alternative that is said of Go itself: "Go亦可", "Go or a similar language", "a language such as Go". */
const CHOICE_ALONE = new RegExp(
  `${GO}\\s?(?:语言)?(?:亦可|也可|均可|都可|皆可)|${GO},? or (?:an? |any )?(?:similar|equivalent|comparable|other)|languages?,? \\(?(?:such as|like|e\\.g\\.) ${GO}|语言不限|any (?:programming )?language`,
);

const ABSENT = [
  /(?:不写|不用|不使用|不涉及|没有|并非|不做|不需要|不要求|无需|不会用到)\s?(?:会|写|懂|掌握|使用)?\s?go/,
  /go(?:lang)?\s?(?:语言)?(?:不做要求|不作要求|不要求|不需要)/,
  /另有\s?go|go(?:lang)?\s?(?:语言)?(?:工程师|团队|同学|组)[^。;]{0,6}(?:负责|维护)|go[^。;]{0,12}由(?:其他|别的|另一个)(?:团队|同事|同学)/,
  /从\s?go(?:lang)?\s?(?:语言)?[^。;,]{0,6}(?:迁|转)|(?:以前|曾经|之前|过去)[^。;,]{0,6}用\s?go/,
  /no (?:prior |previous )?go(?:lang)?(?: experience| knowledge| skills?| work)?,? (?:is |are )?(?:needed|required|necessary)|(?:not|don['’]t|doesn['’]t|never|without)\s(?!only)(?:\w+\s){0,2}go(?:lang)?(?![a-z])/,
  /(?:we|team) (?:tried|used|abandoned|dropped)[^.]{0,30}go(?![a-z])[^.]{0,20}(?:before|past|once)|(?:moved|migrated|switched) (?:away )?from go(?![a-z])|used to (?:use|write|be)[^.]{0,20}go(?![a-z])/,
  /(?:belongs? to|owned by|maintained by|run by|handled by) (?:another|a different|the other|other)/,
  /(?:infrastructure|platform|other|another|different|sister) teams? (?:uses?|writes?|works? in|owns?)[^.]{0,20}go(?![a-z])/,
];
const BONUS_ZH = /优先|加分|更佳|更好|者佳|最佳|尤佳|非必须|非必需|可选|选修|锦上添花|欢迎投递|更棒|优势/;
/** A clause that only speaks of the one before it: "了解者优先", "非必须", "不要求有经验". */
const ABOUT_THE_LAST = /^\s?(?:(?:会|了解|熟悉|掌握|懂|有经验|有基础)者|非必须|非必需|不要求|偶尔|不强制)/;
const BONUS_HEADING = /(?:加分|优先|nice[- ]to[- ]haves?|bonus|preferred|optional|a plus)[^:,;。]{0,12}:/;
const BONUS_AHEAD = /nice[- ]to[- ]have|bonus|desirable|optional|preferably|ideally|(?:^|[^a-z])(?:a plus|plus if)/;
const BONUS_BEHIND =
  /(?:^|[^a-z])(?:(?:is|are|be|as|an?) (?:an? )?(?:big |huge |strong |definite |real )?(?:plus|bonus|advantage|asset|benefit)|nice[- ]to[- ]have|bonus|desirable|desired|optional|preferred|preferably|would be great|would help|helpful|welcome|appreciated|beneficial|good to have|not (?:a )?must|advantageous|of interest)(?![a-z])/;
const ASKED =
  /精通|熟练|熟悉|掌握|扎实|必须|required|must|strong|solid|deep|proficien|expert|fluent|years?(?:['’])? |essential/;
/** The words that govern what follows them; the last one before Go is the one that says how well it must be known. */
const GOVERNOR =
  /(?<weak>familiarity|familiar|exposure|curious|interest(?:ed)?|some(?: \w+)?(?= experience)|some(?= go)|small (?:changes?|fixes)|basic (?:knowledge|understanding)|read(?:ing)?(?: code)?(?![a-z])|review(?:ing)? code|open to|occasional(?:ly)?|some day|(?:some|several|few|couple|parts?) of|(?:few|two|three|several)(?= (?:small )?go services?)|了解|知道|懂一点|偶尔|可能|部分|少量|小工具|能看懂)|(?<firm>(?<!some )experience|proficien|strong|solid|deep|expert|fluent|years|writ|build|using|精通|熟练|熟悉|掌握|扎实|要求|必须|深入了解)/g;
const WEAK_BEHIND =
  /^[^,;。]{0,12}?(?:有所?了解|有兴趣|感兴趣|第二语言)|^[^.;,]{0,24}(?:some day|one day|now and then|occasionally)/;
/** Words that make Go the role's own language whatever stands beside it. */
const SURE =
  /以\s?go(?:lang)?\s?为主|(?:主力|主要)(?:开发)?语言(?:是|为)?\s?go|主要(?:使用|用|写)\s?go|必须精通\s?go|入职(?:后)?(?:主要)?写\s?go|长期写\s?go|go(?:lang)?\s?(?:语言)?(?:是|为)(?:主力|主要)|you will write go|go(?:lang)? (?:experience )?is (?:a must|required|essential)|mostly (?:in )?go(?![a-z])|go is (?:our|the) (?:main|primary)/;

/** Why a sentence (folded to lower case) does not make this Go a main language of the role; null where it does. */
export function goCue(sentence: string, { start, end }: GoWord): GoCue | null {
  const from = sentence.lastIndexOf(',', start - 1) + 1;
  const next = sentence.indexOf(',', end);
  const to = next < 0 ? sentence.length : next;
  const clause = sentence.slice(start === 0 ? 0 : from, to);
  if (ABSENT.some((pattern) => pattern.test(clause))) return 'absent';
  if (SURE.test(clause) && !CHOICE_ALONE.test(clause)) return null;
  if (isBonus(sentence, clause, { start, end, to })) return 'bonus';
  if (isChoice(sentence, clause, start)) return 'choice';
  return isSecondary(sentence, { start, end }) ? 'secondary' : null;
}

function isBonus(sentence: string, clause: string, { start, end, to }: { start: number; end: number; to: number }) {
  const before = sentence.slice(0, start);
  if (BONUS_HEADING.test(before) || BONUS_ZH.test(clause)) return true;
  if (ABOUT_THE_LAST.test(sentence.slice(to + 1))) return !ASKED.test(clause);
  if (BONUS_AHEAD.test(before)) return true;
  return BONUS_BEHIND.test(sentence.slice(end)) && (BONUS_BEHIND.test(clause) || !ASKED.test(clause));
}

/** Go is one of several languages only where it stands in a list of languages that the words beside it leave open. */
function isChoice(sentence: string, clause: string, at: number) {
  if (CHOICE_ALONE.test(clause)) return true;
  for (const { 0: list, index } of sentence.matchAll(LANGUAGE_LIST)) {
    const end = index + list.length;
    if (at < index || at >= end) continue;
    const isOpen = /或|(?:^|[\s,])or\s/.test(list) || list.split(/[/、,|]/).length >= MANY_LANGUAGES;
    const before = sentence.slice(Math.max(0, index - 60), index);
    if (isOpen || CHOICE_BEFORE.test(before) || CHOICE_AFTER.test(sentence.slice(end, end + 32))) return true;
  }
  return false;
}

function isSecondary(sentence: string, { start, end }: { start: number; end: number }) {
  const from = Math.max(0, start - 80);
  const governor = [...sentence.slice(from, end + 16).matchAll(GOVERNOR)].findLast(({ index }) => from + index < start);
  return governor?.groups?.['weak'] !== undefined || WEAK_BEHIND.test(sentence.slice(end, end + 40));
}
