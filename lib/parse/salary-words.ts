/** Words by which a salary place without a figure is told apart, first match wins. */
const HIDDEN_MASK = /\*{2,}|[•●]{2,}|\d\*+\s?[-kK万千元]|--\s?[kK万元]|^\s*[-*•]+\s*元/;
const HIDDEN_WORDS =
  /登[录陆].{0,6}(?:可见|查看|后|薪)|认证后|薪[资酬]?保密|保密|(?:sign|log) ?in to|(?:sign|log)[ -]?in (?:for|required)|unlock|members? only/i;
const NEGOTIABLE =
  /面议|面谈|详谈|详聊|协商|待定|从优|可谈|可议|(?:薪[资酬水]|工资|待遇)[ :]?open|^open$|competitive|negotiable|commensurate|depend(?:s|ing|ent) on experience|(?<![a-z])doe(?![a-z])|market rate|attractive (?:salary|package)|(?<![a-z])tb[dc](?![a-z])|nach vereinbarung|à négocier|a convenir|a combinar/i;
const OWN_ESTIMATE = /employer est/i;
const ESTIMATE =
  /(?<![a-z])est(?:\.|imated?|imation)?(?![a-z])|(?<![a-z])median(?![a-z])|预估|估算|估计|平均|爆料|参考薪|网友|schätz|estimé/i;

/** Money that is no pay: benefits, one-off payments, funding. */
const NO_PAY_BEFORE =
  /[餐房车饭话][补贴]|补贴|补助|津贴|奖金|奖励|安家费|[即发]?送|提成|融资|注册资[本金]|内推|估值|营收|budget|reimburs|tuition|stipend|allowance|bonus|raised|funding|funded|revenue|series [a-f]|match|training|learning|relocation|insurance|referral|valuation|deductible|donat|worth of|over \$?$/i;
const NO_PAY_AFTER =
  /^.{0,24}?(?:安家费|补贴|补助|津贴|融资|奖励|budget|reimburse|stipend|allowance|(?:sign(?:ing|-on| on)|referral|retention|joining|annual|performance|relocation|welcome) bonus|raised|funding|in revenue|valuation|of equity|learning|training|wellness|match)/i;

/** What follows a bare number that is no money at all. */
const NO_MONEY_AFTER =
  /^\s?(?:人|名|位|岁|%|‰|天|日|个|年|周|轮|次|★|⭐|号|月|小时|分|点|折|期|亿|倍|后|employees?|people|years?|yrs?|months?|days?|hours?|weeks?|stars?|reviews?|percent|\+? ?years)/i;

export const isMasked = (text: string) => HIDDEN_MASK.test(text);
export const isEstimate = (text: string) => !OWN_ESTIMATE.test(text) && ESTIMATE.test(text);
export const isNoPay = (before: string, after: string) => NO_PAY_BEFORE.test(before) || NO_PAY_AFTER.test(after);
export const isNoMoney = (after: string) => NO_MONEY_AFTER.test(after);

/** The kind of a text in which no figure was found. */
export function kindWithoutFigure(text: string): 'hidden' | 'negotiable' | 'none' {
  if (HIDDEN_WORDS.test(text)) return 'hidden';
  return NEGOTIABLE.test(text) ? 'negotiable' : 'none';
}
