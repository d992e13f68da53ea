import type { Sentence } from '@/lib/parse/sections';
import { fold } from '@/lib/parse/terms';
import type { Flag, FlagName } from '@/lib/posting/posting';

type Rule = { flag: FlagName; words: RegExp; unless?: RegExp; negatable?: false; skip?: readonly Sentence['kind'][] };

/** One rule a way of saying it; the text is lower case and half width. `unless` looks at the whole sentence. */
const RULES: readonly Rule[] = [
  {
    flag: 'outsourcing',
    words: /外包|驻场|人力外派|外派(?!海外|国外)|派驻|驻客户|劳务派遣/,
    unless: /接[^,。]{0,6}外包|外包(?:项目|商|供应商)?(?:管理|合作)|管理外包/,
  },
  {
    flag: 'outsourcing',
    words:
      /deputation|deputed|(?:at|to) (?:the )?client(?:['’]s)? (?:location|site|office)s? (?:as|on)|staff augmentation|(?:our|third[- ]party) payroll|outsourc(?:ing|ed)|body ?leas/,
  },
  {
    flag: 'overtime',
    words:
      /(?:^|[^\d])(?:996|995|007)(?!\d)|大小周|单休|单双休|高强度|加班|(?:周六|星期六|周末|周日)[^,。休]{0,4}(?:上班|半天|到岗|出勤)|(?:每周|一周)(?:工作|上班|上)?(?:六|6)天|(?:做|上)(?:六|6)休(?:一|1)/,
    unless: /加班(?:费|补贴|餐|打车|调休|少)|很少加班|(?:不|无|没有|拒绝|基本不|非)[^,。]{0,4}加班|没有大小周/,
  },
  {
    flag: 'overtime',
    words:
      /long hours|work(?:ing)? (?:on |some |most )?weekends?|weekend work|overtime|crunch|six days a week|6 days a week|evenings and weekends/,
    unless: /(?:no|don['’]t|do not|never|without|paid)[^.]{0,16}(?:overtime|crunch|long hours|weekends?)/,
  },
  {
    flag: 'age-limit',
    words:
      /\d{2}\s?(?:周岁|岁)\s?(?:以下|以内|及以下|之内)|年龄(?:在|要求|限制|不超过|:)?\s?\d{2}|不超过\s?\d{2}\s?(?:周岁|岁)|\d{2}\s?[-~至到]\s?\d{2}\s?(?:周岁|岁)|(?:under|below|younger than) (?:the age of )?[2-5]\d(?: years)?(?! ?%)|age limit|aged \d{2}/,
  },
  {
    flag: 'gender-limit',
    words:
      /(?:仅?限|只招|只要)(?:男|女)|(?:男|女)(?:性|士|生)(?:优先|为主|佳)|性别[:要求]{0,3}(?:男|女)|(?:^|[^e])males? (?:candidates?|only|preferred)|females? (?:candidates?|only|preferred)/,
    unless: /男女不限/,
  },
  {
    flag: 'education-gate',
    words:
      /统招|(?:^|\D)(?:985|211)(?!\d)|双一流|全日制|海外名校|名校|重点(?:大学|院校|本科)|(?:一|二)本(?:及|以上|院校)|qs\s?(?:前|top)?\s?\d{2,3}|regular full[- ]time|tier[- ]?1 (?:college|universit|institut)\w*|ivy league|top[- ](?:tier |\d{1,3} )?universit\w+|(?:^|[^a-z])iits?(?![a-z])/,
    unless: /非全日制|非统招|不限(?:全日制|统招)|不看/,
  },
  {
    flag: 'on-call',
    words: /on-?call|on call|值班|轮值|值守|7\s?[*x×]\s?24|24\s?[/x*]\s?7|pager ?duty rotation|夜班|night duty|pager/,
    unless: /call center|after-hours not|7\s?[*x×]\s?24[^,。]{0,6}(?:医疗|食堂|客服)/,
  },
  {
    flag: 'travel',
    words:
      /出差|驻外|travel (?:to|up to|required|occasionally|between|about|once)|(?:willing(?:ness)?|able|ability|need|required|expected) to travel|\d{1,3} ?% (?:of )?travel|business trips?|with travel|(?:some|occasional|frequent|regular|quarterly|monthly|domestic|international) travel/,
    unless: /出差(?:补贴|补助|津贴)(?!.*每月出差)|travel (?:allowance|insurance|stipend)/,
  },
  {
    flag: 'internship',
    words:
      /实习期|实习时间|连续实习|实习(?:\d|[三四五六])个?月|(?:our|this|the|paid|summer) internship|internship (?:is|program|lasts)/,
  },
  {
    flag: 'contract',
    words:
      /合同期|合同制|兼职|项目合同|签订?项目|短期(?:项目|合同)|contract[- ]to[- ]hire|(?:\d{1,3}|six|three|twelve)[- ]months? (?:contract|initial)|contract(?:or)? (?:position|role|basis)|fixed[- ]term|(?:outside|inside) ir35|(?:^|[^a-z])(?:w2 only|c2c|corp[- ]to[- ]corp)|contractor for|(?:initial|for) (?:six|three|twelve|\d{1,3}) months/,
  },
  {
    flag: 'equity',
    words:
      /期权(?!交易|定价|做市|策略)|股权激励|股票(?:激励|奖励)|限制性股票|员工持股|(?:代币|token)\s?(?:激励|grants?|奖励)|(?:^|[^a-z])(?:rsus?|esops?|esop)(?![a-z])|stock (?:options?|grants?|units?)|share (?:options?|scheme)|(?:^|[^a-z])equity(?![a-z])|virtual shares|tokens? (?:allocation|grant|package)/,
    unless: /private equity|diversity|inclusion|equity (?:trading|research|derivative)|pay equity/,
  },
  {
    flag: 'visa',
    words:
      /(?:^|[^a-z])visas?(?![a-z])|sponsor(?:s|ship|ing)?(?![a-z])|h-?1b|blue card|green card|工作签|签证|工签|work permits?|work authori[sz]ation|right to work/,
    unless: /mastercard|amex|sponsored (?:ads|search)|sponsor(?:s|ing)? (?:events|conferences)/,
    negatable: false,
  },
];
const TITLE_RULES: readonly { flag: FlagName; words: RegExp }[] = [
  { flag: 'internship', words: /实习(?!经)|(?:^|[^a-z])intern(?:ship)?s?(?![a-z])|werkstudent/ },
  { flag: 'contract', words: /兼职|(?:^|[^a-z])contract(?:or)?(?![a-z])|freelance|按项目结算|fixed[- ]term/ },
  { flag: 'outsourcing', words: /外包|驻场|外派/ },
];
const ENGLISH = /英语|英文|english/;
const SPOKEN =
  /流利|口语|工作语言|会议|沟通|交流|听说|fluent|fluency|spoken|communicat|(?:^|[^a-z])[bc][12](?![a-z])|we (?:talk|speak)|proficien|working language|verbal|written and|excellent english|good english|strong english|business english|native/;
const READ_ONLY = /阅读|看懂|读懂|reading/;
const NEGATION =
  /(?:非|无|不|没有|没|无需|无须|不是|不需|不会|不用|拒绝|绝不|杜绝|告别|远离|免)(?:要求|需要|提倡|强制|接受|安排|存在|涉及)?$|(?:no|not|non|never|without|isn['’]t|don['’]t|doesn['’]t)[-\s](?:\w+\s){0,2}$/;

/** The flags of a posting, each once, with the words that caused it. */
export function flagsIn(title: string, sentences: Sentence[]): Flag[] {
  const flags = new Map<FlagName, string>();
  const foldedTitle = fold(title);
  for (const { flag, words } of TITLE_RULES) if (words.test(foldedTitle)) flags.set(flag, title.trim());
  for (const sentence of sentences) {
    const folded = fold(sentence.text);
    for (const rule of RULES) if (!flags.has(rule.flag) && applies(rule, folded)) flags.set(rule.flag, sentence.text);
    if (!flags.has('english-required') && asksForEnglish(sentence.kind, folded))
      flags.set('english-required', sentence.text);
  }
  return [...flags].map(([flag, words]) => ({ flag, words: words.slice(0, 160) }));
}

function applies(rule: Rule, sentence: string) {
  const found = rule.words.exec(sentence);
  if (!found || rule.unless?.test(sentence)) return false;
  return (
    rule.negatable === false ||
    !NEGATION.test(sentence.slice(0, found.index + (/^[^a-z\d\u4e00-\u9fff]/.test(found[0]) ? 1 : 0)))
  );
}

function asksForEnglish(kind: Sentence['kind'], sentence: string) {
  if (kind === 'bonus' || kind === 'blurb' || !ENGLISH.test(sentence) || !SPOKEN.test(sentence)) return false;
  return !READ_ONLY.test(sentence) && !/优先|加分|课程|lessons|a plus(?!.*must)|不要求/.test(sentence);
}
