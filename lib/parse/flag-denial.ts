import { blank, cut } from '@/lib/parse/pieces';

/** How far a denial reaches to either side, in characters: it also bounds the work on a text of one endless sentence. */
const REACH = 64;

/** Words that only look like a denial: "不定期", "not only", "don't mind". */
const NO_DENIAL =
  /不[仅但只时怕惧畏同断错]|不定期|不介意|不排斥|不抗拒|不反感|不得不|不少于|不低于|不动产|不锈钢|不良|无[惧论线人状]|不论|非常|不可避免|难免|免费|未来|零[售食件]|零散|零信任|零拷贝|零知识|\bnot (?:only|just|merely|alone|limited to|afraid|averse|shy|least|more than|sure)\b|n['’]t (?:mind|be afraid|hesitate|worry|only|just)\b|\bno (?:problems?|issues?|objections?|doubt|fear|matter)\b|\bno\. ?\d/g;
const ENDS_CLAUSE =
  /[,:]|[。;!?()|•·\n\t]| [—–-] |但|而且|并且|\b(?:but|however|because|while|although|though|as|since|so|yet|except|unless|then)\b|\band (?=(?:we|you|there|the|it|this|an?|your|some|occasional|regular|must|will|are|is|willing|able)\b)/g;
const ENDS_LIST = /[。;!?()|•\n\t]| [—–-] |但|\bbut\b|\bhowever\b/g;

/** A denial in the words before, within their own clause. */
const DENIES_BEFORE: readonly RegExp[] = [
  /(?:没有|无|零|很少|极少|较少|少有|鲜有|几乎|拒绝|杜绝|告别|远离|谢绝|反对|取消了?|严禁|禁止|避免|不涉及|不存在|不需要?|不要求|不接受|不安排|不提倡|不强制)[^,。;:]{0,12}$/,
  /(?:[不未勿免没]|非(?!全日制))[^,。;:、能可限]{0,10}$|不限[^,。;:、能可需]{0,2}$|(?<![\d.])0\s?$/,
  /\b(?:no|not|never|without|zero|nobody|no[- ]one|neither|nor|none of|hardly|cannot|stopped|abolished|banned|free (?:of|from)|instead of|rather than|avoid)\b[^,;:]{0,52}$|n['’]t\b[^,;:]{0,52}$|\bnon-$|\banti[- ]?$/,
];
/** What is refused only to those who refuse it: "不接受加班者勿投". */
const DOUBLE_BEFORE = /(?:不能|无法|没法|不接受|不适应|不了|不愿意?|介意|排斥)[^,。;]{0,6}$/;
const DOUBLE_AFTER = /^[^,。;]{0,8}(?:勿|慎|绕|不考虑|免谈|别投)/;
/** A list that is denied as one: "no travel, overtime or shifts"; its end may stand on either side of the words. */
const LIST_OPENS = /(?:\b(?:no|not|without|never|zero)|n[’']t)\b[^:;]{0,50},\s?(?:[a-z-]{1,12} ){0,2}$/;
const LIST_CLOSES_BEFORE = /\b(?:or|nor) (?:any )?(?:[a-z-]{1,12} )?$/;
const LIST_CLOSES_AFTER = /^[^.;:]{0,30}\b(?:or|nor)\b/;
const DENYING_HEADING =
  /(?:不会(?:遇到|有)|没有|不要求|不强求|不强制|不看重?|不必|无需|非必须|不需要|我们不|不存在|拒绝|\bwon['’]t (?:find|have|see|get|need|do)\b|\b(?:don['’]t|do not|never) (?:ask|have|do|want|need|offer|expect)|\bnot (?:required|needed|offered|on offer|included)|\bwithout)[^:]{0,16}:[^:。;!?]{0,48}$/;
/** A denial in the words after. */
const DENIES_AFTER: readonly RegExp[] = [
  /^(?:要求|情况|安排|限制|文化|现象|需求)?[:\s]{0,2}(?:无(?!法|需)|没有|否(?!则)|不限|不作|不做|不设|不强制|不需|不涉及|不用|不是(?:硬性|必)|均不|几乎没|基本没|极少|很少|较少|(?:非常|特别|比较|相对)?少(?=$|[,。;、])|为零|不存在|不多|不接受|不考虑|除外)|^[^,。;]{0,8}(?:均可|亦可|也可|皆可|都可|不限|不作要求|不做要求|除外)|^[/、和与或]非/,
  /^[^,.;:(]{0,24}?\(?(?:\b(?:is|are|was|were|be|am)(?: not|n['’]t)|\bnot|\bnever|\bno longer) (?:\w{1,10} )?(?:required|expected|needed|necessary|asked|available|offered|part|must|condition|requirement|mandatory|compulsory|included|applicable|permitted|allowed|approved|something|accepted|considered|done|planned|wanted|normal|usual|tolerated|encouraged|how)\b/,
  /^[^,.;:]{0,16}?\b(?:does|do|did)(?: not|n['’]t) (?:occur|exist|apply|happen|matter|count|either|come)\b|^[^,.;:]{0,16}?\bdon['’]t,? either\b|^[^,.;:]{0,30}\bdon['’]t either\b|^[^,.;:]{0,12}?\b(?:irrelevant|unheard of|forbidden)\b/,
  /^[^,.;:]{0,20}: ?(?:no\b(?! more| less| later)|(?:[^.;:]{0,24}\b)?(?:none|n\/a|nil|not applicable|not required)\b)|^[^,.;:]{0,16}?(?:\(|[–—-] ?| is | are |, )(?:none|never|n\/a|nil|rare(?:ly)?|unheard of)\b/,
];

/** Another party does it: "on-call is handled by the NOC", "由专职值班团队负责", "the scheduler team holds the pager". */
const OTHERS_BEFORE =
  /由[^,。;:]{0,12}$|(?:专职|专门的?|其他|别的)$|\b(?:other|another|dedicated|separate|sre|ops|operations?|noc|scheduler|network|platform|support|infra\w*|managed|external|central|their)\b[^,.;:]{0,18}\b(?:holds?|carr(?:y|ies)|handles?|covers?|takes?|does|has|have|owns?|runs?) (?:all |all the |the |any |its |their )?$/;
const OTHERS_AFTER =
  /^[^,。;]{0,6}(?:由[^,。;]{0,12}(?:负责|承担|值守|处理|兜底|完成|维护)|(?:团队|同事|小组)(?:负责|承担|处理))|^[^,.;]{0,16}\b(?:handled|covered|done|carried|taken|owned|run|staffed) by (?!you|us|our team|the team|all|everyone|each)/;

/** Whether the words from `start` to `end` are denied, or are another party's, where they stand. The text is lower case. */
export function isDenied(sentence: string, start: number, end: number): boolean {
  const before = blank(sentence.slice(Math.max(0, start - REACH), start), NO_DENIAL);
  const after = sentence.slice(end, end + REACH);
  const clause = lastPart(before, ENDS_CLAUSE);
  if (DOUBLE_BEFORE.test(clause) && DOUBLE_AFTER.test(after)) return false;
  return (
    [...DENIES_BEFORE, OTHERS_BEFORE].some((pattern) => pattern.test(clause)) ||
    [...DENIES_AFTER, OTHERS_AFTER].some((pattern) => pattern.test(after)) ||
    isListDenied(lastPart(before, ENDS_LIST), after)
  );
}

function isListDenied(before: string, after: string) {
  const isClosed = LIST_CLOSES_BEFORE.test(before) || LIST_CLOSES_AFTER.test(after);
  return DENYING_HEADING.test(before) || (isClosed && LIST_OPENS.test(before));
}

function lastPart(text: string, ends: RegExp) {
  return cut({ text, start: 0 }, ends).at(-1)?.text ?? '';
}
