import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flagsIn } from '@/lib/parse/flags';
import { sentencesOf } from '@/lib/parse/sections';
import { halfWidth } from '@/lib/parse/terms';
import type { FlagName } from '@/lib/posting/posting';

/** Texts that stand behind each other, with " | " or a line's end between them. */
const texts = (list: string) => list.trim().split(/ \| |\n\s*/);
const namesOf = (text: string, title = '') => flagsIn(title, sentencesOf(text)).map(({ flag }) => flag);

/** What says so in a description; that a posting is closed stands elsewhere. */
const SAID: Record<Exclude<FlagName, 'closed'>, readonly string[]> = {
  outsourcing: texts(`
    该职位为外包性质，入职后与第三方签约 | We are an IT outsourcing company | 本岗位为人力外派 | 外包岗位，五险一金
    长期驻场甲方 | 岗位性质：外包 | 与人力公司签订劳务派遣协议 | You will be deputed to the client in Pune
    You will be placed with our customer as a consultant | Seconded to the bank for two years
    We provide staff augmentation for US companies | This role is on our payroll, at the client`),
  overtime: texts(`
    单休，早九晚九 | 需适应项目阶段性加班 | 旺季需要加班，有调休 | must be willing to work overtime
    We work 6 days a week | 接受加班，服从安排 | Startup hours: nights and weekends
    expect late nights before launch | 实行大小周 | 周末上班半天 | 每周工作六天 | 能适应996 | 能承受高强度工作
    上线期间需要配合加班 | 不定期加班 | 不能接受加班者勿投 | 不介意加班 | you will be working weekends
    Expect long hours before a launch | We expect 60 hours in a usual week | 50-hour weeks are normal | Six-day week
    There may be crunch near release | Extra hours and evenings and weekends in the storm season
    Not only overtime but also weekend work`),
  'age-limit': texts(`
    年龄：22-35岁 | 要求35岁以内 | Age between 25 and 35 years | 35岁及以下 | 年龄40岁内 | maximum age 35
    年龄35岁以下 | 25-35周岁 | 年龄不超过40岁 | 40岁（含）以内 | Age not more than 38 years | Maximum 32 years old
    Age: 25-35 | Candidates under 35 | There is an age limit of 40`),
  'gender-limit': texts(`
    限女生 | only female applicants | Only male | 限男性 | 女士优先 | 性别：男 | 仅限女生 | Male candidates only
    Exclusively for women returning to work | Gender: Male | Females preferred`),
  'education-gate': texts(`
    国内外知名高校，QS前200 | 一本及以上学历 | Only candidates from premier institutes (IIT/NIT)
    全日制本科（学信网可查） | B.Tech/M.Tech from Tier 1 colleges | 统招本科 | 985/211优先 | 毕业于985院校
    双一流高校硕士 | 全日制本科及以上 | 第一学历本科 | QS前100 | Tier-1 institutes only
    degree from a top-20 university | Full-time regular courses only | B.Tech from an IIT`),
  'on-call': texts(`
    需要7*24小时待命 | 提供7x24小时技术支持 | on-call 1 week in 6 | 轮班值守 | 24小时待命 | Shared on-call (1 in 8)
    join the on-call rotation | 参与7×24小时值班 | 轮流夜班 | 需要oncall | Weekend standby once every four weeks
    a paid out-of-hours rota | You share the 24x7 rota | You carry a pager one week in six
    production support on a rotation basis`),
  travel: texts(`
    可接受短期出差 | 适应国内出差 | Occasional travel to customer sites | travel is required about 10% of the time
    some travel may be required | 能够接受不定期出差 | Quarterly travel to Berlin
    each year some travel is expected | 能适应短期出差 | 出差频繁 | 每月赴外地实施一次 | 不介意出差
    Willingness to travel | 20% travel | Two trips to customer sites per year
    You visit customers now and then and stay the night
    We come together in Lisbon twice a year and expect everybody to be there | Travel to Berlin once a month
    Travel: up to 25%`),
  internship: texts(`
    实习时间不少于6个月 | 实习期至少4个月 | 连续实习三个月以上 | Our internship lasts twelve weeks
    The internship is paid`),
  contract: texts(`
    项目制合同，6个月 | 12-month contract, extension possible | B2B contract | 长期兼职 | This is a 6 month contract
    Freelance project | 合同期一年，可续签 | 签一年期劳务合同 | 以contractor形式签约
    A fixed-term contract of two years | 6-month contract | Contract: one year, renewable | Outside IR35
    Hired as an independent contractor | W2 contract`),
  'english-required': texts(`
    英语听说读写流利 | English (fluent) | good written and spoken English | English: advanced
    Very good English skills | English language skills (C1) | 英语口语良好 | English proficiency required
    英语能力强，可全英文面试 | an excellent level of English | fluent English | 英语口语流利 | 英文可作为工作语言
    English at C1 level | The company language is English and you should speak it | Advanced English
    English is used in all meetings and must be strong | Strong communication skills in English
    英语阅读及沟通能力良好`),
  equity: texts(`
    股票激励 | 公司股份激励 | Employee stock purchase plan | 0.5%-1% equity | 五险一金，股票期权 | RSUs and bonus
    ownership through stock options | phantom shares | 期权激励 | 授予股票期权 | 核心成员持股计划 | 年终奖、股票
    薪资+RSU | token激励 | Salary and stock options | 0.1% in options | Shares in the company after a year
    Competitive salary plus equity | Tokens are part of the pay`),
  visa: texts(`
    we can sponsor your visa | 提供工签 | relocation and visa assistance | EU work permit required
    We are unable to sponsor visas | Visa sponsorship available | 协助办理工作签证 | No sponsorship
    H-1B transfers welcome | You need a work permit for Switzerland | must have the right to work in the UK
    Blue Card support`),
};

/** What denies it, and what has the words in another meaning. */
const UNSAID = texts(`
  我们不是外包，也不是人力公司 | 有外包经验者勿投 | 无外派，无驻场 | you coordinate an outsourced QA team
  弹性工作，不鼓励加班 | 不内卷，不加班，不打卡 | 极少加班，双休 | 非大小周 | 无加班文化，六点准时下班
  双休不加班 | 我们坚决反对996 | We believe in work-life balance: no crunch, no overtime
  Overtime is not expected | 40-hour week without overtime | Overtime is rare | 年龄不是问题 | 不卡年龄，35+欢迎
  我们的用户年龄在18-30岁 | We welcome applicants of all ages
  We do not discriminate on the basis of race, age, sex, veteran status | under 30 minutes from the city
  不限性别 | 女性用户占比高 | women in tech group | gender-neutral bathrooms | 接受非全日制 | 不要求统招
  全日制实习 | we partner with top universities | 系统7*24小时稳定运行 | 不值班，不oncall | 我们没有值班制度
  We operate a 24/7 platform | You will not be on call | without on-call | on-call is covered by a separate team
  不出差 | 几乎无出差 | 出差报销系统 | 不需要出差和加班 | No travel required
  travel and expense management software | travel allowance | business travel management platform
  Internship experience is a plus | 兼职勿扰 | 智能合约开发 | 劳动合同期三年
  This is a permanent role, not a contract | unlimited contract | data contracts between teams
  full-time permanent contract | 场外期权估值 | 无期权 | 股权众筹平台 | Private Equity fund | gender equity
  stock trading app | configuration options | no equity | equity is not part of the package
  equal employment opportunity, equity and belonging | sponsored search ads | Visa Direct integration | 英语四级
  能熟练阅读英文文档 | 有英语口语能力者加分 | English not necessary | read English documentation
  No crunch culture here | Your evenings and weekends are your own | free evenings and weekends
  偶有出差？没有，完全不用 | Travel: No | We help people travel to amazing places | time travel debugging
  无on-call | 我们没有夜班 | We have no on-call | Nobody carries a pager | our customers call us
  Contract: permanent | permanent employment contract from day one | unlimited employment contract
  for 12 months of parental leave | no upper age limit | 不设35岁门槛 | regardless of age | age 18+ | 男装电商平台
  we are 40% women | (f/m/x) | 不要求名校背景 | university degree | 无股权期权 | 股票App | no stock options
  sharing knowledge | options for flexible working | accepts Visa and Mastercard payments | 英文名 | 不要求英语
  English not needed | 正式编制，非外包 | 公司直签，不驻场 | 项目不外包 | 小程序由外包团队维护 | 负责外包管理
  外包公司勿扰 | We never outsource | 不加班，双休 | 拒绝996 | 没有加班文化 | 无强制加班 | 不提倡加班
  已取消大小周 | 加班少 | 有加班费和打车补贴 | 很少加班 | 周末双休 | 周六日休息 | 高强度钢材检测平台
  We do not do overtime | no overtime culture | nobody works overtime | no weekend work
  there are no weekend shifts | Weekend working: none | Overtime: exempt position, none expected
  we stopped crunching in 2019 | crunch numbers with us | Our weekends are free | No on-call, overtime or travel
  没有年龄限制 | 年龄不限 | 不设年龄上限 | 35岁以上同样欢迎 | 团队平均年龄28岁 | 用户以25-35岁女性为主
  学员为3-10岁儿童 | There is no age limit | No age limits apply | latency under 35 ms | at least 18 years old
  applications without distinction of age and sex | 男女不限 | 性别不限 | 性别：男女不限 | 不限男女
  people of every age and gender | Women are encouraged to apply | male and female candidates are equally welcome
  不限统招 | 非统招亦可 | 统招、非统招均可 | 客户包括四十余所985、211高校 | 核心成员来自985高校 | 端口211
  Regular, full time | nobody is on call | There is no on-call: a dedicated operations group holds the pager
  On-call is handled by the NOC | On-call doesn't occur
  Staff are not expected to be on call or to work at weekends | Zero on-call | 不需要值班 | 值班由SRE团队负责
  医院值班排班系统 | 值班系统的后端开发 | 无人值守设备 | hot standby replicas | call centre software | 无需出差
  不要求出差 | 出差：无 | 没有加班、出差 | 出差管理系统 | 出差补贴另计 | 企业客户的出差与报销场景 | Travel: none
  Travel required: No | You are not asked to travel | No travel is expected | Trips to wind farms don't occur
  travel insurance products | a travel-booking site | Travel to the office is reimbursed
  We gather twice a year; coming along is up to you | This is not an internship | A prior internship is not needed
  实习经历不计入工作年限 | Permanent contract | an employment contract | a contract of indefinite duration
  smart contracts in Solidity | contract testing with Pact | 电子合同平台 | 签三年劳动合同 | 不接受兼职
  能阅读英文文档 | 具备良好的沟通能力，能熟练阅读英文文档 | 普通话流利，能看懂英文资料 |
  This role is not eligible for equity, overtime, or travel | 英语课程免费 | 少儿英语口语产品 | English is not required | English lessons
  fluent English is a plus | 英语口语流利者优先 | private equity clients | health equity
  Diversity, equity and inclusion | We trade equities and equity derivatives | no options and no bonus
  Not eligible for stock | 期权交易系统 | 场内期权的行情接收 | 不设股权激励 | 薪酬不含股权 | 股票行情
  股权投资机构 | containers of steel | We connect to Visa, UnionPay and Mastercard
  we issue Visa/Mastercard cards | 机票、酒店、签证等产品 | the right to work at home | we sponsor conferences`);

describe.each(Object.entries(SAID))('%s', (flag, texts) => {
  it.each(texts)('is said by "%s"', (text) => expect(namesOf(text)).toContain(flag));
});

it.each(UNSAID)('no flag for "%s"', (text) => expect(namesOf(text)).toEqual([]));

it.each([
  ['Go兼职开发', ['contract']],
  ['后端开发实习生', ['internship']],
  ['Smart Contract Engineer', []],
  ['Software Engineering Intern', ['internship']],
  ['International Payments Engineer', []],
  ['Go开发（外派某银行）', ['outsourcing']],
  ['Go开发（非外包）', []],
  ['Golang Contractor - Outside IR35', ['contract']],
])('title "%s"', (title, flags) => expect(namesOf('', title)).toEqual(flags));

it('hears the answer to a question, and leaves the list of what is excluded', () => {
  expect(namesOf('On-call? Not here.')).toEqual([]);
  expect(namesOf('经常出差？没有')).toEqual([]);
  expect(namesOf('你不会遇到：加班、出差')).toEqual([]);
});

it('keeps the clauses of one sentence apart', () => {
  expect(namesOf('No overtime, but on-call one week in six')).toEqual(['on-call']);
  expect(namesOf('不打卡，加班频繁')).toEqual(['overtime']);
  expect(namesOf('There is no dress code and we offer stock options')).toEqual(['equity']);
});

it('gives the words and their place as the text has them', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.values(SAID).flat()),
      fc.constantFrom('', 'Go. ', '熟悉Go；\n'),
      (said, lead) => {
        const text = lead + said;
        for (const { place, words } of flagsIn('', sentencesOf(text))) {
          expect(halfWidth(text.slice(place?.start, place?.end))).toBe(words);
          expect(words.trim()).toBe(words);
        }
      },
    ),
  );
});
