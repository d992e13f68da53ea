import type { WorkMode } from '@/lib/posting/posting';

/** "Remote", "hybrid", "on-site" and their like as words of technology, of the hiring, or of what the employer sells. */
export const MODE_NOISE: readonly RegExp[] = [
  /远程(?:调用|桌面|控制|协助|监控|会诊|医疗|过程|登录|登陆|升级|运维|服务|教育|存储|诊断|访问|连接|读写|写入|仓库|接口|配置|缓存|执行|命令|维护|管理|终端|主机|服务器|设备|操控|操作|办公(?:软件|产品|平台|工具|系统|解决方案|行业|领域|saas)|协作(?:软件|产品|平台|工具)|会议|教学|抄表|支持(?=客户|现场))|混合(?:云|部署|架构|环境|存储|检索|精度|编程|加密|专家|现实|开发|语言|动力)/g,
  /(?:面试|笔试|复试|初试|技术面|入职|培训)[^,。;\n]{0,8}(?:远程|线上|现场)[^,。;\n]{0,4}|(?:远程|线上|现场)[^,。;\n]{0,6}(?:面试|笔试|复试|面谈|沟通后)/g,
  /\b(?:lunch\w*|breakfasts?|dinners?|fruit|snacks?|coffee|drinks|meals?|beers?|yoga|massages?|interview\w*|onboarding|induction|training|part(?:y|ies))\b[^.\n;,]{0,16}\b(?:in|at|to) (?:the |our )?(?:[\w-]{1,16} )?(?:offices?|head ?quarters|hq|studio)\b(?:,? (?:every day|daily|each day|(?:once|twice) a week))?|\b(?:one|two|three|a few) days? (?:of|in our office for) (?:[\w-]{1,16} ){0,2}(?:onboarding|training|induction|interview)[^.\n;]{0,24}|\b(?:in|at) (?:the|our) (?:[\w-]{1,16} )?office for (?:the|an?|your) (?:[\w-]{1,16} )?(?:interview|onboarding)|每[周月][^,。;\n]{0,12}(?:组织|羽毛球|篮球|足球|瑜伽|团建|分享|下午茶|聚餐|健身|按摩)/g,
  /\b[ap]\.m\.?|(?:到岗(?:时间|日期)|(?:尽快|立即|随时|\d周内|周内|月内)到岗)/g,
  /\b(?:no|not?(?: an?)?|non|without|neither)[- ]hybrid\b(?! ?(?:or|nor|\/|,|and) ?(?:fully )?(?:remote|wfh|work from home))|\bhybrid(?: work(?:ing)?)? (?:is not|not|isn['’]t|unavailable)/g,
  /\bremote (?!days|teams|roles|jobs|positions|workers|employees|options|opportunities|candidates|applicants|hours|states|philippines|netherlands|(?:is|was|has|as|us|across|plus|always|allows|means|works|comes|unless)\b)[a-z]{2,20}s\b/g,
  /(?:不|无|毋|非)(?:设|用|需要?|须|要求|必|强制)?坐班(?=[,。;、]?在家)|不(?:设|用|需要?|要求|必|强制)坐班|无[需须]坐班|\boffice (?:dog|cat|manager|parties|furniture|hours|is (?:\w{1,10} ){0,2}(?:minutes?|near|next|close|open|above|right))\b|\bhome (?:deliver\w+|page|automation|appliances?|screen|care|loans?|insurance|improvement)\b|(?:不|非|无|无需|无须|不用|不需要?|没有|拒绝)[^,。;\n坐]{0,3}驻场|现场(?:支持|办公软件)|办公楼|适应[^,。;\n)]{0,8}分布式团队(?:协作)?/g,
  /\bhybrid[- ](?:(?:and )?multi|vector|role (?:where|that|between|combin|of)|position (?:where|between)|of\b|between|clouds?|apps?|search|mobile|retriev|infra|environment|architecture|deploy|rank|vehicle|encrypt|storage|network|recommend|engine|consensus|rag|index|thread|transact|database|workload|quantum|kernel|it\b|work (?:platform|software|tool|product))\w*/g,
  /\bremote (?:procedure|desktop|control|sensing|code|access|method|monitor|debug|server|interview|device|diagnos|support|storage|write|read|cache|state|repositor|branch|hand|config|backend|node|cluster|site|location|area|communit|api|execution|attestation|management|call|host|machine|endpoint|file|memory|invocation|patient|health|sensor|asset|operat|update|teams? (?:of|in)|colleague|user|customer|stakeholder|onboard|learning|work (?:platform|software|tool|product))\w*|\b(?:with|for|support|supporting|manage|managing) remote (?:teams?|workers|employees)\b|\bremote(?:ly)?[- ](?:controlled|operated|interviews?)\b|\binterview\w*\b[^.\n;]{0,24}\bremote(?:ly)?\b/g,
  /\bhome[- ]office (?:furniture|budget|allowance|equipment|setup|set-up|stipend)|\bon-?site (?:gym|parking|canteen|cafe|café|cafeteria|restaurant|chef|meals?|lunch\w*|interviews?|massage|childcare|nursery|cr[eè]che|doctor|facilit\w+|visits?|events?|training|bike|bicycle|showers?|fitness|kitchen|barista|support|customer|deployments?|installation|search|seo|meetings?|day ?care|health\w*|physio\w*)|\b(?:final|last|the) on-?site (?:round|stage|loop)\b|\bin[- ]person (?:interview|meeting|event|off-?site|gathering|workshop|retreat|meet-?up|team|summit|round|onboarding|collaboration|get-?together)s?\b/g,
];

type ModeRule = { mode: WorkMode; rule: string; words: readonly RegExp[] };

const NOT_REMOTE: readonly RegExp[] = [
  /\b(?:no|not|neither|non)(?: an?)? (?:hybrid|flexible)(?: ?(?:or|nor|\/|,|and) ?)(?:fully )?(?:remote|wfh|work from home)|\bhybrid (?:or|and|\/) remote(?: work\w*| options?)? (?:are|is) not\b|是否(?:支持|接受|可以?|允许|能)?(?:远程|居家)(?:办公|工作)?\s?:\s?(?:否|不|暂不|非|暂时不|线下|无)|\bremote(?: or not| work| ok| allowed| possible)? ?[:?] ?(?:no\b(?! (?:limit|problem|restrict))|none\b|n\/a)|\bno (?:[a-z]{1,16},? ){1,2}(?:or|nor) remote\b|(?:远程|居家)[^,。;\n]{0,6}(?:暂不|不予|不支持|不接受|不考虑|不行|免谈)/,
  /(?:不|非|无|没有|暂无|谢绝)(?:再|能|可以?|支持|接受|考虑|允许|提供|开放|是|属于|设|存在)?(?:完全|全职|长期)?(?:远程|居家|在家办公)|(?:远程|居家)(?:办公|岗)?(?:勿扰|勿投|不考虑|不接受|请绕)/,
  /\b(?:no|not(?: an?| open to| offering)?|non|isn['’]t(?: an?)?|can(?:not|['’]t) be|never|without) ?-?(?:remote|work(?:ing)? from home|wfh|telework|home[- ]office)(?!ly)\b|\bnot (?:eligible|suitable|open|available|possible)[^.\n;,]{0,16}\bremote\b|(?:\b(?:cannot|unable to|not able to|not)|n['’]t) (?:offer|support|allow|accept|consider|provide|do|have|permit)[^.\n;,]{0,20}\bremote\b|\bremote[^.\n;,]{0,24}(?: not|n['’]t) be (?:considered|possible|accepted|offered|allowed|supported)|\bremote(?:[- ](?:work\w*|friendly|option|position|candidates?))?(?: is| are|\?|:|,)? ?(?:sorry,? )?(?:not? (?:an option|available|possible|offered|considered|accepted|supported)|no(?=\s*(?:[.,;)!\n]|$))|isn['’]t|aren['’]t|unavailable)/,
];
/** The office or elsewhere, as the reader likes. */
const FREE_CHOICE: readonly RegExp[] = [
  /\b(?:offices?|studio|hub|desk|come in|co-?working(?: space)?)\b[^.\n]{0,50}\b(?:or (?:do not|don['’]t|not)\b|as (?:often|much|little|seldom|rarely)\b[^.\n]{0,20}\bas you\b|(?:when|if|whenever|as|how often) you (?:like|please|want|wish|prefer|feel)|(?:is|are|entirely|purely|completely) (?:optional|voluntary)|at your (?:own )?discretion|your call\b|is there for (?:those|anyone|whoever))/,
  /\bhow often you (?:come|visit|use|are in)\b|\b(?:never|no need|not? (?:have|need|required|obliged|expected|obligation)|(?:don['’]t|do not) (?:have|need))(?: have| need)?(?: to)? (?:come|be|work|set foot|go|visit)(?: in| into| to| at| from)* (?:the |an? |our )?office\b|\b(?:no|not any|without) (?:obligation|requirement|need|pressure) to (?:come|be|work)\b|(?:来不来|去不去|到不到)(?:公司|办公室|坐班)|(?:公司|办公室)(?:想来就来|可来可不来|随(?:时|意)?来)|(?:在哪|哪里|何处)(?:办公|工作|上班)[^,。;\n]{0,4}(?:都行|都可以?|均可|随意|自由|自己定|自选)/,
  /(?:远程|居家)[^。;\n]{0,24}(?:办公室|公司|坐班|现场)[^。;\n]{0,8}(?:自行|自由|任)选|(?:自行|自由|任意)选择[^。;\n]{0,12}(?:远程|居家)|(?:远程|居家)(?:或|\/)(?:坐班|现场|到岗)(?:均可|皆可|都可)/,
  /\b(?:remote|from home|hybrid|on-?site|office)\b[^.\n]{0,60}\b(?:your choice|you choose|up to you|you decide|as you (?:like|prefer)|you prefer|whichever|wherever (?:you (?:like|want|work best)|suits))|\bremote(?:ly)?\b[^.\n]{0,40}\bor (?:from |in |at )?(?:our|the|one of our)\b[^.\n]{0,16}\b(?:office|studio|hub|hq)|\bhybrid (?:or|\/) (?:fully )?remote\b|\bremote (?:or|\/) hybrid\b/,
];
const HYBRID_ZH: readonly RegExp[] = [
  /(?:有事|特殊情况|必要时|有需要时?|需要时|天气|不舒服|视情况|酌情|申请|审批)[^。;\n]{0,8}(?:远程|居家|在家|wfh)|(?:其余|其他|其它|剩余|剩下|余下|别的)(?:的)?(?:时间|几天|日子|[一两二三四\d]天)?[^。;\n]{0,6}(?:远程|居家|在家|自由|随意|自己(?:安排|决定)|自行安排|不限地点|任意地点|办公室|到公司|来公司)|[34]\s?\+\s?[12]\s?(?:的)?(?:混合|办公|工作制|模式|弹性)|(?:线上|远程)\s?(?:与|和|\+|加|、|\/|&)?\s?线下\s?(?:相?结合|混合|交替|办公|都有)|(?:隔周|单周|双周|隔天|轮流|交替)[^,。;\n]{0,6}(?:远程|居家|在家)|半坐班|(?:一半|半数|大部分|部分|\d{2}%的?)时间[^,。;\n]{0,6}(?:远程|居家|在家|到公司|办公室)/,
  /(?:每|一)个?(?:周|月|星期)[^。;\n面]{0,8}(?:公司|办公室|现场|工位)[^,。;\n面]{0,6}(?:一|两|二|三|[1-4])\s?(?:次|趟|回)|(?:每|一)个?(?:周|月|星期)[^,。;\n面]{0,6}(?:一|两|二|三|[1-4])\s?(?:次|趟|回)[^,。;\n面]{0,4}(?:公司|办公室|坐班)|(?:远程|居家|在家)[^。;\n]{0,14}(?:每|一)个?(?:周|月|星期)(?:最多|至多|不超过|不多于|上限|限|可以?|共|有|约)?\s?(?:一|两|二|三|四|[1-4])\s?天/,
  /混合(?:式|制)?(?:办公|工作|模式|制)|弹性混合|(?:每|一)个?(?:周|月)[^,。;\n]{0,10}(?:远程|居家|在家|wfh|home ?office)|(?:每|一)个?月[^,。;\n]{0,4}(?:来|到|去|回)[^,。;\n]{0,6}(?:公司|办公室)[^,。;\n]{0,3}(?:一|两|二|三|四|五|[1-5])\s?(?:天|次|周)|(?:远程|居家|在家|wfh|remote|home ?office)[^,。;\n]{0,8}(?:一|两|二|三|四|\d)\s?天|(?:一|两|二|三|四|[1-4])\s?天[^,。;\n]{0,6}(?:远程|居家|在家|remote|wfh)|每周(?:至少|最少)?\s?(?:一|两|二|三|[1-3])\s?天在[^,。;\n]{0,6}(?:办公室|公司)|(?:每|一)周[^,。;\n]{0,4}(?:来|到|去|进)[^,。;\n]{0,3}(?:一|两|二|三|[1-3])\s?天/,
  /偶尔(?:可以?|能)?(?:在家|远程|居家)|(?:可以?|允许|支持)(?:部分|适当|灵活|弹性)(?:远程|居家)|部分(?:时间)?(?:远程|居家)|(?:远程|居家|在家)[^。;\n]{0,8}(?:与|和|\+|加|、|结合)[^。;\n]{0,4}(?:坐班|现场|办公室|到岗)|半远程|(?:周|星期)[一二三四五][^。;\n]{0,8}(?:在家|居家|远程)/,
  /(?:一|两|二|三|四|[1-4])\s?天[^,。;\n]{0,6}(?:到办公室|在办公室|到公司|来公司|去公司|在office|坐班)|(?:到办公室|在办公室|到公司|来公司|进办公室|坐班)[^,。;\n\d]{0,4}(?:一|两|二|三|四|[1-4])\s?天/,
];
/** The parts of "three days a week in the office, the others at home". */
const FEW = String.raw`(?:one|two|three|four|[1-4]|a few|several|some|a couple of|most|half the|\d ?(?:-|–|/|to|or) ?\d|(?:one|two|three) (?:to|or) (?:two|three|four))`;
const DAYS = String.raw`\b${FEW}(?:\+| or more| or so)? (?:full |working |work |fixed |set |core |anchor |mandatory |week|in-?office |office )?days?\b`;
const TIMES = String.raw`\b(?:once|twice|thrice|[1-4] ?x|${FEW} times)(?: or (?:twice|more|three times))?`;
const WEEK = String.raw`(?:,? ?(?:a|per|each|every|/|in the|of the|in a|out of) ?(?:working |calendar )?(?:week|month|fortnight|wk|mo|five|5)\b| (?:weekly|monthly|fortnightly)\b)`;
const OFFICE = String.raw`\b(?:offices?|on[- ]?site|in[- ]person|face[- ]to[- ]face|premises|campus|head ?quarters|hq|studio|lab|workshop|workplace|hub|co-?working|come in|comes? together|coming in|on location)\b`;
const HOME = String.raw`\b(?:home(?! deliver|page| automation)|remote(?:ly)?|telework(?:ing)?|wfh|elsewhere|off-?site|anywhere|wherever|where(?:ver)? you (?:like|want|please))\b`;
/** Some weekdays, not the span of the working week. */
const WEEKDAYS = String.raw`(?<!\b(?:sun|mon)(?:day)?s? ?(?:to|through|thru|till|until|-|–|—) ?)\b(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs)?|fri)(?:day)?s? ?(?:,|and|or|&|\+|to|through|-|–|/) ?(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs)?)(?:day)?s?\b`;
const NOT_TRAINING = String.raw`(?![^.\n;]{0,20}\b(?:train|holiday|vacation|leave|volunteer|conference|pto\b|off\b))`;
const DAY_COUNT: readonly RegExp[] = [
  new RegExp(String.raw`${DAYS}${NOT_TRAINING}${WEEK}(?:[^.\n;]{0,30}${OFFICE}|[^.\n;,]{0,30}${HOME})`),
  new RegExp(String.raw`(?:${OFFICE}[^.\n;]{0,40}|${HOME}[^.\n;,]{0,40})${DAYS}${WEEK}${NOT_TRAINING}`),
  new RegExp(
    String.raw`(?:${OFFICE}|\bhome\b|\bwfh\b)[^.\n;]{0,30}${TIMES}${WEEK}|${TIMES}${WEEK}[^.\n;]{0,30}(?:${OFFICE}|\bhome\b|\bwfh\b)`,
  ),
  new RegExp(
    String.raw`\b(?:wfh|remote(?:ly)?|home)[- ]?(?:work(?:ing)?|office)?(?: for| on|,|:|\()? ?(?:up to|max(?:imum|\.)?(?: of)?|at most|no more than|for|as much as) ?${DAYS}`,
  ),
  new RegExp(
    String.raw`${DAYS}[^.\n;]{0,40}, ?(?:and )?(?:the )?(?:one|two|three|four|[1-4]|rest|others?|remaind\w+|remaining)\b[^.\n;]{0,16}${HOME}`,
  ),
  new RegExp(
    String.raw`${DAYS} (?:to |of |when you )?(?:work(?:ing)? )?(?:from |at )?(?:home|remote|tele|office|wfh)(?:[- ]?(?:work\w*|office))?\b`,
  ),
  new RegExp(
    String.raw`${WEEKDAYS}[^.\n;]{0,20}(?:${OFFICE}|${HOME})|\b(?:in|at) (?:the|our) (?:[\w-]{1,16} )?office,? (?:on |each |every )?${WEEKDAYS}|\b(?:office|in)(?: days)?(?: on| each| every|:)? ${WEEKDAYS}`,
  ),
  new RegExp(
    String.raw`(?:${OFFICE}|${HOME}|mondays?|fridays?|days?)[^.\n;]{0,50}\b(?:the )?(?:rest|remainder|other days|others|remaining days|balance)\b(?: of (?:the|your) (?:week|time|days))?[^.\n;]{0,16}(?:${HOME}|\byou choose\b|\bup to you\b|\boffice\b)`,
  ),
  /\b(?:alternate|alternating|every (?:other|second)) (?:weeks?|days?|fridays?|mondays?)\b[^.\n;]{0,24}\b(?:home|remote(?:ly)?|office|on-?site)\b|\b(?:half|part|most|some|much) (?:of )?(?:the|your|our) (?:time|week|days)\b[^.\n;]{0,24}\b(?:at|from) home\b|\boffice\b[^.\n;]{0,10}\b(?:most|some) (?:days|of the (?:time|week))\b/,
];
const HYBRID_EN: readonly RegExp[] = [
  /\b(?:work[- ]from[- ]home|wfh|home[- ]?working|home[- ]office)[- ](?:days|flexibility|fridays|mondays|allowance days|when (?:needed|required|necessary)|occasionally|sometimes|as needed|now and then|from time to time)|\b(?:smart|blended)[- ]working\b|\b(?:sometimes|occasionally) (?:work )?(?:from home|remote(?:ly)?|wfh)|\bstay at home\b/,
  /\bhybrid\b|\b(?:one|two|three|four|[1-4])(?: (?:to|or) (?:two|three|four|five|[2-5])|-[2-5])? (?:remote|office|in-office|on-?site|home|wfh|telework|home[- ]office) days?\b|\b(?:[5-9]|1\d) (?:office|remote) days a month\b|\b(?:one|two|three|four|[1-4]) days? (?:wfh|remote|on-?site|home[- ]office|from home|in[- ]office|telework)\b|\bremote days\b|\bnot (?:fully|100 ?%|completely|entirely) remote\b/,
  /\b(?:one|two|three|four|[1-4])(?:\+|-[2-5]| (?:to|or) (?:two|three|four|five|[2-5]))? days?,? ?(?:(?:a|per|each|every|\/|out of) ?(?:the )?(?:week|month|wk|five),? ?|of (?:remote|tele)\w* )?(?:is |are |spent |work(?:ing)? )?(?:in|at|from|on|of)[- ](?:the |our |an? |your )?(?:[\w-]{1,16} ){0,2}(?:office|offices|premises|campus|site|hq|headquarters|studio|person|home|telework)\b/,
  /\b(?:[1-4]|one|two|three|four) days out of (?:five|5)\b/,
  /\b(?:office|studio|campus|in[- ]person|come in|comes? together)\b[^.\n;]{0,24}\b(?:on|every|each) (?:mon|tues|wednes|thurs|fri)days?\b|\b(?:home|remote(?:ly)?|wfh)\b[^.\n;]{0,16}\b(?:on|every|each) (?:mon|tues|wednes|thurs|fri)days?\b|\b(?:mon|tues|wednes|thurs|fri)days?\b[^.\n;]{0,24}\b(?:at home|from home|remote(?:ly)?\b|from wherever|wfh)/,
  /\b(?:at|from) home\b[^.\n]{0,60}\b(?:as long as|provided|(?:mon|tues|wednes|thurs|fri)days?|the (?:rest|others?|remaining|other days))\b|\b(?:rest|remainder) of the (?:week|time)\b[^.\n;]{0,16}\b(?:home|remote|office)\b|\boffice on (?:mon|tue|wed|thu|fri)\b|(?<!\b(?:sun|mon)(?:days?)? ?(?:to|through|thru|-|–) ?)\b(?:tues|wednes|thurs)days?\b[^.\n;]{0,24}\b(?:in|at) (?:the|our) (?:[\w-]{1,16} )?office\b/,
  /\bremote(?:ly)?(?: work\w*)?:? ?(?:up to|max\w*\.?|about|around|~) ?\d{1,2} ?%|\bup to \d{1,3} ?% (?:mobile|remote|home)|\b\d{1,2} ?% (?:remote|tele(?:work|commut)|(?:in[- ])?office|on-?site|home(?:[- ]office)?)\b|\b(?:home[- ]office|remote work) up to\b|\b(?:partly|partially|partial|part|semi|occasional(?:ly)?|some|flexible)[- ](?:remote(?! (?:positions|roles|jobs|teams))|on-?site|wfh|home[- ]office|work(?:ing)? from home|telework)|\b(?:mix|blend|combination|balance) of (?:home|remote|office|in[- ](?:person|office)|on-?site)\b|\b(?:split|divide)[^.\n;]{0,20}\bbetween (?:home|the office)\b|\b(?:mobile|home[- ]office) (?:work(?:ing)? )?(?:possible|by agreement|by arrangement)|\btelework(?:ing)?\b/,
];
const ONSITE_DAILY: readonly RegExp[] = [
  /(?:工作日|上班日|周一至五|周一到五|按时|全职|全天|每个?工作日)[^,。;\n\d]{0,4}(?:到岗|在岗|到公司|来公司|坐班|办公室|现场)|\b(?:on[- ]?site|on site|on the premises|in the office)[, ]{1,2}(?:mon(?:day)? ?(?:to|through|-|–) ?fri|full[- ]time|all week|daily)|\b(?:daily|full[- ]time|everyday) (?:presence|attendance|work)\b[^.\n;]{0,20}\b(?:offices?|premises|site|hq|studio|lab)\b|\b(?:presence|attendance)\b[^.\n;]{0,30}\b(?:required|mandatory|expected|compulsory|obligatory|all working days)\b/,
  /(?:每天|每日|天天|全勤|须|需要?|必须|要求)到岗|(?:每天|每日|天天)[^,。;\n]{0,3}(?:到|来|在|去)[^,。;\n]{0,3}(?:办公室|公司)(?!群)|(?:每周)?(?:五|5)\s?天[^,。;\n]{0,4}(?:到|在|来|去)[^,。;\n]{0,8}(?:办公室|公司|office|现场|坐班)|(?:周一(?:到|至)周五)[^,。;\n]{0,6}(?:坐班|到岗|到公司|办公室|现场)/,
  /\b(?:offices?|on-?site|in[- ]person|our desks|desks|premises|lab|laboratory|studio|head ?quarters|hq|campus|workshop|one room|wfo|in-office|sit together|sit with)\b(?:[^.\n;]|\.\d){0,50}\b(?:(?:all )?(?:five|5) (?:working |week)?days|(?:on |all )?(?:working ?days|weekdays)|full week|(?:every|each)(?: single)? (?:working |business |trading |week)?day|mon(?:day)? ?(?:to|through|thru|till|until|-|–|—) ?fri(?:day)?|sunday (?:to|through|-|–) thursday|daily)\b/,
  /\b(?:(?:five|5) days|(?:every|each)(?: single)? (?:working |business |week)?day|mon(?:day)? ?(?:to|through|thru|-|–|—) ?fri(?:day)?|sunday (?:to|through|-|–) thursday|weekdays|working days)\b(?:[^.\n;]|\.\d){0,50}\b(?:(?:in|at|from) (?:the|our) (?:[\w-]{1,16} ){0,2}(?:office|head ?quarters|hq|studio|lab|premises|campus)|on-?site|in[- ]person|in-office)\b/,
];
const REMOTE: readonly RegExp[] = [
  /\b(?:done|performed|live|based) (?:from |in )?(?:any|every) (?:\w{1,12} ){0,2}(?:country|city|place|location)|^wherever you (?:are|live)|\bclosed (?:our|the) offices?\b|\b(?:no|without) (?:an )?office at all\b|\bwork[- ]from[- ]anywhere\b|\bwork(?:s|ing)? (?:from )?(?:wherever|anywhere|any place|any location)\b|\b(?:have|with|has|is|are|keep|run) (?:no|without(?: an?| any)?) (?:central |physical |fixed |permanent )?(?:offices?|head ?quarters|hq)\b(?! (?:politics|hours))|\boffice-?less\b|\banywhere (?:in|within|between|across) (?:the )?(?:utc|gmt|cet|est|eu|europe|world|us|uk|emea|latam|time)\b|\b(?:location|place)[- ](?:independent|agnostic)\b|\b(?:location|place(?: of work)?|where|office) ?: ?(?:anywhere|worldwide|distributed|home|your home|global)\b|\bvirtual[- ](?:first|position|role|company|job|office)\b|\blive (?:and work )?(?:wherever|anywhere)\b|\b(?:fully|entirely|completely|all) (?:distributed|virtual)\b|\bwork (?:is )?(?:done )?from (?:your|their) (?:own )?(?:desk at home|house|kitchen|sofa|living room)\b/,
  /(?:没有|不设|取消了?)(?:实体|固定|线下)?办公室|无(?:实体|固定)?办公室(?!要求)|全(?:线上|远程|居家)|(?:地点|办公|工作)(?:自由|任意|随意)|(?:任意|任何)地点?(?:办公|工作)|(?:在哪|哪里)(?:都能|都可以?|也能)(?:办公|工作|上班)|数字游民|纯线上|任[意何]城市[^,。;\n]{0,4}(?:办公|工作)|(?:工作|办公)(?:地点|城市)\s?:?\s?(?:不限|任意|自由|全国均可|家里|在家)/,
  /(?:全员|全职|全程|全球|完全|长期|纯|可以?|支持|接受|允许|优先|地点|岗位|方式|形式)(?:远程|remote)|(?:远程|remote)(?:办公|工作|岗|职位|团队|协作|上班|兼职|全职|优先|友好|形式|模式|即可|均可|也可|为主|招聘)|远程(?![\u4e00-\u9fff])|居家(?:办公|工作)|在家(?:办公|工作|上班|即可|就行|就能)|不限(?:城市|地点|办公地点)|(?:工作|办公)地点不限|线上协作|分布式团队|不坐班/,
  /\bremote(?:ly)?\b|\b(?:fully |globally )?distributed team\b|\bwork(?:s|ing)? from (?:home|anywhere|wherever)\b|\b(?:performed|done|carried out) from (?:home|anywhere)\b|\bwfh\b|\banywhere in the world\b|\btelecommut|\bhome[- ]based\b|\b(?:place|office|workplace)(?: of work)? is (?:your|at) (?:own )?home\b|\bfrom (?:your|their) (?:own )?home\b|\bfrom anywhere\b/,
];
const ONSITE: readonly RegExp[] = [
  /(?:需要?|须|必须|要求|只招|仅限|仅招|全职|纯|都是|均为)(?:在)?(?:线下|现场|公司|办公室)(?:工作|办公|上班|全职|坐班|岗)?(?=[,。;、)!\n]|$|工作|办公|上班|岗)|线下(?:工作|上班|坐班|岗位)|(?:打卡|到)坐班|每周出勤|在(?:公司|办公室)(?:里)?(?:办公|上班|工作)(?!环境|氛围)|(?:须|需要?|必须|要求)来(?:公司|办公室)/,
  /\b(?:role|position|job|post|you|team|everyone|everybody|we|are|is|be)\b[^.\n;]{0,24}\b(?:based|located|sits?|seated|work(?:s|ing)?) (?:in|at|from|out of) (?:the|our) (?:[\w-]{1,16} ){0,3}(?:office|head ?quarters|hq|studio|lab|premises|campus)\b|\bco-?located\b(?! (?:with|in|at) (?:the )?(?:data|server|rack))|\boffice[- ](?:only|first|job|role|position|presence)\b|\b(?:full[- ]time|fully|100 ?%|entirely|strictly|purely) (?:in |at |from )?(?:the |our )?office\b|\bwork(?:ing)? (?:place|location|site)?\s?:\s?(?:the |our )?(?:head )?office\b|\bfrom our (?:[\w-]{1,16} ){0,2}(?:office|studio|hq)\b/,
  /坐班(?!车)|(?:办公|工作|上班)(?:方式|模式|形式)\s?:?\s?(?:线下|现场|到岗|办公室)|(?:现场|驻场|客户处|机房)办公|驻场|驻(?:客户|甲方)|客户现场(?=办公|工作|开发|打卡|上班|[,。;)\n]|$)|派驻|每周(?:到岗|出勤|实习|至少)|到岗(?:不少于|至少)?\s?[\d一二三四五]\s?天|(?:办公室|公司)(?:办公|上班)(?!环境|软件|系统|用品)|到公司上班|线下办公/,
  /\bon-?site\b|(?<!:)\b(?:work(?:ing|place)?|office) ?(?:mode|model|type|arrangement|setup)?\s?[:–-]\s?(?:in[- ])?office\b(?!:)|\b(?:work(?:s|ing)?|working|done|performed|is|be|fully) on site\b|\bwork(?:s|ing)? (?:from|in|at) (?:the |our |an? )?(?:[\w-]{1,16} ){0,3}office\b|\bwfo\b|\b(?:in|from)[- ]office\b(?! days?)|\boffice[- ]based\b|\bin[- ]person\b|\battendance (?:at|in) the office\b|\b(?:ask|want|expect|need|require)[^.\n;]{0,24}\bto come in\b|\bcome (?:in)?to the office\b|\bclient location\b|\b(?:in|at) (?:the|our)(?: [\w-]{1,16})? office (?:full[- ]time|only|each|every)\b/,
];

/** The first rule that fits decides: what is denied, what is free, what is mixed, what is daily, then the plain words. */
export const MODE_RULES: readonly ModeRule[] = [
  { mode: 'hybrid', rule: 'day count', words: DAY_COUNT },
  { mode: 'onsite', rule: 'not-remote', words: NOT_REMOTE },
  { mode: 'remote', rule: 'free choice', words: FREE_CHOICE },
  { mode: 'hybrid', rule: 'hybrid', words: HYBRID_ZH },
  { mode: 'hybrid', rule: 'hybrid', words: HYBRID_EN },
  { mode: 'remote', rule: 'remote', words: REMOTE },
  { mode: 'onsite', rule: 'every day', words: ONSITE_DAILY },
  { mode: 'onsite', rule: 'onsite', words: ONSITE },
];
