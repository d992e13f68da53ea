/** What the sentence around a "Go" says of it. "secondary" and "choice" and "bonus" make it mentioned, "absent" makes it no. */
export type GoCue = 'absent' | 'bonus' | 'choice' | 'secondary';

const LANGUAGES =
  'java|python|c\\+\\+|c#|rust|php|node(?:\\.?js)?|ruby|scala|kotlin|shell|bash|lua|javascript|typescript|perl|qt|elixir|swift|c|js';

const ABSENT = [
  /(?:不写|不用|不使用|不涉及|没有|并非|不做|不需要|不要求|无需|不会用到)\s?(?:会|写|懂|掌握|使用)?\s?go/,
  /go(?:lang)?\s?(?:语言)?(?:不做要求|不作要求|不要求|不需要)/,
  /另有\s?go|go(?:lang)?\s?(?:语言)?(?:工程师|团队|同学|组)[^。;]{0,6}(?:负责|维护)/,
  /从\s?go(?:lang)?\s?(?:语言)?[^。;,]{0,6}(?:迁|转)|(?:以前|曾经|之前|过去)[^。;,]{0,6}用\s?go/,
  /no (?:prior |previous )?go(?:lang)?(?: experience| knowledge| skills?| work)?,? (?:is |are )?(?:needed|required|necessary)|(?:not|don['’]t|doesn['’]t|does not|do not|never|without)\s(?:\w+\s){0,2}go(?:lang)?(?![a-z])/,
  /(?:we|team) (?:tried|used|abandoned|dropped)[^.]{0,30}go(?![a-z])[^.]{0,20}(?:before|past|once)|(?:moved|migrated|switched) (?:away )?from go(?![a-z])|used to (?:use|write|be)[^.]{0,20}go(?![a-z])/,
  /(?:belongs? to|owned by|maintained by|run by|handled by) (?:another|a different|the other|other)|由(?:其他|别的|另一个)?(?:团队|同事|专人|同学)(?:负责|维护)/,
  /(?:infrastructure|platform|other|another|different|sister) team(?:s)? (?:uses?|writes?|works? in|owns?)[^.]{0,20}go(?![a-z])/,
];
const BONUS = [
  /优先|加分|更佳|更好|者佳|最佳|尤佳|非必须|非必需|可选|选修|锦上添花|欢迎投递|更棒|优势/,
  /(?:is|are|be|as|an?) (?:an? )?(?:big |huge |strong |definite |real )?(?:plus|bonus|advantage|asset|benefit)(?![a-z])|plus:|nice[- ]to[- ]haves?|bonus|desirable|desired|optional|preferred|preferably|ideally|would be great|helpful|welcome|appreciated|beneficial|good to have|not (?:a )?must|advantageous/,
  /a plus|would help|of interest|an advantage/,
];
const CHOICE = [
  /至少(?:一|1|掌握|会|精通|熟悉|熟练)|(?:一|1|任意一?|任一|其中一?|某一?|几)(?:种|门|项)|任意一|任一|之一|均可|亦可|都可|皆可|也可|不限|随意|任选|不限定/,
  /(?:at least )?one (?:or more )?(?:of|modern|general|object|compiled|programming|backend|server)|such as|any of|of your choice|similar language|or similar|or equivalent|general[- ]purpose|e\.g\.|like (?:java|python|c\+\+|go)|other languages?|any language|modern (?:programming )?language/,
];
const SECONDARY = [
  /偶尔|后续可能|可能引入|小工具|小型|部分[^。;,]{0,8}(?:服务|模块|工具)|少量\s?go|有了解|懂一点|有兴趣|感兴趣|背景|生态|边缘服务|能看懂|有所了解|第二语言/,
  /some go(?![a-z])|small (?:changes|go|services?)|two small|several of our|you may|some day|one day|open to (?:moving|adopting)|familiarity|familiar with|exposure|can read|read code|ability to read|review code|sample apps|come from|backgrounds?|appetite|curious|interest in|tutorials|occasionally|now and then|basic (?:knowledge|understanding)/,
];
const OR_PAIR = new RegExp(
  `(?:^|[^a-z])(?:${LANGUAGES})(?![a-z+#])(?:, ?| )?\\s?(?:或者?|or)\\s?go(?:lang)?(?![a-z])|go(?:lang)?(?![a-z])\\s?(?:语言)?\\s?(?:, ?| )?\\s?(?:或者?|or)\\s?(?:${LANGUAGES})(?![a-z])|(?:shell|python|java)\\/go\\s?(?:\\/\\w+)?\\s?(?:脚本|随意)`,
);
const SECONDARY_WORK = /(?:^|[^a-z])(?:了解|知道)[^。;,]{0,12}go(?:lang)?(?![a-z])/;
/** Words that make Go the role's own language whatever stands beside it. */
const SURE = [
  /(?:以\s?go(?:lang)?\s?为主|主力语言(?:是|为)?\s?go|主要(?:使用|用|写)\s?go|入职(?:后)?(?:主要)?写\s?go|必须精通\s?go|精通\s?go|go(?:lang)?\s?(?:语言)?(?:是|为)(?:主力|主要)|长期写\s?go)/,
  /you will write go|go from day one|(?:strong|deep|solid|expert|fluent)(?: \w+)? (?:in )?go(?:lang)?(?![a-z])|go(?:lang)? (?:experience )?is (?:a must|required|essential)|mostly (?:in )?go(?![a-z])|our code is go(?![a-z])|go is (?:our|the) (?:main|primary)|rewrite|written in go/,
];

/** Why a sentence (folded to lower case) does not make Go a main language of the role; null where it does. */
export function goCue(sentence: string): GoCue | null {
  if (has(ABSENT, sentence)) return 'absent';
  const bonus = has(BONUS, sentence);
  if (!bonus && has(SURE, sentence) && !has(CHOICE, sentence)) return null;
  if (bonus) return 'bonus';
  if (has(CHOICE, sentence) || OR_PAIR.test(sentence)) return 'choice';
  return has(SECONDARY, sentence) || SECONDARY_WORK.test(sentence) ? 'secondary' : null;
}

function has(patterns: readonly RegExp[], sentence: string) {
  return patterns.some((pattern) => pattern.test(sentence));
}
