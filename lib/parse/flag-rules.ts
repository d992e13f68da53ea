import type { FlagName } from '@/lib/posting/posting';

/** The words that were found, and where they begin in their sentence. */
export interface Found {
  words: string;
  at: number;
}
/** Ways of saying one thing. `other` holds the same words in another meaning, which are left out before `words` is asked. */
export interface FlagRule {
  flag: FlagName;
  words: readonly RegExp[];
  other?: RegExp;
  /** The flag says that the matter is mentioned, so that a denial counts too. */
  evenDenied?: true;
}

/** Whom the work is done for, where the employer is another: "assigned to one long-term client". */
const OUTSOURCING: readonly RegExp[] = [
  /(?:签|与|由|走|为|和|跟)[^,。;]{0,4}(?:第三方|人力(?:资源)?公司|劳务公司|供应商|外企德科|中智)[^,。;]{0,4}(?:签|合同|发薪|派|缴纳|雇佣|聘用)|第三方(?:合同(?!管理|系统|平台|审)|编制|派遣|用工|缴纳)|华为\s?od|\bod(?:岗|模式|编制)|外协(?:岗|人员)|(?:入场|工作|办公|上班)(?:地点|地)\s?:?\s?(?:甲方|客户)|供应商签约|供应商(?:编制|身份|员工)|(?:劳动关系|合同)(?:挂靠?|签|归属?)[在于]?(?:第三方|人力|供应商|乙方)|(?:在|去|到|于|常驻|入驻)(?:甲方|客户方?|客户公司|行方|银行|局点|项目现场)[^,。;]{0,4}(?:办公|上班|工作|坐班|开发|驻场)|(?:长期|常年)(?:驻|在)(?:客户|甲方|项目)/g,
  /\b(?:(?<!software |services? |systems? |clusters? |code |is |are |apps? |platform )deployed|assigned|allocated|placed|embedded|stationed|seconded|loaned|contracted out|dispatched|leased|on assignment|outsourced) (?:out )?(?:to|at|with|in|into|inside|on behalf of) (?:(?:one|a|an|our|the|their|its|long-term|end|end-|single|us|large|major|global|new|fortune|\d{3}|[a-z]{2,9}ing) ){0,5}(?:client|customer)s?\b(?!['’ ]*s? ?(?:ticket|issue|request|account|success|support|data|problem|incident|environment|workload|cluster|infra|cloud|network|device|system|workflow|app))/g,
  /\b(?:on|through|under|via) (?:the |a |an )?(?:[\w-]{1,14} )?payrolls?(?: of\b| company\b| agency\b)|\b(?:third[- ]party|3rd[- ]party) (?:payroll|contract|employ\w+|role|position)|\b(?:employed|hired|paid|contracted|payrolled) (?:by|through|via) (?:us|our|a|an|the|one of our)? ?(?:[\w-]{1,14} )?(?:agency|staffing|vendor|partner firm|payroll)\b|\b(?:work|working|sit|sitting) (?:for|with|at|in) (?:one of )?our (?:[\w-]{1,16} ){0,3}(?:client|customer)s? (?:at|in|from|on) (?:their|its|the client)\b|\b(?:client|customer)(?:['’]s|s['’])? (?:premises|payroll|badge)\b|\b(?:body|team)[- ](?:rental|leasing)\b|\b(?:sit|sits|sitting|working|work) (?:with|among|alongside|within|inside) (?:the |our |a )?(?:client|customer)['’]s (?:team|developers|engineers|staff|people)|\bwe second (?:\w{1,12} ){1,2}to\b|\bproject at (?:the |a )?(?:client|customer)\b|\bpayroll ?: ?(?:through|via|third|external|agency|vendor|our (?:partner|agency|vendor))|\b(?:place|places|placing) (?:[a-z]{1,14} ){0,4}(?:at|with|in the teams of|into) (?:[a-z]{1,14} ){0,2}(?:clients|customers|companies)\b|\b(?:employment|employed|contract|hired)\b[^.;]{0,12}\b(?:via|through) (?:our|a|an|the) (?:staffing|vendor|agency|partner firm|recruit\w+)\b|\b(?:join|joining|part of) (?:a|the|our) (?:client|customer)['’]s (?:team|engineers|staff)\b|\bconsultan(?:t|cy) (?:on assignment|assignments?)\b/g,
  /(?:人力|人员|岗位|软件|项目|it|技术)?(?<!内)外包(?![括含裹装围])|驻场|人力外派|外派(?!海外|国外|出国|津贴|培训|学习)|派驻|驻(?:客户|甲方|银行|行方)|劳务派遣|人事派遣|乙方人力/g,
  /\b(?:deput(?:ed|ation)|second(?:ed|ment) (?:to|at|with)|staff augmentation|body ?(?:leas|shopp)ing|out-?staff(?:ed|ing))\b/g,
  /\b(?:our|third[- ]party|agency|vendor) payroll\b(?! (?:partner|provider|team|system|software|product|platform|service))/g,
  /\b(?:work|working|based|on-?site|onsite) (?:at|from|out of) (?:the |our )?(?:client|customer)(?:['’]s|s['’])? (?:site|location|office|premises)/g,
  /\b(?:at|to) (?:the )?client(?:['’]s)? (?:location|site|office)s? (?:as|on)\b|\boutsourcing (?:company|firm|provider|position|role|project|partner of)/g,
];
const NOT_OUTSOURCING =
  /(?:美术|外部|音频|翻译|客服|设计|部分|测试)外包|外包[^,。;]{0,8}(?:由|给)[^,。;]{0,10}(?:对接|负责|管理|维护|完成|承担)|(?:过|以上|年|做过|待过)[^,。;]{0,3}外包公司|外包业务|外包(?:团队|同事|商|供应|厂商|公司(?:的|管理)|管理|合作|人员(?:的?管理|$)|资源|测试团队|经验|经历|背景|业务管理|客服|平台|系统|方(?:的|沟通|管理)|除外|、?供应商)|(?:管理|对接|接|承接|协调|海外|由|有|与|和|跟|把|评估|选择|考虑|协同)[^,。;]{0,4}外包|外包项目(?:管理|验收|经验)|外包[^,。;]{0,6}(?:勿|谢绝|绕)/g;

const OVERTIME: readonly RegExp[] = [
  /\b10106\b|\b(?:10-10-6|9-9-6|10-9-5)\b|(?:9|10|九|十)点(?:半)?(?:到|至|-)(?:晚)?(?:9|10|九|十)点|(?:周六|星期六)[^,。;休]{0,3}(?:到公司|来公司|值守)|早(?:八|九|十|8|9|10)点?半?\s?(?:至|到|-|~)?\s?晚(?:九|十|9|10|11)|朝[八九十]晚[九十]|月休(?:[2-6]|[二两三四五六])天|隔周(?:双休|单休|休|六)|封闭(?:式)?(?:开发|冲刺|赶工)|赶工期?|(?:连续|经常)(?:熬夜|通宵)|(?:每周|一周)休息?(?:一|1)天|(?:六|6)天\s?8?\s?小时制/g,
  /\b(?:alternate|every other|some|most|first and third|second and fourth|two|occasional) saturdays?\b(?! off| (?:are )?free)|\bsaturdays? (?:is|are) (?:a )?(?:working|work)|\b(?:more|longer) than (?:4[05]|forty)[- ]?(?:five)? hours\b|\b(?:beyond|outside) (?:normal|regular|standard|usual|core|contracted) (?:working |business |office )?hours\b[^.;]{0,20}\b(?:required|expected|needed|when)\b|\b9-9-6\b|\bnights and weekends\b|\b(?:willing|able|ready|expected|prepared|need) to (?:put in|work) (?:extra|long|more|additional|longer|late)\b/g,
  /\b(?:996|995|007|9106|9117)\b|大小周|单休|单双休|(?:六|6)天(?:工作)?制|(?:每周|一周)(?:需?工作|上班|上)?(?:六|6)天|(?:做|上|工作)(?:六|6)(?:天)?休(?:一|1)/g,
  /高强度|工作强度(?:较|比较|非常)?(?:大|高)|每天(?:工作)?1[0-4]\s?个?小时|加班|通宵(?:上线|加班|工作|发布)|(?:能|可|需|要|接受|经常|偶尔)熬夜|(?:周六|周日|星期六|星期天|周末)[^,。;休]{0,4}(?:上班|半天|到岗|出勤|工作)/g,
  /\b(?:long|extra|extended|unsocial|unsociable) (?:working )?hours\b|\bhours (?:are|can be|may be|will be) long\b|\bover-?time\b|\bcrunch(?:ing)?\b(?! (?:the |big )?(?:numbers|data)|base)/g,
  /\bwork(?:s|ing)?(?: on| at| over)?(?: some| most| the| occasional| alternate)? (?:weekends?|saturdays?|sundays?)\b|\b(?:weekend|saturday|sunday)s? (?:work|working|shifts?|hours)\b|\bweekends (?:happen|are worked)\b/g,
  /\b(?:six|6)[- ]days? (?:a |per )?(?:work(?:ing)?|week|company|schedule)\b|\b(?:six|6) (?:working )?days (?:a|per|\/) ?week\b|\b(?:evenings?|nights?) (?:and|or|&) weekends?\b|\blate nights\b/g,
  /\b(?:5\d|[6-9]\d|fifty|sixty|seventy|eighty)[-+ ]{1,2}hours? (?:work(?:ing)? )?(?:weeks?|(?:a|per|in a|every)(?: usual| typical| normal)? week)\b/g,
  /\b(?:work|stretch|hours|shifts?|available|releases?)\b[^.;]{0,40}\bincluding (?:on )?(?:saturdays?|sundays?|weekends?)\b/g,
  /\b(?:saturdays?|sundays?|weekends?),? (?:and )?so does (?:the )?work\b|\b(?:stay(?:ing)?|work(?:ing)?) (?:late|(?:until|till|past) (?:after )?midnight|nights|around the clock)\b/g,
];
const NOT_OVERTIME =
  /加班(?:费|补贴|补助|补偿|工资|餐|打车|调休|管理|审批|申请|系统|统计|时长)|高强度(?:钢|材料|螺栓|混凝土|合金|密码|加密|纤维|聚焦|并发|压测)|\b(?:your|respect|value|free|protect)\b[^.;]{0,12}\b(?:evenings?|weekends?)\b[^.;]{0,16}|\bpaid over-?time\b|\bover-?time (?:pay|paid|premium|allowance|compensation|calculation|rules|tracking|module)|\b(?:number|data)[- ]crunching|(?:weekends?|saturdays?|sundays?) (?:are )?(?:off|free)/g;

const AGE: readonly RegExp[] = [
  /年龄[^,。;\d]{0,6}[二三四五]十[一二三四五六七八九]?(?!\s?(?:周岁|岁)?\s?(?:及)?以上)|[二三四五]十[一二三四五六七八九]?(?:周岁|岁)(?:\(含\)|含|及)?(?:以下|以内|之内|内|封顶)|不超\d{2}\s?(?:周岁|岁)|不(?:超过|满|大于|高于)[二三四五]十[一二三四五六七八九]?(?:周岁|岁)|(?:19)?(?:[89]\d)年(?:以后|之后|及以后|后)出生/g,
  /\bage (?:group|range|bracket|band)[: ]{1,2}[1-6]\d\b|\bage[sd]?\b[^.;\d\n]{0,14}\b(?:not|no|at most|below|under|up to|upto|max\w*|less|until|till|limit\w*|range|group|bracket|band|between|within|criteri\w+|preference|preferabl\w+)\b[^.;\d\n]{0,22}\b[1-6]\d\b(?! ?(?:\+|or (?:older|over|above)|and (?:over|above)))|\bage\b ?(?::|-|–|<|≤|=|is)? ?[1-6]\d ?(?:-|–|to) ?[2-6]\d\b|\b(?:not|n['’]t|no)(?: be)? (?:exceed(?:ing)?|older than|over|above|more than|beyond) (?:the age of )?[2-6]\d years? (?:of age|old)\b|\b[2-6]\d (?:years )?(?:of age |old )?(?:and|or) (?:under|younger|below)\b(?! ?\w{0,8} ?(?:ms|%|percent|minutes|seconds|users))|\b(?:younger|below|under) (?:than )?(?:the age of )?[2-6]\d years\b(?! (?:of (?:exp|work|industry)|exp))/g,
  /\d{2}\s?(?:周岁|岁)\s?\(?(?:含|及)?\)?(?:以下|以内|之内|封顶)|年龄\s?(?:在|要求|限制|范围|不超过|不大于|小于|低于|上限|:|为|≤|<)*\s?\d{2}(?!\s?(?:周岁|岁)?\s?(?:及|\(含\))?以上)|不(?:超过|大于|高于)\s?\d{2}\s?(?:周岁|岁)|\d{2}\s?[-~—–至到]\s?\d{2}\s?(?:周岁|岁)|(?:[89]\d|0\d)后(?:优先|为佳|佳)/g,
  /\b(?:under|below|younger than|up to) (?:the age of [2-6]\d|[2-6]\d years (?:old|of age))|\b(?:candidates?|applicants?|aged?) (?:should be |must be )?(?:under|below|younger than) [2-6]\d\b|\bnot? (?:be )?older than [2-6]\d\b/g,
  /\bmax(?:imum|\.)?(?: age)?(?: of| is|:)? ?[2-6]\d years? old\b|\bmax(?:imum|\.)? age\b|\b(?:upper )?age (?:limits?|restrictions?|bar)\b/g,
  /\baged? ?:? (?:between |from |group |range |limit )?[1-6]\d ?(?:-|–|to|and) ?[2-6]\d\b|\bage:? (?:not (?:more|older|over|above) than|no more than|at most|below|under|up to|max\.?|<|≤) ?(?:the )?[2-6]\d\b|\bbetween [1-6]\d and [2-6]\d years (?:old|of age)\b/g,
];
const NOT_AGE =
  /\b(?:not|no) (?:less|below|under|younger)\b[^.;,]{0,16}|\b(?:minimum|at least|legal|retirement|over the) age\b[^.;,]{0,16}|\b(?:child\w*|kids|users?|customers?|students?|players?) (?:aged?|between|under|over)\b[^.;,]{0,20}|平均年龄[^,。;\d]{0,3}\d+|(?:用户|学员|客群|受众|人群|粉丝|会员|面向|服务|患者|学生)[^。;]{0,24}\d\s?(?:周岁|岁)(?:以下|以内)?|\d\s?(?:周岁|岁)(?:以下|以内)?的?(?:儿童|女性|男性|用户|人群|青少年|学员|孩子|学生|群体|老人)|\b(?:users?|players?|children|kids|customers?|audience|people|patients) (?:who are )?(?:aged|between|under)\b[^.;,]{0,16}/g;

const GENDER: readonly RegExp[] = [
  /(?<!不)限(?:招)?(?:男(?!女)|女(?!男))|(?:只|仅)(?:招|要|收|限)(?:男|女)|(?:男|女)(?:性|士|生|同学|同事)?(?:优先|者?佳|为佳)|性别\s?(?:要求|限制|:|为)*\s?(?:男(?!女|\/女|、女|或女)|女(?!男|\/男|、男|或男))|(?:男|女)(?:性|士|生)为主|适合(?:男|女)(?:性|士|生)|要求(?:为)?(?:男|女)(?:性|生)(?!用户)/g,
  /\b(?:fe)?males?(?: candidates?| applicants?| developers?| engineers?)? (?:only|preferred|required)\b|\b(?:only|preferably) (?:fe)?males?\b|\b(?:wo)?men only\b|\b(?:gender|sex) ?: ?(?:fe)?male\b(?! ?(?:\/|or|and))/g,
  /\b(?:exclusively|only|solely) (?:for|to|open to|hiring) (?:wo)?men\b|\b(?:open|reserved|restricted|limited) (?:only )?(?:to|for) (?:wo)?men\b|\b(?:fe)?male candidates\b|\b(?:looking for|seeking|hiring|prefer) (?:an? )?(?:fe)?males?\b/g,
];
const NOT_GENDER =
  /(?:用户|客群|受众|人群|粉丝|会员|读者|学员|消费者)[^。;]{0,24}(?:男|女)(?:性|士|生)为主|\bmale (?:and|or|\/|&) female\b[^.;]{0,20}|\bfemale (?:and|or|\/|&) male\b[^.;]{0,20}/g;

const EDUCATION: readonly RegExp[] = [
  /统招|双一流|全日制|(?<!签)名校(?!验)|(?:名牌|知名|著名)(?:大学|院校|高校)|重点(?:大学|院校|本科|高校)|(?:一|二)本(?:及|院校|以上|学历|学校|优先)|第一学历|\bc9\b|\bqs\s?(?:世界)?(?:排名)?(?:前|top)?\s?\d{2,3}/g,
  /\b(?:985|211)\s?[/、,和与及或&]?\s?(?:985|211)\b|\b(?:985|211)(?=\s?(?:院校|大学|高校|学校|本科|硕士|毕业|优先|及|工程|或|以上|背景|、|\/))/g,
  /(?:不接受|不考虑|谢绝|不含|非)(?:自考|成教|成人|专升本|函授|网教|电大|非全日制)|(?:自考|成教|专升本|函授|非全日制)[^。;,]{0,6}(?:勿投|勿扰|不考虑|不接受|除外)/g,
  /\b(?:tier[- ]?(?:1|one|i)|premier|premium|elite|top[- ]tier|top[- ]ranked|reputed|prestigious|target) (?:engineering |indian |global |technical )?(?:colleges?|universit(?:y|ies)|institut(?:e|es|ion|ions)|schools?|campus(?:es)?)\b/g,
  /\btop[- ](?:\d{1,3} |tier )?universit(?:y|ies)\b|\btop[- ]\d{1,3} (?:global |world )?universit(?:y|ies)\b|\bivy league\b|\brussell group\b|\biits?\b|\b(?:nits|iiits?)\b/g,
  /\b(?:regular,? full[- ]time|full[- ]time,? regular) (?:courses?|degrees?|education|b\.?e|b\.?tech|graduat\w+|program\w*|only)\b|\b(?:b\.?e|b\.?tech|mca|degree|graduation|qualification|graduates?)\b[^.;\n]{0,40}\bregular full[- ]time\b|\b\d{2} ?% (?:and above |or above |marks |aggregate )?(?:throughout|in (?:x|10th|class)\b|aggregate)|\b(?:no|not|without|excluding) (?:[\w/-]{1,14} (?:or |\/ ?)?){0,2}(?:distance|correspondence|part[- ]time)(?: or [\w-]{1,14})? (?:learning|education|degrees?|courses?|mode)\b|\bregular (?:mode )?(?:courses?|degrees?|mode|education|graduat\w+|students?|b\.?e\b|b\.?tech|programme)(?: only)?\b|\b(?:from|of|at) (?:a |an )?(?:leading|top|renowned|well[- ]known|prestigious|highly ranked|recogni[sz]ed top) (?:technical |engineering |global |national )?(?:universit(?:y|ies)|colleges?|institut(?:e|ion)s?|schools?)\b/g,
];
const NOT_EDUCATION =
  /(?:客户|服务|覆盖|合作|面向|用户|学校包括)[^。;]{0,24}(?:985|211|双一流|名校|知名|重点(?:大学|高校))[^。;]{0,8}|(?:成员|团队|人员|班底|骨干|创始人?|同事|员工|老师|高管)[^。;,]{0,16}(?:985|211|双一流|名校|知名|qs)[^。;,]{0,8}|全日制(?:工作|上班|用工|劳动|坐班|岗位|实习)|(?:与|和)[^,。;]{0,8}(?:985|211|双一流|知名|名校|重点(?:大学|高校))[^,。;]{0,12}合作|\b(?:founders?|team|engineers|colleagues|alumni|partner\w*|customers?)\b[^.;]{0,30}\b(?:iits?|ivy league|top universities)\b/g;

export const WORK_RULES: readonly FlagRule[] = [
  { flag: 'outsourcing', words: OUTSOURCING, other: NOT_OUTSOURCING },
  { flag: 'overtime', words: OVERTIME, other: NOT_OVERTIME },
  { flag: 'age-limit', words: AGE, other: NOT_AGE },
  { flag: 'gender-limit', words: GENDER, other: NOT_GENDER },
  { flag: 'education-gate', words: EDUCATION, other: NOT_EDUCATION },
];
