import { isPay, isSum } from './pay-words';
import { isPlace } from './place-words';

/** What a short text on a card is, by its words alone; null where the words do not say. */
export type Kind =
  | 'salary'
  | 'sum'
  | 'experience'
  | 'degree'
  | 'city'
  | 'date'
  | 'type'
  | 'size'
  | 'stage'
  | 'nature'
  | 'industry'
  | 'person'
  | 'benefit'
  | 'noise'
  | 'other';

const EXPERIENCE = [
  /^(?:经验|工作经验)?\s?[:：]?\s?(?:\d{1,2}\s?[-–~至到]\s?\d{1,2}\s?年(?:经验)?|\d{1,2}\s?年(?:及)?以[上下内]|\d{1,2}年(?:工作)?经验|(?:经验)?不限|无需经验|无经验|在校\/?应届(?:生)?|在校生?|应届(?:毕业)?生?|\d{2}届)$/,
  /^(?:experience:?\s?)?\d{1,2}\s?(?:\+|[-–]\s?\d{1,2}|to \d{1,2})?\+?\s?(?:years?|yrs?)(?:' | of |\s)?(?:exp\.?|experience)?$/i,
];
const DEGREE =
  /^(?:学历)?\s?[:：]?\s?(?:(?:统招|全日制)?(?:本科|大专|专科|硕士|博士|研究生|高中|中专|初中)(?:\/[\u4e00-\u9fff]{2,4})?(?:及)?(?:以上|以下)?(?:学历)?|学历不限|中专\/中技|(?:bachelor|master)(?:'?s)?(?: degree)?|ph\.?d\.?|associate(?:'?s)? degree)$/i;
const DATE =
  /^(?:(?:发布于|更新于|posted|published|active|reposted|updated|added)\s?[:：]?\s?(?:on )?)?(?:刚刚|今[天日]|昨[天日]|前天|\d{1,2}\s?(?:分钟|小时|天|周|个月)[前内](?:发布|更新|活跃)?|\d{1,2}:\d{2}\s?发布|\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}[-月]\d{1,2}日?(?:发布|更新)?|just (?:now|posted)|today|yesterday|\d{1,3}\+?\s?(?:h|d|w|mo?|min|hours?|hrs?|days?|weeks?|months?|minutes?)(?: ago)?|(?:a|an|one) (?:day|hour|week|month) ago|30\+ days ago|\d{1,2} (?:dni|dzień|godz\.?) temu|vor \d{1,2} (?:tag(?:en)?|stunden?|wochen?|monat(?:en)?)|il y a \d{1,2} [a-z]{3,8}|\d{1,2} [A-Z][a-z]{2,8}\.? \d{4}|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}(?:, \d{4})?)\s?(?:发布|更新)?$/i;
const TYPE =
  /^(?:全职|兼职|实习|校招|社招|外包|劳务派遣|合同工|\d\s?天\/周|\d{1,2}个月|full[- ]?time|part[- ]?time|contract(?:or)?|permanent|intern(?:ship)?|temporary|freelance|b2b)$/i;
const SIZE =
  /^(?:规模[:：]?\s?)?(?:\d{1,6}\s?[-–~]\s?\d{1,6}\s?人|\d{1,6}\s?人(?:以[上下])?|少于\d+人|[\d,]{1,7}\+?\s?(?:[-–] ?[\d,]{1,7})?\+? employees)$/i;
const STAGE =
  /^(?:不需要融资|未融资|天使轮|种子轮|(?:pre-?)?[A-F]\+?\s?轮(?:及以上)?|已上市|上市公司|战略投资|融资未公开|(?:pre-)?seed|series [a-f]|public company|bootstrapped)$/i;
const NATURE = /^(?:民营(?:公司|企业)?|国企|央企|国有企业|外企|外资.{0,6}|合资.{0,6}|事业单位|股份制企业|创业公司)$/;
const INDUSTRY =
  /^(?:移动互联网|互联网|工业互联网|产业互联网|电子商务|电商(?:平台)?|游戏|企业服务|人工智能|计算机(?:软件|硬件|服务)|IT(?:技术)?服务(?:[|｜]咨询)?|信息安全|大数据|云计算|区块链|物联网|金融|互联网金融|在线教育|教育(?:培训)?|医疗健康|通信|半导体|芯片|智能硬件|新能源|汽车|物流|房地产|广告|社交|(?:其他)?专业服务|银行|证券|保险|咨询|软件服务|数据服务(?:[|｜]咨询)?|saas|fintech|healthcare|software|internet|e-?commerce)(?:[,，/丨|｜].{1,20})?$/i;
const PERSON =
  /^(?:[\u4e00-\u9fff]{1,3}(?:先生|女士|小姐).{0,20}|.{0,12}(?:HR|HRBP|招聘(?:者|专员|经理|主管|顾问)|人事.{0,4}|猎头.{0,4}|recruiter))$/i;
const BENEFIT =
  /五险|六险|一金|年假|年终奖|双休|补贴|体检|团建|弹性工作|餐补|房补|股票期权|绩效奖|下午茶|带薪|节日福利|晋升|包吃|包住|班车|员工旅游|insurance|401\(?k|benefits?\b|paid time off|\bpto\b|parental leave/i;
const NOISE =
  /^(?:立即沟通|继续沟通|去聊聊|聊一聊|立即申请|申请职位|申请|投递(?:简历)?|投个?简历|收藏|已收藏|感兴趣|不感兴趣|分享|举报|查看(?:更多|详情).*|详情|更多|展开|急聘|急招|热招|置顶|推荐|广告|新|new!?|hot|promoted|sponsored|featured|top|ad|apply(?: now| here)?|easy apply|easily apply|quick apply|save(?: job)?|saved|share|hide|report|view(?: job| details| all.*)?|see more.*|learn more|read more|more|details|viewed|applied|actively (?:recruiting|hiring)|be an early applicant|urgent|urgently hiring|responded to .*|(?:often|typically) (?:replies|responds).*|hiring multiple candidates|multiple openings|verified|已认证|打电话|报名|\d{1,5}人已?报名|(?:\d{1,2} )?locations?|remote type|time type|posted on|job requisition id|[\d.,]{1,8}[km]?\+? (?:views?|applications?|applicants?)|[\d.,万]{1,8}(?:次|人)?浏览|[(（][^()（）]{1,40}[)）]|招\d{1,3}人|在线|刚刚活跃|今日活跃|\d日内活跃|本[周月]活跃|简历处理快|mysql|redis|kafka|docker|kubernetes|k8s|grpc|postgres(?:ql)?|mongodb|rabbitmq|etcd|gin|微服务|分布式|高并发|elasticsearch|aws|gcp|azure|terraform|(?:no)?sql|git|tcp\/ip|https?|html5?|css|spring(?: ?boot)?|mybatis|hadoop|spark|flink|clickhouse|nginx|prometheus|tensorflow|pytorch|[\d.]+ ?[★⭐]?|[★☆⭐]+|\d{1,4}|\d[\d .,]{2,9} ?[-–—] ?\d[\d .,]{1,9}|(?:PLN|EUR|USD|GBP|CHF|CZK|SEK|NOK|DKK|CNY)\b.{0,16}|[\p{P}\p{S}\s]+)$/iu;
/** Words of what is no posting: goods, flats, courses, videos, repositories, questions, counts of postings. */
const OTHER = [
  /^(?:原价|现价|特价|到手价|优惠价|首付|月供|总价|单价|[$€£¥￥]\s?\d[\d,.]*起?$|\d+室|在招)/,
  /㎡|平米|平方米|\bsq ?ft\b|室\d厅|已售|销量|月销|人付款|条评价|人评价|人(?:已|在)?学|人报名|节课|课时|学时|讲师|开课|\d\s?个?(?:在招)?(?:职位|岗位)/i,
  /^[\d.,]+[km万]?\+?\s?(?:stars?|forks?|watchers?|followers?|points?|comments?|repl(?:y|ies)|answers?|votes?|likes?|reviews?|students?|enrolled|lessons?|lectures?|episodes?|subscribers?|downloads?|issues?|回复|阅读|评论|点赞|粉丝|关注|播放)$/i,
  /^\d[\d,.]*\+?\s?(?:open )?(?:jobs?|positions?|openings?|roles?|vacanc(?:y|ies)|salaries)(?: available)?$/i,
  /^(?:加入购物车|立即购买|add to (?:cart|basket|bag)|buy now|in stock|enroll\b|start learning|preview course|subscribe\b)/i,
];

const SKILLS =
  'go|golang|java|python|php|c\\+\\+|c#|rust|node(?:\\.?js)?|javascript|typescript|vue|react|android|ios|\\.net|web|前端|后端|服务端|后台|全栈|嵌入式|算法|linux|devops|sre|dba';
const ROLE_ZH =
  '工程师|开发|架构师|程序员|经理|总监|主管|专家|专员|顾问|负责人|研发|实习生|运维|测试|设计师|分析师|研究员|管培生|技术员|店员|店长|助理|会计|客服|销售|主播|文员|司机|教师|讲师|护士|运营|产品|leader|技术支持|岗位|后端|前端|服务端|客户端|后台|架构|算法|全栈|嵌入式|^(?:初级|中级|高级|资深)[a-z]|[\u4e00-\u9fff](?:员|师傅?|工)(?=$|[\\s（(、/])';
const ROLE_EN =
  'operative|controller|supervisor|apprentice|trainee|clerk|mechanic|electrician|planner|strategist|inżynier|programista|specjalista|kierownik|fachkraft|mitarbeiter(?:in)?|leiter(?:in)?|engineers?|developers?|devs?|programmer|architect|manager|director|designer|analyst|scientist|administrator|specialist|consultant|lead|leader|head|intern|technician|officer|representative|associate|assistant|coordinator|researcher|sre|devops|cto|vp|staff|principal|tester|qa|accountant|nurse|teacher|driver|writer|editor|recruiter|executive|advisor|entwickler(?:in)?|ingenieur(?:in)?|développeur|ingénieur|desarrollador|ingeniero';
/** "(m/w/d)", "(H/F)": a job for all of them. */
const FOR_ALL = '\\((?:[mwfdxkh]/){1,2}[mwfdxkh]\\)';
const ROLE = new RegExp(`(?:${ROLE_ZH})|${FOR_ALL}|\\b(?:${ROLE_EN})\\b|^(?:${SKILLS})$`, 'i');
const BARE = new RegExp(`^(?:(?:${SKILLS})(?: ?\\d{1,2}\\+?)?|${ROLE_EN})$`, 'i');
const SKILL_TITLE = new RegExp(`^(?:${SKILLS})(?:[^\\u4e00-\\u9fff]{0,3}|[（(].*[)）])$`, 'i');
/** Titles of lists and articles about postings, not of postings. */
const NO_TITLE =
  /(?:jobs?(?: in .*| near .*| board| alert.*)?|salar(?:y|ies)(?: in .*| guide.*)?|interview questions?.*|招聘(?:信息|网|会)?|招聘信息.*|工资(?:待遇|水平)?|薪资(?:待遇|水平|报告)?|待遇|面试(?:题|经验)|教程|课程|训练营|就业班|怎么样.?)$|[?？!！。]$|\bis hiring\b|\bhiring\b.*|\b(?:salaries|how to|why|what is|guide to|course|tutorial|bootcamp|certificate|handbook)\b|^(?:the|how|why|what|when|where|is|are)\b|^(?:view|see|browse|search) /i;

const COMPANY =
  /(?:公司|集团|科技|网络|软件|数据|智能|技术|股份|银行|证券|工作室|研究院|研究所|事务所|传媒|资本|实验室|大学|医院|学院|信息|电子|云计算|时代|控股|餐饮|烘焙)(?:[（(].{1,16}[)）])?(?:\.{3}|…)?$|(?<!,\s)\b(?:co|ag|se|bv|oy|ab)\.?$|\b(?:inc|llc|ltd|limited|gmbh|corp|corporation|company|b\.v|pty|plc|labs?|technologies|technology|systems|software|solutions|group|consulting|partners|studios?|networks?|holdings?|bank|health|media|ventures|startup|scaleup)\.?$/i;

/** Words of which each ends companies' names, and which name a field of work where nothing else stands beside them. */
const FIELD_OF_WORK =
  /^(?:(?:information|communications?|engineering|software|technology|technologies|systems?|networks?|media|health|bank|consulting|data|computer|services|solutions|it|and|infrastructure)\b[\s&,/()-]{0,4})+$/i;

const TABLE: [Kind, (text: string) => boolean][] = [
  ['salary', isPay],
  ['sum', isSum],
  ['experience', (text) => EXPERIENCE.some((pattern) => pattern.test(text))],
  ['degree', (text) => DEGREE.test(text)],
  ['type', (text) => TYPE.test(text)],
  ['date', (text) => DATE.test(text)],
  ['size', (text) => SIZE.test(text)],
  ['stage', (text) => STAGE.test(text)],
  ['city', (text) => isPlace(text) && !ROLE.test(text) && !isCompany(text)],
  ['nature', (text) => NATURE.test(text)],
  ['industry', (text) => INDUSTRY.test(text)],
  ['noise', (text) => NOISE.test(text)],
  ['other', (text) => OTHER.some((pattern) => pattern.test(text))],
  ['benefit', (text) => BENEFIT.test(text) && !ROLE.test(text)],
  ['person', (text) => PERSON.test(text)],
];
const MOST = 90;

export function kindOf(text: string): Kind | null {
  if (text.length > MOST) return null;
  return TABLE.find(([, says]) => says(text))?.[0] ?? null;
}

/** Whether a text names a job: "Go开发工程师", "Senior Backend Engineer (m/w/d)". */
export function isRole(text: string): boolean {
  return text.length <= 110 && (ROLE.test(text) || SKILL_TITLE.test(text)) && !NO_TITLE.test(text);
}

export const isNoTitle = (text: string) => NO_TITLE.test(text);

export const isCompany = (text: string) => text.length <= 60 && COMPANY.test(text) && !FIELD_OF_WORK.test(text);

/** Whether a text is one word, a skill's name or a trade's, which stands for a job only where no other text does. */
export const isBare = (text: string) => BARE.test(text);

/** Headings of a posting's description: what one does, what one needs, the whole. */
export const HEADINGS = [
  /[职岗]位描述|[职岗]位介绍|工作描述|job description|about the (?:job|role|position)|the role|role overview/i,
  /[职岗]位职责|工作(?:职责|内容)|岗位内容|responsibilities|what you.{0,3}(?:ll| will) do|your (?:tasks|role|mission)|(?:deine|ihre) aufgaben|vos missions|zakres obowiązków|duties|in this role/i,
  /任职(?:要求|资格|条件)|[职岗]位要求|岗位需求|requirements|qualifications|what you.{0,3}(?:ll| will)? ?(?:need|bring)|who you are|your profile|das bringst du mit|(?:dein|ihr) profil|anforderungen|profil recherché|wymagania|we(?:'|’)?re looking for|about you|must have/i,
];
