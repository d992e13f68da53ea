import { describe, expect, it } from 'vitest';
import { flagsIn } from '@/lib/parse/flags';
import { sentencesOf } from '@/lib/parse/sections';

/** Texts that stand behind each other, with " | " or a line's end between them. */
const texts = (list: string) => list.trim().split(/ \| |\n\s*/);
const namesOf = (text: string) => flagsIn('', sentencesOf(text)).map(({ flag }) => flag);

/** The ways in which postings say a thing without its usual word. */
const SAID = {
  outsourcing: texts(`
    You would be employed by us and assigned to one long-term client
    on the payroll of Brindavan, working for our banking customer at their Hinjewadi campus
    You will be working at the client's premises | third-party payroll | This is a third party contract role
    You'll be embedded in a client team | placed with a Fortune 500 client | work onsite at our client's office
    payroll: through our partner agency | We place engineers at customers | 签第三方合同 | 与第三方人力公司签合同
    在甲方现场办公 | 长期驻场开发 | 华为OD | OD模式 | 外协人员 | 供应商编制 | 入职乙方，在银行上班
    需到客户公司办公 | 驻场深圳 | 人力外包 | ITO项目，派驻客户现场 | 合同签在人力公司 | deputed to the customer site
    seconded to one of our clients | hired through a staffing firm
    you join a client's team as a consultant from our company | contractual employment via our vendor
    外派至客户现场 | You are our employee, but sit with the client's developers
    We second engineers to insurance companies | project at client: large bank | 劳务外派 | 乙方驻甲方
    与供应商签约，在某大厂办公`),
  travel: texts(`
    Willingness to visit installers across Poland and Czechia, about five days a month
    Quarterly visits to our hubs in Cairo and Karachi
    the client flies everybody to Columbus, and you will be expected to go | 需随车到黑河做环境测试，单次约两周
    每季度去总部一次 | 经常跑现场 | 可接受外派出差 | 每年2-3次去海外客户现场 | ready to fly to customers
    You will spend a week a month at customer sites | a few trips a year | some days on the road
    we fly everyone out to Lisbon twice a year | happy to go to client sites when needed
    Regular visits to customer sites | occasional trips abroad | You go to the plants in Poland once a quarter
    需要到外地项目现场支持 | 能适应短期外地驻点 | 需去工厂调试，每次一周左右 | 两地往返 | 跟船出海试验
    onsite visits to hospitals | travel 20-30% | must be able to travel internationally | 10% travel
    Valid driving licence; field visits twice a month | up to six weeks abroad per year
    You'll visit our warehouses across Europe once a month | 要求：接受长短期出差 | 适应高频率出差 | 赴海外现场部署
    Be ready to hop on a train to our Lyon plant twice a month
    You are at the customer's plant one week in every six
    commissioning at our customers' factories, roughly 30 days a year | 可短期驻外 | 每月需前往苏州工厂三到五天
    要跟项目到各地实施 | 需接受不定期到客户现场支持 | Periodic on-site meetings in Boston required
    We meet in person three times a year and you are expected to join
    attendance at our annual offsite is mandatory`),
  visa: texts(`
    we are a recognised sponsor and will arrange the permit | Relocation and work-permit assistance
    Permits for non-EU nationals: we apply on your behalf | Work visa sponsored
    residence visa for you and your family | We sponsor work permits | we take care of the immigration paperwork
    help with relocation papers | Skilled Worker visa | You must be eligible to work in Canada
    must be legally authorized to work in the US | entitled to work in Australia | unrestricted work rights
    we can't sponsor candidates | sponsorship is not available | H1B transfer | We handle your residence permit
    Applicants need an existing right to work in Ireland | EP can be applied for: Employment Pass sponsored
    协助办理居留许可 | 提供日本在留资格办理 | 公司负责办理工作签证 | 雇主担保 | 可办工签 | Licensed visa sponsor
    immigration support | permission to work in Switzerland | Blue Card possible | US work authorization required
    Relocation package, including visa costs | we'll help you get a residence permit
    You already hold a permit to work in Norway | We cannot offer sponsorship
    sponsorship offered for the right person | Non-EU? We do the paperwork for your permit | 可协助办理日本工作签证`),
  'english-required': texts(`
    日常用英文写需求与回复客户 | 书面英语过关
    explain your choices to traders in plain English, which is the language of every meeting
    Business-level English (Japanese is not needed) | our working language is English | Stand-ups are in English
    all documentation is written in English | English is our common language | Meetings are held in English
    You speak English well | you are comfortable working in English | able to discuss designs in English
    Good English; Dutch welcome | Professional working proficiency in English | English B2+
    Upper-Intermediate English | C1 English or better | Strong English | 英文工作环境 | 英语可作为工作语言
    能用英语开会 | 英语流利 | 需用英文与海外同事沟通 | 熟练的英语听说能力 | 团队使用英语交流 | CET-6，英语口语流利
    全英文面试 | 英文邮件往来及电话会议 | Written English is what we live in | Fluency in English | English - fluent
    Languages: English (C1) | Conversational English | interviews are conducted in English
    The team language is English | An excellent command of English | English speaker
    applications must be in English | You write and speak English with ease | English: C1
    our daily language is English | We speak English at work | You will present in English to the board
    Proficient in English | English mandatory | good command of English | 英语可日常交流 | 能以英语为工作语言
    需用英语与总部开会 | 英语六级，可与外籍同事沟通 | 可使用英语进行邮件及会议沟通`),
  'age-limit': texts(`
    Age not above 38 years | 三十五周岁以下 | 年龄35周岁及以下 | 35岁以内 | 年龄不超过40周岁 | Age: below 35
    Age limit: 35 | not exceeding 40 years of age | Maximum age: 35 years | Age 25-35 | between 25 and 35 years old
    Candidates must be under 30 | no older than 35 | 35 years old or younger | younger than 40 years old
    1990年以后出生 | 90后优先 | 年龄要求22~35 | 年龄：35以下 | 35周岁（含）以下 | - Age: 23 to 32
    Upper age limit 45 | age up to 40 | Age must not exceed 35 | Below 35 years | candidates aged 22 to 30
    maximum age limit is 40 years | 年龄：35岁以下 | 年龄40以内 | 18-35周岁 | 不超35岁`),
  equity: texts(`
    Options for everybody | Equity: 0.5-1% | Equity does: between 0.8 and 2 percent
    share grants from the second year | a four-year token allocation on top | EMI share options
    You will own a part of the company | stock that vests over four years | We give every employee shares
    generous stock options | RSU | 限制性股票 | 期权 | 公司期权池 | 有机会获得公司股份 | 核心员工持股 | 入职即送股票
    员工股权激励计划 | 项目token奖励 | virtual shares | 0.25% of the company | a real stake in the business
    meaningful equity | option grant | ESOP eligible | founding engineer equity 1-3% | equity package | 薪资+期权
    年终奖+股票 | phantom stock plan | We give stock to all employees | shares from day one | a slice of the company
    share option scheme | salary, bonus, stock | Everyone is a shareholder | 有期权 | 提供股票/期权 | 可持股`),
  contract: texts(`
    W-2 contract through March | 12 months contract | Contract until December | six-month contract, may extend
    maternity cover, 9 months | Freelance, day rate | hourly contractor via B2B | 1099 contractor | 按天结算
    按小时计费，兼职 | 项目制，3个月 | 短期合同 | Contract: two years, renewable | contract for 6 months
    Duration: 6 months contract | C2C or W2 | temporary position | fixed term of 18 months | 3个月短期项目
    外聘兼职顾问 | 6 months, extension possible, contract | zero-hours contract | Contract (12 months)
    Employment type: Contract | 工作性质：兼职 | 合同期限：6个月`),
  overtime: texts(`
    Expect long hours and some Saturdays around the cut-over | crunch: expect sixty-hour weeks | 大小周 | 月休四天
    单双休轮换 | 早九晚九，六天 | 隔周双休 | 封测前后会有一段996 | 需要接受加班 | willing to work extended hours
    early mornings, late nights and weekends | every other Saturday is a working day | more than 50 hours a week
    项目期需加班 | 弹性加班 | we work hard: 6 days a week | 工作强度大 | 10106 | 周六需上班
    nights and weekends when needed | 能接受高强度的工作节奏 | 9-9-6 | you may have to work weekends at launch
    Work on Saturdays | 10-10-6 | 9点到9点 | 能加班 | 抗压，可接受加班 | 周六需要到公司`),
  'on-call': texts(`
    参与夜间与周末轮班值守 | Managers are on call as second line | weekly on-call support | 夜间值班
    轮流担任oncall | 故障随叫随到 | 7x24应急响应 | you carry the pager every sixth week | shared support rota
    out-of-hours support | everyone takes a turn on call | weekend duty in turns | 节假日值班 | 24小时手机开机
    三班倒 | respond to alerts at night | PagerDuty rotation | 参与线上值班 | rotating standby | 周末轮值
    a phone that may ring at night | 7*24h响应 | on-call duties | oncall轮值 | duty week every two months, paid`),
  'education-gate': texts(`
    regular course only (no distance or part-time degrees) | 统招本科 | 211院校毕业者优先
    B.Tech from a premier institute | 985/211/双一流 | 全日制统招 | QS前200 | degree from a top university
    Ivy League | graduates of leading universities preferred | Full time regular degree | 学信网可查的全日制本科
    重点本科院校 | 名校优先 | 不接受专升本 | 一本以上 | 硕博优先，C9院校 | 海外名校
    graduated from a well-known university | Top 50 university | IIT/NIT only | 全日制大学本科 | 985、211院校
    BE/BTech from reputed institute`),
};

/** The same words in another meaning. */
const UNSAID = texts(`
  现货、合约、期权衍生品交易 | 专注于期权领域的DEX | 共识机制、代币、电子存证 | 签名校验 | Anti 996 | 外包业务
  外派培训的机会 | 5年以上外包公司经验 | 英文阅读能力和沟通能力，乐于分享
  English speaking candidates are welcomed | 美术外包由制作人对接 | 项目分红 | profit share for all
  年底按利润发奖金 | English or French | we use English names in code | cargo permits are issued by our software
  parking permits | the law permits it | patients visit hospitals once a year | users visit our site twice a month
  free flights home | visit our website | daily visits to the page | Options are discussed in design docs
  plugin options for each user | configuration options for all services | you own a part of the codebase
  own a piece of the system | client assigned to ticket | assigned to customer tickets
  embedded in customers' workflows | deployed to customer environments | deploy to client clusters
  Software deployed at customer sites | retirement age at 65 | 3 years and under | latency below 30 ms
  under 50 minutes | over 40 years old company | our company is more than 30 years old | A 25-year-old company
  We are 20 to 30 people | team of 25-35 | 年龄25岁以上 | minimum age 18 | not less than 18 years of age
  aged 5 to 12 learners | contract for data exchange | interviews in two rounds | Annual company trip | 年度旅游
  每季度团建 | 每年一次出国旅游 | each quarter we go to a restaurant | the service scales out | rotation of keys
  key rotation and secrets | log rotation | a rotation system lets you change teams | we rotate facilitators
  on the road to IPO | days away from release | flying high | fly.io deployment | Saturday off
  first Saturday market | all Saturdays free | 早会 | 不赶工期 | no permanent residents needed for the app
  vesting of pensions | day rate limits | call centre rota software | 往返时延 | round-trip times
  北京上海往返车票报销 | 每月去公司餐厅 | 第三方支付签约 | 与第三方系统对接 | 第三方合同管理系统
  payroll company product | payroll system | payroll of our customers is calculated by us | 入股东大会 | 英语角
  English breakfast | stock keeping | inventory stock | options trading | take calls from users
  Experience on a similar team abroad | students may go to the field`);

describe.each(Object.entries(SAID))('%s', (flag, list) => {
  it.each(list)('is said by "%s"', (text) => expect(namesOf(text)).toContain(flag));
});

it.each(UNSAID)('no flag for "%s"', (text) => expect(namesOf(text)).toEqual([]));

it.each([
  ['The working languages are English and French; you need one of the two.', []],
  ['The working languages are English and French.', ['english-required']],
])('%s', (text, flags) => expect(namesOf(text)).toEqual(flags));
