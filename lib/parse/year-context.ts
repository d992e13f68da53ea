/** The words around a count of years, up to its neighbours in the clause. */
export interface YearContext {
  before: string;
  after: string;
  /** The count as written. */
  count: string;
  /** The clause behind the comma, where the count ends its own. */
  next: string;
}

const EXPERIENCE = /^[^,;]{0,60}?(?:experience|background|经验|经历)/;
const SEEMS_ASKED_BEFORE =
  /(?:经验|年限|至少|最少|不少于|不低于|超过|大于|≥|工作满?|从业|满|要求|需要?)[^,;]{0,10}$|(?:experience|background|at least|minimum|min\.?|roughly|about|more than|bring|needs?|requires?|expect|exp) ?[^,;]{0,40}$/;
const SEEMS_ASKED_AFTER =
  /^ ?(?:\(含\)|含)?[及或]?(?:以上|起|左右|以内|以下|打底)|^[^,;]{0,12}(?:开发|研发|工作|从业|编程|运维|测试)|^['’]? (?:of|as|in|with|building|writing|working|doing|developing|running|or so|or more|on)(?![a-z])/;
const SEEMS_ASKED_ITSELF = /\+|plus|or more|yrs|yoe|年限|years of/;
const ALONE_BEFORE = /(?:^|[|/·丨•:]) ?$/;
const ALONE_AFTER = /^ ?(?:$|[|/·丨•])/;

const LIKED_BEFORE =
  /(?:优先|加分|最好|更好)[^,;]{0,12}$|(?:ideally|prefer(?:red|ably|ence)?|nice to have|bonus|a plus|desirable)[^,;]{0,30}$/;
const LIKED_AFTER =
  /^[^,;(]{0,80}?(?:preferred|preferable|desired|desirable|an? (?:[a-z]{1,12} )?(?:plus|bonus|advantage|asset)(?![a-z])|nice to have|would be (?:great|nice|good|ideal|helpful|lovely)|(?:is|are) ideal|not (?:required|necessary|needed|essential|a must))|^[^,;(]{0,60}\((?:is )?(?:preferred|desired|desirable|a plus|nice to have|optional)/;
const LIKED_NEXT = /^ ?(?:者?优先|更佳|preferred|desired)/;
const LIKED_AFTER_ZH = /^([^,;。]{0,40}?)(?:优先|加分|[更尤为]佳|更好)/;
/** "3年以上经验、有电商背景者优先" likes the second thing only. */
const OTHER_LIKED = /(?:经验|经历|背景)[、 (;]/;

const DENIED_BEFORE =
  /(?:don['’]t|do not|doesn['’]t|not|never) [a-z' ]{0,20}(?:need|care|require|ask|count|matter|insist)[^,;]{0,25}$|(?:whether|regardless)[^,;]{0,30}$|(?:不要求|不需要|无需|不看|不必|不强求)[^,;]{0,6}$/;

/** Years of somebody else: the team, the founders, the company, a customer. */
const TEACHERS_BEFORE =
  /(?:(?:led|founded|mentored|guided|run) by|alongside|learn from)(?![a-z])[^,;.]{0,40}$|(?:团队(?:成员|核心|平均|均|都|拥有|具有|有)|核心团队|创始|平均|人均|导师|组长|老板|同事|大牛|讲师|[每单][段份家]|一份工作|稳定工作|无犯罪|无违法|一家公司|同一家?公司|跳槽|公司(?:已|成立|专注|深耕|拥有|有着|有|运营|发展|创立))[^,;]{0,20}$/;
const OTHERS_BEFORE =
  /(?:(?:^|[^a-z])(?:we|they|it|he|she)(?:['’]ve| have| has| had|['’]s)|(?:our|the) (?:team|founders?|ceo|cto|engineers|company|group|platform|product|system|clients?|customers?|programme|program|site)(?![a-z])[^,;.]{0,20}(?:has|have|is|was|are|with|bring)|has been|have been|(?:company|firm|agency|leader|provider|client|startup|start-up|mentors?|founders?|colleagues|engineers who) (?:with|has|have))(?![a-z])[^,;.]{0,40}$/;
/** "We have an opening for a developer with 3 years", "you have been writing Go for 3 years". */
const READER =
  /(?:^|[^a-z])(?:you|you['’]ve|candidates?|somebody|someone|opening|position|vacanc[a-z]{1,3}|developers? with|engineers? with)(?![a-z])/;
const OTHERS_AFTER = /^[^,;]{0,12}经验的[^,;]{0,8}(?:大牛|导师|前辈|大佬|大咖|带你|带队|带领|团队)/;

const NEVER_BEFORE =
  /(?:last|past|next|first|final|previous|coming|every|each|another|after|until|since|per|once every|once in|older than|spanning|within) $|(?:age|aged|ages)(?![a-z])[^,;]{0,25}$|(?:未来|今后|近|最近|过去|每|每满|每隔|第|司龄|年龄|学制|毕业不?[超满]?过?|前|归属|质保|现金够|分|历经|历时)$|(?:成立|创立|创办|合同期?|协议|入职|在职|聘期|任期|期限|试用期?|服务期|签约?|有效期|质保期?|归属期?)[^,;]{0,8}$|(?:education|university|college|degree|course|stud(?:y|ies)|program(?:me)?|diploma) (?:of|lasting|with)[^,;]{0,20}$/;
const NEVER_AFTER =
  /^['’]? ?(?:old|of age|or older|ago|in a row|from now|later|in business|young|apart|at a time|renewable|and counting|with (?:us|the company)|for (?:a|the) (?:degree|bachelor))(?![a-z])|^['’]? ?(?:of )?(?:full[- ]time |formal |higher |university |college |academic |undergraduate |post[- ]secondary )?(?:education|stud(?:y|ies)|university|college|schooling|school|degree|diploma|programme)(?! (?:software|tech|sector|industry))|^以?内无|^以上[^,;]{0,4}实习(?![或及和/])|^(?:后|可)?(?:享|奖|调薪|涨薪)|^(?:以上)?的?(?:历史|积累|沉淀|积淀|发展历程|品牌|老牌)/;
/** A length of time, unless "experience" follows. */
const TERM_BEFORE =
  /(?:contract|engagement|fixed[- ]term|term|duration|period|tenure|vest[a-z]{0,3}|renew[a-z]{0,4}|commit(?:ment|ting)?|codebase|code base|bond|notice|warranty|valid(?:ity)?|lasts?|lasting|visa|gap|break|leave|runway|funding|lease|guarantee|probation|right to work|permit|residen[a-z]{1,3}|lived in|type of post|contract agent|in business|founded|established|history)(?![a-z])[^;]{0,25}$|for (?:over|more than|almost|nearly|about) $|(?:合同|签|实习|连续|为期|持续|保存|存储|留存|服务(?!端|器|化)|运行)[^,;]{0,6}$/;
const TERM_AFTER =
  /^['’]? ?(?:of )?(?:history|innovation|growth|service(?! desk)|success|excellence|heritage|operations?(?= |$)|runway|funding|vesting|vest|contract|fixed|term|warranty|course|bond|notice|data|tradition|guarantee|leave)(?![a-z])/;

const ALTERNATIVE_BEFORE =
  /(?:degree|diploma|field|discipline|science|engineering|bachelor['’]?s?|bsc) or (?:equivalent |at least |have |a minimum of |minimum )?$|(?:本科|硕士|学历)[^,;]{0,6}或者?(?:有|具备|具有)?$/;
const ALTERNATIVE_AFTER = /^['’]? ?(?:of )?(?:equivalent|comparable) |^[^,;]{0,50}in lieu/;
const FRESH_BEFORE =
  /应届[^,;]{0,4}(?:或|及|和|、|\/)[^,;]{0,4}$|(?:fresh(?:ers?)?|(?:fresh|new|recent) grad(?:uate)?s?) (?:or|and|\/) [^,;]{0,12}$/;

const MOST_BEFORE =
  /(?:不超过|最多|至多|不多于|不大于|(?<!不)少于|(?<!不)低于|≤|<|(?:up to|at most|max(?:imum|\.)?(?: of)?|no more than|not more than|(?<!no |not )less than|fewer than|under|below)) ?(?:of )?$/;
const MOST_AFTER =
  /^ ?(?:\(含\))?[及或]?(?:以下|以内|之内|内)|^,? (?:or less|or fewer|max(?:imum)?|at most|and below)(?![a-z])/;

const PART =
  /^[^,;、]{0,14}(?<![及和与/])(?:管理(?=经验|经历|岗|工作|能力|$)|带队|带过?\d{0,2}人?团队)|^[^,;]{0,30}(?:leading (?:an? |the )?(?:[a-z]{1,12} )?(?:teams?|engineers?|people|developers?)|(?:people|team|project|line|engineering)[- ]management|managing|leadership|in an? (?:lead|management))/;

/** Whether a count behind a heading of requirements, or with such words around it, asks for experience. */
export function isAsked(context: YearContext, isRequirement: boolean): boolean {
  const { before, after } = context;
  if (isNeverExperience(context) || isLikedOnly(context) || DENIED_BEFORE.test(before)) return false;
  if (ALTERNATIVE_BEFORE.test(before) || ALTERNATIVE_AFTER.test(after)) return false;
  return isRequirement || seemsAsked(context);
}

/** Whether the words of a clause, or of its neighbour, speak of experience that is asked for. */
export const seemsAsked = ({ before, after, count, next }: YearContext) =>
  EXPERIENCE.test(after) ||
  EXPERIENCE.test(next) ||
  SEEMS_ASKED_BEFORE.test(before) ||
  SEEMS_ASKED_AFTER.test(after) ||
  SEEMS_ASKED_ITSELF.test(count) ||
  (/[-~–—至到]/.test(count) && ALONE_BEFORE.test(before) && ALONE_AFTER.test(after));

export const namesExperience = ({ before, after }: YearContext) => EXPERIENCE.test(after) || EXPERIENCE.test(before);
export const isUpperLimit = ({ before, after }: YearContext) => MOST_BEFORE.test(before) || MOST_AFTER.test(after);
export const isForOthersThanFresh = ({ before }: YearContext) => FRESH_BEFORE.test(before);
/** Years of a part of the experience only: of leading people. */
export const isPart = ({ before, after }: YearContext) =>
  PART.test(after) || /管理(?:经验|经历|工作)?[^,;、]{0,4}$/.test(before);

function isNeverExperience({ before, after }: YearContext): boolean {
  if (NEVER_BEFORE.test(before) || NEVER_AFTER.test(after)) return true;
  if (TEACHERS_BEFORE.test(before) || OTHERS_AFTER.test(after)) return true;
  const isReader = READER.test(before);
  if (!isReader && OTHERS_BEFORE.test(before)) return true;
  return !EXPERIENCE.test(after) && ((!isReader && TERM_BEFORE.test(before)) || TERM_AFTER.test(after));
}

function isLikedOnly({ before, after, next }: YearContext): boolean {
  const zh = LIKED_AFTER_ZH.exec(after);
  return (
    LIKED_NEXT.test(next) ||
    LIKED_BEFORE.test(before) ||
    LIKED_AFTER.test(after) ||
    (zh !== null && !OTHER_LIKED.test(zh[1] ?? ''))
  );
}
