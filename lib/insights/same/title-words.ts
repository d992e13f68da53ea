type Words = readonly (readonly [name: string, words: RegExp])[];

/** Ranks that a title names. 高级 and 资深 are one: boards and recruiters exchange them. */
export const LEVELS: Words = [
  ['intern', /实习生?|\bintern(?:ship)?\b/g],
  ['junior', /初级|助理|应届生?|校招|\b(?:junior|jr|graduate|entry level)\b/g],
  ['mid', /中级|\b(?:mid|middle|intermediate)(?: level)?\b/g],
  ['senior', /高级|资深|\b(?:senior|sr)\b/g],
  ['expert', /(?:技术)?专家|首席|\b(?:staff|principal|expert|distinguished)\b/g],
  ['lead', /负责人|主程|组长|经理|主管|总监|\b(?:lead|leader|manager|director|head of|head|vp)\b/g],
  ['architect', /架构师|\barchitect\b/g],
];

export const LANGUAGES: Words = [
  ['go', /\bgo(?:lang)?(?:\s*语言)?(?![a-z])|\bgo-?zero\b/g],
  ['java', /\bjava(?:\s*语言)?(?![a-z])/g],
  ['php', /\bphp(?![a-z])/g],
  ['python', /\bpython(?![a-z])/g],
  ['c++', /\bc\s?\+\+|\bcpp\b/g],
  ['c#', /\bc#|\.net\b/g],
  ['rust', /\brust(?![a-z])/g],
  ['node', /\bnode(?:\.?js)?(?![a-z])/g],
  ['js', /\b(?:javascript|typescript|react|vue)(?![a-z])/g],
  ['mobile', /\b(?:ios|android|kotlin|swift|flutter)(?![a-z])/g],
  ['solidity', /\bsolidity(?![a-z])/g],
  ['unity', /\bunity(?:3d)?(?![a-z])|\bcocos\b/g],
];

/** What one does: two different ones are two jobs. "Engineer" and "开发" say nothing beside them. */
export const ROLES: Words = [
  ['frontend', /前端|\bfront\s?end\b/g],
  ['test', /测试|\b(?:qa|test|sdet|quality)\b/g],
  ['ops', /运维|\b(?:sre|devops|site reliability|operations)\b/g],
  ['algorithm', /算法|\b(?:algorithm|machine learning scientist|scientist)\b/g],
  ['data', /数据分析师?|\b(?:data engineer|data analyst|analyst)\b/g],
  ['product', /产品|\bproduct manager\b/g],
  ['support', /售[前后]|实施|技术支持|\bsupport\b/g],
  ['client', /客户端|嵌入式|\b(?:client|embedded)\b/g],
  ['fullstack', /全栈|\bfull\s?stack\b/g],
  ['security', /渗透|\bpenetration\b/g],
];

export const BACKEND = /后端|后台|服务端|服务器端?|\b(?:back\s?end|server(?:\s?side)?)\b/g;

/** Words that any title may have. */
export const EMPTY =
  /软件|程序员|工程师|研发|开发|语言|岗位?|方向|人员|高薪|诚聘|急[聘招]|双休|不加班|[五六七]险[一二]金|可?远程(?:面试)?|(?<!\d)\d{1,3}\s?薪|年终奖?|包[吃住]{1,4}|\bj?\d{3,}\b|\b(?:engineer|developer|software|programmer|dev|remote|possible|hybrid|full\s?time|on\s?site|m f d|w m d|f m d|all genders|the|and|of|for|in|with)\b/g;

/** Fields of work that have the same name in both languages, each as its Chinese word. */
export const FIELDS: Words = [
  ['云原生', /云原生|\bcloud native\b/g],
  ['区块链', /区块链|\bblock\s?chain\b|\bweb3\b/g],
  ['数据库', /数据库|\bdatabases?\b/g],
  ['大数据', /大数据|\bbig data\b/g],
  ['机器人', /机器人|\brobot(?:s|ics)?\b/g],
  ['物联网', /物联网|\biot\b/g],
  ['大模型', /大模型|\bllm\b/g],
  ['ai', /人工智能|\bai\b/g],
  ['可观测', /可观测性?|\bobservability\b/g],
  ['基础架构', /基础架构|基础设施|\binfra(?:structure)?\b/g],
  ['分布式', /分布式|\bdistributed\b/g],
  ['中间件', /中间件|\bmiddleware\b/g],
  ['网关', /网关|\bgateway\b/g],
  ['微服务', /微服务|\bmicro\s?services?\b/g],
  ['平台', /平台|\bplatform\b/g],
  ['支付', /支付|\bpayments?\b/g],
  ['风控', /风控|\brisk(?: control)?\b/g],
  ['计费', /计费|\bbilling\b/g],
  ['直播', /直播|\blive(?: ?streaming)?\b/g],
  ['游戏', /游戏|\bgam(?:e|es|ing)\b/g],
  ['电商', /电商|\be ?commerce\b/g],
  ['搜索', /搜索|\bsearch\b/g],
  ['推荐', /推荐|\brecommend(?:ation|er)?\b/g],
  ['广告', /广告|\bads?\b|\badvertis\w*\b/g],
  ['安全', /安全|\bsecurity\b/g],
  ['存储', /存储|\bstorage\b/g],
  ['内核', /内核|\bkernel\b/g],
  ['钱包', /钱包|\bwallet\b/g],
  ['交易', /交易|\btrad(?:e|ing)\b/g],
  ['物流', /物流|\blogistics\b/g],
  ['保险', /保险|\binsurance\b/g],
  ['教育', /教育|\beducation\b/g],
  ['音视频', /音视频|\b(?:audio|video|rtc)\b/g],
  ['运营', /运营后?台?/g],
  ['消息', /消息|\bmessaging\b/g],
  ['数据', /数据|\bdata\b/g],
  ['云', /云(?!南)|\bcloud\b/g],
];
