import type { SectionKind } from '@/lib/parse/sections';

type Rule = readonly [SectionKind, RegExp];

/** Headings that stand at the head of a line; the text is lower case and half width. First match wins. */
export const HEADINGS: readonly Rule[] = [
  [
    'bonus',
    /^(?:以下为|如果还有这些会更好|有以下(?:经验|条件|经历)(?:者)?|满足以下|具备以下)?[^,。;:\d]{0,8}?(?:加分项目?|加分条件|加分|优先条件|优先考虑|优先项|者优先|优先录用|最好还?有|有则更好|更好的是|不要求但欢迎|锦上添花|会更好|额外加分)(?:\(.{0,10}\))?/,
  ],
  [
    'duties',
    /^(?:岗位|工作|职位|主要|核心|你的)?(?:职责|工作内容|岗位内容|职位内容|内容)(?:描述|概述)?|^(?:岗位|职位|工作)(?:描述|概述|说明|信息)|^职责描述|^你(?:将|会|要)(?:负责|做)(?:的事)?|^日常(?:工作)?(?=:)|^工作职责|^职责/,
  ],
  [
    'requirements',
    /^(?:任职|岗位|职位|招聘|应聘|技能|能力|候选人|主要|基本|专业|经验|硬性)?(?:要求|资格|条件|任职资格)(?:描述)?|^任职|^我们(?:希望你?|要求|期望你?|需要你?)(?:具备|有|是)?|^(?:希望|需要)你|^你需要|^我们期待|^期望你|^技术栈|^技术要求|^必备/,
  ],
  [
    'benefits',
    /^(?:薪资|薪酬|公司|员工|岗位)?(?:福利|待遇|薪酬)(?:待遇|福利|与福利|介绍)?|^我们(?:能)?提供|^你(?:将|可以|能)?(?:得到|获得)|^工作(?:地点|时间|地址)|^上班(?:地点|时间|地址)?(?=:)|^地点|^其他说明|^(?:给|注|备注)(?=:)|^加入我们/,
  ],
  [
    'blurb',
    /^(?:关于|公司|团队|项目|部门)(?:我们|介绍|简介|背景|公司|岗位|团队|名称|信息)?(?=[\s】\]:]|$)|^我们在做什么/,
  ],
  [
    'bonus',
    /^(?:nice[- ]to[- ]haves?|good[- ]to[- ]haves?|bonus(?: points| skills)?|preferred(?: qualifications| skills| experience| requirements)?|desirable(?: skills| criteria)?|desired(?: skills| qualifications)?|nice extras|would be a plus|pluses|a plus|optional|extra credit|it would be great[a-z ]*|you will stand out[a-z ]*|you['’]ll stand out[a-z ]*|what will make you stand out|even better|ideally|additional qualifications|advantageous)(?![a-z])/,
  ],
  [
    'requirements',
    /^(?:(?:minimum |basic |required |key |job |technical |mandatory |must[- ]have |essential )*(?:requirements|qualifications|skills|experience|criteria|must[- ]haves?)|essential|mandatory|must have|what you(?:['’]ll)? (?:bring|need)|what we(?:['’]re looking for| expect| need| look for)[a-z ]*|you have|you bring|you come with|you are(?! responsible)|you should have|you might be a fit[a-z ]*|who (?:you are|are you)|about you|your profile|your skills|your background|tech stack|our stack|stack|education|experience|required)(?![a-z])/,
  ],
  [
    'duties',
    /^(?:(?:key |main |your |job |core )*(?:responsibilities|duties|tasks|mission|role)|what you(?:['’]ll| will)(?: be)? (?:do|doing|work on)|you will|you['’]ll|the role|about the (?:role|job|position)|job description|in this role[a-z ,]*|your day[a-z -]*|day[- ]to[- ]day)(?![a-z])/,
  ],
  [
    'benefits',
    /^(?:what we offer|we offer|benefits|perks|our offer|compensation|the deal|about the package|what you(?:['’]ll)? get|why (?:join|work)[a-z ]*|salary|pay|location|mode|budget|the package|we provide|in return)(?![a-z])/,
  ],
  [
    'blurb',
    /^(?:about (?:us|the company|the team|our [a-z]+)|who we are|our company|company(?: overview)?|the company|our story|the team)(?![a-z])/,
  ],
];

/** Words by which a heading in free words is told; it must look like a heading already. First match wins. */
export const OPEN_HEADINGS: readonly Rule[] = [
  [
    'bonus',
    /nice|(?<![a-z])plus(?:es)?(?![a-z])|bonus|prefer|desir|stand out|great if|advantag|(?<![a-z])extras?(?![a-z])|(?<![a-z])ideal|even better|optional|good to have|(?<![a-z])helps?(?![a-z])|helpful|handy|love to see|(?:should|could)[- ]haves?|secondary skills|surprise|(?<![a-z])score(?![a-z])|shortlist|wish ?list|welcome|appreciat|(?<![a-z])asset|won['’]t hurt|(?<![a-z])apart(?![a-z])|(?:an|the) edge|round off|delighted|lovely|(?<![a-z])merit(?:ing|s|orious)?(?![a-z])|of interest|brownie|(?<![a-z])wish(?:es)?(?![a-z])|valued by|(?:also|would) value|value addition|differential|^wants?$|impress|not essential|smile|not needed,? but|but not (?:needed|required|necessary)|加分|优先|优选|择优|可选|更好|更佳|欢迎|最好|锦上添花|有则更|再好|更理想|更棒|惊喜|更心动|更喜欢|更青睐|更匹配/,
  ],
  [
    'excluded',
    /not (?:needed|required|necessary|expected)|never mind|won['’]t|(?:do not|don['’]t) (?:need|ask|require|expect|look|care)|out of scope|no need|other (?:openings|positions|vacancies|jobs)|其他(?:在招)?(?:岗位|职位)|不(?:需要|要求|看重|考察|会遇到|用会)|无需|不涉及/,
  ],
  [
    'benefits',
    /offer|benefit|perks|package|compensation|why (?:join|work)|in return|we give|you(?:['’]ll)? get(?![a-z])|in it for you|(?:will|['’]ll) learn|the (?:terms|deal)|practicalit|logistics|^(?:work )?location|^where|^when|salary|working conditions|福利|待遇|回报|收获|学到|培训|我们提供|给什么|薪资|薪酬|亮点|诱惑|备注|提示|须知|流程|说明|地点|时间|怎么工作|你(?:将|能|可以)?(?:得到|获得)/,
  ],
  [
    'requirements',
    /require|qualif|you have|you bring|you come with|you need|need from you|must|expect|essential|profile|skills|mandatory|looking for|who you are|(?<![a-z])fit(?![a-z])|want to see|we(?:['’]d)? (?:ask|want|need)|you (?:already )?master|entry|eligib|criteria|the person|about you|knowledge|^education|^experience|background|^you$|^must|要求|希望你|需要你|条件|资格|门槛|看重|要找|要什么|你是|你有|具备|期待|技能|胜任|^技术$|^学历$|^年限$|^经验$/,
  ],
  [
    'duties',
    /you['’]?(?:ll| will|d| would)|doing|responsib|mission|duties|tasks|the (?:work|role|job)|work on|main areas|accountabilit|involves|performance areas|day[- ]to[- ]day|success|(?<![a-z])role purpose|职责|你将|要做|会做|做什么|负责|内容|任务|主要工作|使命|日常|课题方向/,
  ],
  [
    'blurb',
    /about us|who (?:we are|are we)|our team|how we work|about the team|situation|公司|团队(?:介绍|简介)|^简介|关于|我们是谁|研究组介绍|^about$/,
  ],
];
