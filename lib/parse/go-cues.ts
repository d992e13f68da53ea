import type { Role } from '@/lib/parse/go-role';
import type { GoWord } from '@/lib/parse/go-words';
import { allMatches } from '@/lib/parse/pieces';

/** What the words around a "Go" say of it. "secondary", "choice" and "bonus" make it mentioned; "absent" and "people" no. */
export type GoCue = 'absent' | 'people' | 'bonus' | 'choice' | 'secondary';

const GO = 'go(?:lang)?(?![a-z])';
const LANGUAGES =
  '(?:javascript|java|python|c\\+\\+|c/c\\+\\+|c#|rust|php|node(?:\\.?js)?|ruby|scala|kotlin|shell|bash|lua|typescript|perl|qt|elixir|erlang|haskell|clojure|dart|swift|js|c|golang|go)(?![a-z+#])(?:\\s?语言)?';
const ASIDE = '(?:\\s?\\([^()]{0,24}\\))?';
const JOIN = ASIDE + '\\s?(?:,\\s?(?:or|and)\\s|[/、,|]|或者?|和|与|及|(?:or|and)(?=\\s))\\s?';
const LANGUAGE_LIST = new RegExp(`(?<![a-z+#])${LANGUAGES}(?:${JOIN}${LANGUAGES})+`, 'g');
/** A list this long names what is around, not what the role is written in. */
const MANY_LANGUAGES = 4;

const CHOICE_BEFORE =
  /(?:(?:an?|any|some|one|modern)(?: \w+){0,2} languages?,? ?\(?|不限语言[:：]?\s?|语言不限[:：]?\s?|(?:samples?|snippets|clients|sdks?|bindings|libraries|quick-?starts|examples)[^.;]{0,24}|(?:^|[^a-z])(?:one|any|either|such as|like|e\.g\.)(?![a-z])[^.;]{0,40}|(?:至少|任意|任一|(?:一|几|某)(?:种|门|项))[^,;]{0,14})$/;
const CHOICE_AFTER =
  /^[^,;]{0,12}?(?:之一|一种|一门|任意|任一|任选|均可|亦可|都可|皆可|也可|都行|也行|其一|即可|二选一|任选|不限|随意|等(?:任一|任意|脚本|编程|开发)?语言|or similar|or equivalent|or comparable|,? or (?:something|anything|another|any other|others?)(?![a-z])|of your choice|,? ?(?:whatever|etc(?![a-z])|you name it|and the like|\.\.\.|…))|^[^,;]{0,8},\s?(?:任意|任一|任选|均可|都可|其中(?:一|任))|^\s?中?(?:的)?(?:至少|任意|任何)?[一两二]\s?(?:门|种|项)|^[^.;]{0,12}(?:works too|is (?:also )?fine|transfers|counts)/;
/** One alternative that is said of Go itself: "Go亦可", "Go or a similar language", "a language such as Go". */
const CHOICE_ALONE = new RegExp(
  `${GO}\\s?(?:语言)?(?:亦可|也可|均可|都可|皆可)|${GO},? or (?:an? |any )?(?:similar|equivalent|comparable|other)|languages?,? \\(?(?:such as|like|e\\.g\\.) ${GO}|(?:rather|prefer to) (?:use|write) ${GO}|${GO} (?:is|works|would be) (?:also |just as )?(?:fine|ok|okay|good|welcome|too)|语言不限|any (?:programming )?language`,
);

const ABSENT = [
  /无需\s?go|(?:不|无需|没有)[^,。]{0,4}go(?:lang)?(?:的)?(?:工作|内容|代码)/,
  /(?:不写|不用|不使用|不涉及|没有|并非|不做|不需要|不要求|无需|不会用到)\s?(?:会|写|懂|掌握|使用)?\s?go/,
  /go(?:lang)?\s?(?:语言)?(?:不做要求|不作要求|不要求|不需要)/,
  /另有\s?go|go(?:lang)?\s?(?:语言)?(?:工程师|团队|同学|组)[^。;]{0,6}(?:负责|维护)|go[^。;]{0,12}由(?:其他|别的|另一个)(?:团队|同事|同学)/,
  /从\s?go(?:lang)?\s?(?:语言)?[^。;,]{0,6}(?:迁|转)|(?:以前|曾经|之前|过去)[^。;,]{0,6}用\s?go/,
  /no (?:prior |previous )?go(?:lang)?(?: experience| knowledge| skills?| work)?,? (?:is |are )?(?:needed|required|necessary)|(?:not|don['’]t|doesn['’]t|never|without)\s(?!only)(?:\w+\s){0,2}go(?:lang)?(?![a-z])/,
  /(?:we|team) (?:tried|used|abandoned|dropped)[^.]{0,30}go(?![a-z])[^.]{0,20}(?:before|past|once)|(?:moved|migrated|switched) (?:away )?from go(?![a-z])|used to (?:use|write|be)[^.]{0,20}go(?![a-z])/,
  /(?:belongs? to|owned by|maintained by|run by|handled by) (?:another|a different|the other|other)/,
  /(?:infrastructure|platform|other|another|different|sister) teams? (?:uses?|writes?|works? in|owns?)[^.]{0,20}go(?![a-z])/,
];
/** What the employer once did, weighed or left behind. */
const PAST =
  /评估过|已[^,。]{0,10}重写|重写(?:完|了)|历史上(?:有|用|是)|retired our|ported to|(?:began|started) (?:its life|life|out)? ?in go|compared go|从\s?go[^,。]{0,6}(?:重写|改)|早已归档|已(?:经)?(?:归档|下线|废弃|弃用)|之间选(?:了|择了)?|决定[^,。]{0,8}留在|(?:evaluated|considered|weighed|tried) (?:\w+ ){0,3}go(?:lang)?(?![a-z])|(?:instead of|rather than|over) go(?:lang)?(?![a-z])|(?:is|are) not part of|looking for (?:a )?go(?:lang)? (?:work|job|role|position)s?\?/;
const PEOPLE_BEHIND =
  /^\s?(?:语言)?(?:工程师|程序员|开发者|开发同学|团队|同事|同学|小组|组)|^\s(?:and \w+ )?(?:engineers|programmers|developers|devs|colleagues|teams?|people|folks|gophers|squad|crew)(?![a-z])/;
const OTHERS_BEFORE =
  /(?:与|和|跟|配合|对接|协助|支持|另有|公司有|我们有|位|多名)\s?$|(?<!join )(?:our|their|the|other|another|with|alongside|supporting|thirty|twenty|\d{1,4})\s(?:\w{1,16}\s)?$/;
/** Words by which somebody else writes the Go of the sentence. */
const BY_OTHERS =
  /(?:同事|同学|团队|小组|部门|组)[^,。]{0,8}(?:用|写|技术栈|负责)|(?:由|归)[^,。]{0,8}(?:团队|组|部|同事)|没有?直接关系|不会碰到|(?:separate|another|other|different|second) (?:group|team|squad|crew|department)|another squad|(?:the|our) (?:engineers|developers|programmers|back-?end) (?:write|use|build|are)|not be part of|belongs to/;
/** Words that speak of what the reader does or knows. */
const OF_THE_READER =
  /(?<![a-z])(?:you|your|know|knowing|knowledge|able|ability|read|reading|follow|fix|patch|change|maintain|familiar\w*|understanding|experience|exposure|interest\w*|curiosity|help\w*|clients?|samples?|sdks?|may|might|could|or)(?![a-z])|会|懂|熟悉|了解|掌握|能|经验|维护|修改|读|看|学|你|可|有过|脚本|部分|少量|偶尔|工具/;
/** What asks for Go whatever the title says. */
const STRONGLY_ASKED =
  /years?(?: of| in| with|['’])[^.,]{0,20} go(?![a-z])|(?:must|required|proficien\w+|strong|精通|熟练|必须)[^.,]{0,20}go(?![a-z])|go[^.,]{0,20}(?:required|经验\s?\d|\d年)/;
/** Words by which the Go of the sentence is the role's own work, whatever language its title names. */
const OWN =
  /(?:统一|全部|全面|都|均)(?:为|用|使用|采用|转(?:为|向)?)\s?go|后端(?:使用|用|采用|为|是)?\s?go(?![a-z])|必备|(?:we|job|role|work) (?:need|is|expects?)[^.]{0,12} go(?![a-z])|you own[^.]{0,40} (?:are|is) (?:in )?go(?![a-z])|every(?:thing| service| line)[^.]{0,40} go(?![a-z])|is go today|need is go/;
const BONUS_ZH =
  /(?<!而非|不是|并非)(?:优先|加分)|更佳|更好|者佳|最佳|尤佳|非必须|非必需|可选|选修|锦上添花|欢迎投递|更棒|优势|(?<![a-z])最好(?=[:：]|会|有|能|懂)|还会|上浮|有则更好/;
/** A clause that only speaks of the one before it: "了解者优先", "非必须", "不要求有经验". */
const ABOUT_THE_LAST = /^\s?(?:同等条件|(?:会|了解|熟悉|掌握|懂|有经验|有基础)者|非必须|非必需|不要求|偶尔|不强制)/;
const BONUS_HEADING = /(?:加分|优先|nice[- ]to[- ]haves?|bonus|preferred|optional|a plus)[^:,;。]{0,12}:/;
const BONUS_AHEAD = /nice[- ]to[- ]have|bonus|desirable|optional|preferably|ideally|(?:^|[^a-z])(?:a plus|plus if)/;
const BONUS_BEHIND =
  /(?:^|[^a-z])(?:(?:is|are|be|as|an?) (?:an? )?(?:big |huge |strong |definite |real )?(?:plus|bonus|advantage|asset|benefit)|nice[- ]to[- ]have|bonus|desirable|desired|(?<!not )optional|preferred|preferably|would be great|would help|helpful|welcome|appreciated|beneficial|good to have|not (?:a )?must|advantageous|of interest)(?![a-z])/;
const ASKED =
  /精通|熟练|熟悉|掌握|扎实|必须|required|must|strong|solid|deep|proficien|expert|fluent|years?(?:['’])? |essential/;
/** The words that govern what follows them; the last one before Go is the one that says how well it must be known. */
const GOVERNOR =
  /(?<weak>follow|spot|knowing|curiosity|may|might|could|helps?|individual|看懂|读懂|会点|个别|可能会|有助|familiarity|familiar|exposure|curious|interest(?:ed)?|some(?: \w+)?(?= experience)|some(?= go)|small (?:changes?|fixes)|basic (?:knowledge|understanding)|read(?:ing)?(?: code)?(?![a-z])|review(?:ing)? code|open to|occasional(?:ly)?|some day|(?:some|several|few|couple|parts?) of|(?:few|two|three|several)(?= (?:small )?go services?)|了解|知道|懂一点|偶尔|可能|部分|少量|小工具|能看懂)|(?<firm>(?<!some )experience|proficien|strong|solid|deep|expert|fluent|years|writ|build|using|精通|熟练|熟悉|掌握|扎实|要求|必须|深入了解)/g;
const WEAK_BEHIND =
  /^[^,;。]{0,12}?(?:有所?了解|有兴趣|感兴趣|第二语言|能改就行|可以?现学)|^[^.;]{0,60}(?:some day|one day|next year|now and then|occasionally|once in a while|the odd|once a (?:quarter|month|year|week)|from time to time|every few (?:weeks|months)|helps? a (?:little|bit)|a few times)/;
/** Words that make Go the role's own language whatever stands beside it. */
const SURE =
  /硬性(?:条件|要求)|以\s?go(?:lang)?\s?为主|(?:主力|主要)(?:开发)?语言(?:是|为)?\s?go|主要(?:使用|用|写)\s?go|必须精通\s?go|入职(?:后)?(?:主要)?写\s?go|长期写\s?go|go(?:lang)?\s?(?:语言)?(?:是|为)(?:主力|主要)|you will write go|go(?:lang)? (?:experience )?is (?:a must|required|essential)|mostly (?:in )?go(?![a-z])|go is (?:our|the) (?:main|primary)/;

/** Why a sentence (folded to lower case) does not make this Go a main language of the role; null where it does. */
export function goCue(sentence: string, { start, end }: GoWord, role: Role = 'developer'): GoCue | null {
  const from = sentence.lastIndexOf(',', start - 1) + 1;
  const next = sentence.indexOf(',', end);
  const to = next < 0 ? sentence.length : next;
  const clause = sentence.slice(start === 0 ? 0 : from, to);
  if (BACKGROUND.test(sentence) || isConditional(sentence, start)) return 'bonus';
  if (ABSENT.some((pattern) => pattern.test(clause)) || PAST.test(sentence)) return 'absent';
  if (role === 'recruiter') return 'secondary';
  if (isOthers(sentence, { start, end }, role)) return 'people';
  if ((SURE.test(clause) || OWN.test(sentence)) && !CHOICE_ALONE.test(clause)) return null;
  if (isBonus(sentence, clause, { start, end, to })) return 'bonus';
  if (isChoice(sentence, clause, start)) return 'choice';
  if (isSecondary(sentence, { start, end })) return 'secondary';
  if (role === 'developer') return null;
  if (role === 'language' && ASKED.test(clause)) return null;
  if (role === 'other' && STRONGLY_ASKED.test(clause)) return null;
  return BY_OTHERS.test(sentence) || !OF_THE_READER.test(sentence) ? 'people' : 'secondary';
}

/** Where one comes from: "从Go转过来的也考虑". */
const BACKGROUND = /从\s?go[^,。]{0,12}转(?:过来|来|岗)/;
const CONDITION = /(?:若|如果|假如|要是|如有|倘若)[^,,。;]{0,16}$/;

/** "若还写过Go", "如果会Go": what a bonus looks like before the word for it comes. */
const isConditional = (sentence: string, start: number) =>
  CONDITION.test(sentence.slice(Math.max(0, start - 24), start));

/** Other people who write Go: colleagues, another team, the engineers that an office manager looks after. */
function isOthers(sentence: string, { start, end }: { start: number; end: number }, role: Role) {
  if (!PEOPLE_BEHIND.test(sentence.slice(end, end + 24))) return false;
  return role === 'other' || OTHERS_BEFORE.test(sentence.slice(Math.max(0, start - 24), start));
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
  for (const { 0: list, index } of allMatches(sentence, LANGUAGE_LIST)) {
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
  const governor = allMatches(sentence.slice(from, end + 16), GOVERNOR).findLast(({ index }) => from + index < start);
  return governor?.groups?.['weak'] !== undefined || WEAK_BEHIND.test(sentence.slice(end, end + 40));
}
