import { cut, type Piece } from '@/lib/parse/pieces';
import { prefilter } from '@/lib/parse/prefilter';

/** Clauses about somebody else's work, the past, or what comes after joining: they ask for nothing. */
type SilentRules = readonly (readonly [rule: string, words: RegExp])[];
const NOT_ASKED_RULES: SilentRules = [
  [
    "others' work",
    /由[^,。]{0,10}(?:负责|维护|承担|完成|开发|统一)|专人|另有|不归(?:本|你)|(?:前端|数据|运维|算法|移动|云端|客户端|业务|产品|其他|别的|另一|兄弟|外部)(?:组|团队|同事|同学|部门|侧|线)[^,。]{0,8}(?:使用|用的|用|写|负责|维护|开发|基于)|(?:云端|前端)(?:为|是|用|由)|供应商维护|(?:与|和|跟|同|对接|配合)[^,。]{0,10}(?:前端|客户端|移动端|后端|数据|算法|测试|qa)(?:团队|同事|同学|组)|没用过也|没有?(?:直接)?关系|客户端使用|前端使用[^,。]{0,14}(?:负责|团队)/,
  ],
  ['no longer used', /下线|已(?:经)?(?:归档|废弃|迁移|停用)|替代/],
  ['not needed', /(?:不(?:需要|要求|用|涉及|必)|无需|无须)[^,。但]{0,12}(?:维护|经验|掌握|写|会|懂|了解|熟悉)?/],
  [
    'after joining',
    /入职后(?:将|会|统一)|加入后|后续会|(?:teach|train) you|you will learn|after joining|once you join/,
  ],
  [
    "others' work",
    /(?:another|other|different|neighbou?ring|sister|separate|second|mobile|web|data|infrastructure|front-?end|platform|ml|scheduler|client) (?:team|squad|group|crew|department)s?(?![a-z])|colleagues (?:write|use|work|build)|(?:built|written|maintained|owned|run|handled) by (?:an?|the|our)(?: \w+)? (?:team|agency|vendor|partner|group|crew|squad|supplier)|(?:work|working|collaborat\w+|together|along) with [^.;]{0,50}(?:developers|teams?|engineers|designers)(?! (?:lead|using))|whom? (?:write|use)s?(?![a-z])|(?:our|the) (?:senior )?(?:developers|engineers|interns) (?:work|use|write)|not considered|belongs to|maintained by|owned by|stays with them|team of its own|(?:our )?(?:customers|clients|users) (?:use|run)(?![a-z])/,
  ],
  [
    'no longer used',
    /switched off|phased out|retired|(?:went|was dropped|was replaced) last (?:year|spring|summer|autumn|winter)|used to (?:use|run|be|write)|previously (?:used|ran|wrote|built)|outgoing|refuses to die/,
  ],
  [
    'not needed',
    /will not be asked|not be asked to|not required|not needed|no need|out of scope|you (?:do not|don['’]t|will not|won['’]t) (?:need|have to|touch)/,
  ],
];
const mayBeSilent = prefilter(NOT_ASKED_RULES.map(([, words]) => words));
/** Words about what the employer gives: a skill in them is no requirement. */
const BENEFIT =
  /课程(?:补贴|福利|报销)|免费学|培训(?:期|内容)|补贴|体检|五险|六险|年假|lessons|courses|learning budget|training budget|insurance(?! (?:platform|product|company|system))|gym|discount|stipend/;
/** What an employer says of itself before the first heading. */
const BLURB =
  /^(?:我们是|我司是|公司是|公司(?:成立|专注|主打|主站)|本公司)|^we(?: are|['’]re)(?! (?:looking|seeking|hiring|searching|after))|^we (?:make|build|serve|help|provide|offer|power|operate|sell|run)(?![a-z])|^our (?:customers|clients|company|product)|^customers|is (?:a|an|the) (?:leading|global|fast)/;
/** Words by which text before the first heading speaks of the role. */
const ROLE =
  /(?<![a-z])yours?(?![a-z])|(?<![a-z])you(?![a-z])|somebody who|你(?:将|会|要|需)|负责|参与|从事|招聘|熟练|熟悉|精通|you will|you['’](?:ll|d)|you would|you should|your role|looking for|must have|希望你|we(?:['’]d)? (?:expect|want|need|ask)|are (?:hiring|after)|is after/;

const BONUS_ZH =
  /优先|(?<!而非|不是|并非)加分|更佳|更好|者佳|尤佳|最佳|为佳|不要求但欢迎|锦上添花|会更|则更|可选|非必[须需]/;
const BONUS_EN =
  /(?<![a-z])(?:is|are|be|as|an?) (?:an? )?(?:big |huge |strong |definite |real |distinct )?(?:plus|bonus|advantage|asset)(?![a-z])|nice[- ]to[- ]have|good[- ]to[- ]have|bonus|desirable|it is preferred|strongly preferred|(?:is|are) preferred|preferred(?=$|[\s,)])|(?:is|are|be|would be|seen as|very) (?:helpful|beneficial|welcome|appreciated|useful|handy|wonderful|great|ideal)|advantageous|great if|not (?:a )?must|(?:is|are)(?: not|n['’]t) (?:necessary|essential|mandatory)|helps (?:a lot|too)|counts as well|would help|(?:glad|delighted)(?: about|,)|nice addition|no harm|(?:will|would) (?:make us smile|set you apart)/;
const FORWARD_EN =
  /(?:^|[\s,(])(?:ideally|preferably|bonus points for|nice to have:|a plus:|plus if|it (?:helps|would help) if|extra points for|if you (?:also|happen to) (?:know|have)|we['’]d love)(?=[\s:,])/;
/** Words by which a clause asks for something itself, so that a cue in its neighbour leaves it alone. */
const ASKED =
  /required|must(?![a-z])|essential|mandatory|proficien|expert|strong|solid|fluent in|(?<![a-z])you(?![a-z])|(?<![a-z])we (?:need|expect|want)|working language|(?<![a-z])fluent|熟练|精通|熟悉|掌握|扎实|具备|了解|负责|(?<!由[^,，]{0,12})编写|设计|实现|搭建|参与|你(?:将|会|要|需)/;
const CONDITION_ZH = /^\s?(?:如果|若|假如|要是|如(?:有|会|能|果))/;
/** What a bonus at the end of a sentence does not reach. */
const FIRM_ZH = /熟练|精通|掌握|扎实|必须|要求|具备|负责/;
const CLAUSE_END = /[,，]|\s(?:but|while|whereas)\s|但(?=你|需|要|会|了)|而(?=你|本)/g;

const mayBeBonus = prefilter([BONUS_ZH, BONUS_EN, FORWARD_EN]);

/** A part of a sentence, in lower case; `cue` is the words that make it a bonus, null where it is a requirement. */
export interface Clause extends Piece {
  cue: string | null;
}

export const isBenefit = (lower: string) => BENEFIT.test(lower);
export const isBlurb = (lower: string) => BLURB.test(lower);
export const speaksOfRole = (lower: string) => ROLE.test(lower) || ASKED.test(lower) || bonusCue(lower) !== null;
export const isNotAsked = (lower: string, rules: SilentRules = NOT_ASKED_RULES) =>
  rules.some(([, words]) => words.test(lower));

/** The rules whose words a text holds at all: only they are tried on its sentences. */
export function silentRulesIn(lower: string): SilentRules {
  return mayBeSilent(lower).flatMap(({ index }) => [NOT_ASKED_RULES[index]].filter((rule) => rule !== undefined));
}

/** The parts of a sentence (lower case) that ask for nothing: the clause with such a cue, and the list items around it. */
export function silentParts(sentence: Piece, among: SilentRules): { start: number; end: number; rule: string }[] {
  if (!isNotAsked(sentence.text, among)) return [];
  const parts = cut(sentence, CLAUSE_END);
  const rules = parts.map(({ text }) => silentRule(text, among));
  for (const [step, from, to] of [
    [1, 1, parts.length],
    [-1, parts.length - 2, -1],
  ] as const) {
    for (let index = from; index !== to; index += step) {
      const isOwn = ASKED.test(parts[index]?.text ?? '') || bonusCue(parts[index]?.text ?? '') !== null;
      if (!isOwn) rules[index] ??= rules[index - step] ?? null;
    }
  }
  return parts.flatMap(({ text, start }, index) => {
    const rule = rules[index];
    return rule ? [{ start, end: start + text.length, rule }] : [];
  });
}

function silentRule(clause: string, rules: SilentRules): string | null {
  if (bonusCue(clause) !== null) return null;
  return rules.find(([, words]) => words.test(clause))?.[0] ?? null;
}

const bonusCue = (text: string) => (BONUS_ZH.exec(text) ?? BONUS_EN.exec(text))?.[0] ?? null;

/** Cuts a sentence (lower case) into what it asks for and what it would merely like; "A, B or C is a plus" stays whole. */
export function clausesOf(sentence: Piece): Clause[] {
  const { text, start } = sentence;
  if (mayBeBonus(text).length === 0) return [{ text, start, cue: null }];
  if (BONUS_ZH.test(text)) return chineseClauses(sentence);
  const forward = FORWARD_EN.exec(text);
  if (forward)
    return [
      { text: text.slice(0, forward.index), start, cue: null },
      { text: text.slice(forward.index), start: start + forward.index, cue: forward[0].trim() },
    ];
  return BONUS_EN.test(text) ? englishClauses(sentence) : [{ text, start, cue: null }];
}

function chineseClauses(sentence: Piece): Clause[] {
  const parts = cut(sentence, /,/g);
  const cues = parts.map(({ text }) => BONUS_ZH.exec(text)?.[0] ?? null);
  for (let i = parts.length - 1; i > 0; i--) {
    const [text, before] = [parts[i]?.text ?? '', parts[i - 1]?.text ?? ''];
    const isBare = /^\s?(?:[则会可都均将者]\s?)?(?:优先|更佳|更好|加分|最佳)/.test(text);
    const continues = isBare ? !FIRM_ZH.test(before) : /^\s*(?:或|和|且|及|有|对)/.test(text) && !ASKED.test(before);
    if (continues) cues[i - 1] ??= cues[i] ?? null;
  }
  const condition = parts.findIndex(({ text }) => CONDITION_ZH.test(text));
  const later = condition < 0 ? null : (cues.findLast((cue, index) => cue !== null && index > condition) ?? null);
  if (later !== null) for (let i = condition; i < parts.length; i++) cues[i] ??= later;
  const colon = parts.findIndex(({ text }) => /(?:优先|加分项?|更好|更佳)[^:]{0,4}:/.test(text));
  const heading = colon >= 0 ? (cues[colon] ?? null) : null;
  return parts.map((part, index) => ({ ...part, cue: cues[index] ?? (index > colon ? heading : null) }));
}

function englishClauses(sentence: Piece): Clause[] {
  const parts = cut(sentence, /, (?:and |but )?|\sbut\s/g);
  const cues = parts.map(({ text }) => BONUS_EN.exec(text)?.[0] ?? null);
  let from = cues.findIndex((cue) => cue !== null);
  const cue = cues[from] ?? null;
  while (from > 0 && !ASKED.test(parts[from - 1]?.text ?? '')) from -= 1;
  return parts.map((part, index) => ({ ...part, cue: index >= from ? cue : null }));
}
