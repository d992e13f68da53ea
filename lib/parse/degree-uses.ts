import { mentionsIn, type Mention } from '@/lib/parse/degree-words';

/** A degree that a sentence names, and what it says of it. */
export type DegreeUse = Mention & { as: 'asked' | 'liked' | 'denied' | 'other' };
type Context = { before: string; after: string };

const REACH = 90;

const DENIED_BEFORE =
  /(?:(?:^|[^a-z])(?:no|without an?|whether (?:or not )?you have an?|regardless of)|(?:don['’]t|do not|doesn['’]t|needn['’]t|won['’]t|not|never) [a-z' ]{0,20}(?:need|require|ask|care|mind|look|insist|demand|expect|check|have to have)[^.;]{0,30}|(?:^|[^a-z])not your|, not|skills over) ?(?:formal |university |college |cs )?$/;
/** It is something else that does not matter: the subject, the school; or a degree is missed after all. */
const OTHER_MATTER = /subject|field|discipline|major|which|what|class(?![a-z])|only|just| and | but /;
const MISSED = /^[^.;]{0,30}(?:not be|cannot|rejected|won['’]t)/;
const DENIED_AFTER =
  /^[^,;.:]{0,40}(?:not (?:strictly |formally |be |a )?(?:required|needed|necessary|essential|mandatory|expected|must|requirement|important|asked)|(?:is|are)n['’]t (?:required|needed|necessary|essential|a must|important)|(?:do|does)n['’]t matter|unnecessary|irrelevant|optional)|^:? ?(?:are |is )?(?:irrelevant|optional|not )|^,? or (?:not|none)(?![a-z])/;
const SUBJECT = /subject|field|discipline|major|which/;
const DENIED_START =
  /^[^a-z\u4e00-\u9fff]{0,4}(?:not (?:required|needed|necessary|asked)|(?:what |things )?(?:we|you) (?:do not|don['’]t|won['’]t) (?:ask|need|require|care|mind)|no need for|不需要|不要求|无需|我们不[看要在])/;

/** "专业优先", "985/211优先" like another thing than the degree before them. */
const OTHER_LIKED = /专业|院校|学校|985|211|双一流|经验|背景|海外|(?:以上|学历|学位)[、 (]/;
const LIKED_AFTER_ZH = /^([^,;。]{0,24}?)(?:优先|加分|[更尤为]佳|更好|最好)/;
const LIKED_BEFORE =
  /(?:优先考虑|最好是?|加分项?:?|prefer(?:red|ably|ence)?[^,;.]{0,20}|ideally[^,;.]{0,20}|nice to have:?|desirable:?|bonus:?) ?(?:an? )?$/;
const LIKED_AFTER =
  /^[^,;.]{0,60}?(?:preferred|preferable|desired|desirable|an? (?:[a-z]{1,12} )?(?:plus|asset|advantage|bonus)(?![a-z])|advantageous|nice[- ]to[- ]have|beneficial|favou?red|appreciated|would be)/;
const WELCOME = /^[^,;.]{0,40}welcome/;
/** An exception that leaves the rule as it is: "优秀者可放宽至本科". */
const RELAXED_BEFORE =
  /(?:放宽|降低)[^,;。]{0,6}$|(?:优秀|突出|特别|能力强|丰富)[^,;。及]{0,8}$|(?:exceptional|outstanding)[^,;.]{0,20}$/;
const RELAXED_AFTER = /^[^,;。]{0,4}(?:特别)?(?:优秀|突出)[^,;。]{0,6}(?:可|也|亦|放宽|欢迎)/;

/** The degrees of others: of the team, of a product's users, or such as the employer pays for. */
const OTHERS_BEFORE = [
  /(?:团队(?!协|合|精)|创始|核心成员|同事|导师|老板|组长|用户|客户|面向|服务于|资助|报销|攻读|支持(?:员工|在职))[^,;。 ]{0,16}$/,
  /(?:our|the) (?:team|founders?|engineers|researchers|colleagues|people|staff|customers|clients|users|product|platform|app) [^.;]{0,20}(?:has|have|holds?|includes?|comes?|are|is|counts?)(?![a-z])[^.;]{0,40}$/,
  /(?:team|group|dozens?|lots|handful) of [^.;,]{0,12}$|(?:founded|led|built|run|taught) by [^.;]{0,30}$|(?:alongside|work(?:ing)? with|learn from|people with) [a-z ]{0,12}$/,
  /(?:platform|app|tool|software|services?|courses?|products?) (?:for|used by|that helps?)[^.;,]{0,20}$|(?:we|will) (?:also )?(?:sponsor|fund|pay for|support|help)[^.;,]{0,30}$|(?:sponsors?|tuition|towards|as taught in|helps?) [^.;,]{0,20}$|(?:^|[^a-z])our $/,
];
const OTHERS_AFTER =
  /^(?:及?以上)?(?:学历|学位)?(?:生|同学|课程|项目|背景)?(?:占|比例|提供|使用|团队|带队|领衔|论文|申请|留学|学习平台|课程|考试)|^['’]?s? (?:students (?:use|learn|can|to)|sponsorship|thes[ie]s)/;
/** Two degrees as one: what is said of the second is said of the first as well. */
const CONNECTED = /^(?:['’]?s)? ?(?:or|and|\/|、|或者?|和|及) ?(?:an? )?$/;

/** The degrees that a sentence names, each with what the words around it make of it. */
export function degreeUsesIn(lower: string): DegreeUse[] {
  const isDenied = isDenial(lower);
  const uses: DegreeUse[] = [];
  for (const mention of mentionsIn(lower).toReversed()) {
    const next = uses.at(-1);
    const context = {
      before: lower.slice(Math.max(0, mention.start - REACH), mention.start),
      after: lower.slice(mention.end, Math.min(next?.start ?? lower.length, mention.end + REACH)),
    };
    const own = isDenied ? 'denied' : useOf(mention, context);
    const isOne = own === 'asked' && next !== undefined && CONNECTED.test(context.after);
    uses.push({ ...mention, as: isOne ? next.as : own });
  }
  return uses.reverse();
}

/** A sentence that says of a whole list that it is not needed. */
export const isDenial = (lower: string) => DENIED_START.test(lower) && !SUBJECT.test(lower);

function useOf({ level, isNamed }: Mention, { before, after }: Context): DegreeUse['as'] {
  if (isDeniedBy({ before, after })) return 'denied';
  if (OTHERS_BEFORE.some((pattern) => pattern.test(before)) || OTHERS_AFTER.test(after)) return 'other';
  const likedZh = LIKED_AFTER_ZH.exec(after);
  const isHigh = isNamed && (level === 'master' || level === 'doctor');
  const isLiked =
    (likedZh && !OTHER_LIKED.test(likedZh[1] ?? '')) ||
    LIKED_BEFORE.test(before) ||
    LIKED_AFTER.test(after) ||
    (isHigh && WELCOME.test(after)) ||
    RELAXED_BEFORE.test(before) ||
    RELAXED_AFTER.test(after);
  return isLiked ? 'liked' : 'asked';
}

function isDeniedBy({ before, after }: Context): boolean {
  if (DENIED_AFTER.test(after)) return true;
  const found = DENIED_BEFORE.exec(before);
  return found !== null && !OTHER_MATTER.test(found[0]) && !MISSED.test(after);
}
