/** Words by which a salary place without a figure is told apart, first match wins. */
const HIDDEN_MASK = /\*\*|[•●]{2}|\d\*{1,6}\s?[-k万千元]|--\s?[k万元]|^\s?[-*•]{1,12}\s?元|\dxx|xx,xxx/i;
const HIDDEN_WORDS =
  /登[录陆].{0,6}(?:可见|查看|后|薪)|(?:认证|投递|注册|沟通|下载).{0,10}(?:可见|查看|显示)|薪[资酬]?保密|保密|仅.{0,4}可见|(?:会员|vip).{0,6}(?:查看|可见|解锁)|(?:premium|pro) to (?:see|view)|(?:sign|log) ?in to|(?:sign|log)[ -]?in (?:for|required)|unlock|members? only|(?:anmelden|einloggen|connectez-vous|inicia sesión|entre para|accedi|zaloguj)|(?:create|register|upgrade|subscribe|join|apply|download)(?: [a-z']+){0,4} to (?:see|view|reveal|unlock|show)|(?:salary|pay|compensation) (?:is )?hidden/i;
const NEGOTIABLE =
  /面议|面谈|详谈|详聊|协商|待定|待.{0,6}确定|从优|可谈|可议|(?:薪[资酬水]|工资|待遇)[ :]?open|^open$|竞争力|视(?:经验|能力|情况|面试)|competitive|negotiable|commensurate|(?:depend(?:s|ing|ent)|based) (?:up)?on (?:your )?(?:skills?|experience|qualifications?|seniority|level)|(?<![a-z])doe(?![a-z])|market rate|(?:attractive|excellent|great|generous|rewarding) (?:\w{1,10} )?(?:salary|package|pay|rates?|compensation|remuneration)|markt(?:conform|üblich|gerecht)|(?<![a-z])tb[dc](?![a-z])|nach vereinbarung|verhandlungsbasis|à négocier|selon (?:profil|expérience)|a convenir|según experiencia|a combinar|da concordare|do uzgodnienia|по договор|応相談|협의/i;
const OWN_ESTIMATE = /employer est/i;
const ESTIMATE =
  /(?<![a-z])est(?:\.|imated?|imation)?(?![a-z])|estimatedsalary|(?<![a-z])median(?![a-z])|(?<![a-z])average(?![a-z])|similar (?:jobs|roles|positions)|预估|预测|供参考|非企业填写|估算|估计|平均|爆料|用户分享|透露|匿名|(?:薪[酬资]|市场|同类职位).{0,6}参考|参考薪|网友|schätz|estimé/i;

/** Money that is no pay: benefits, one-off payments, funding. */
const NO_PAY_BEFORE =
  /(?<!薪)[费金礼][::]?\s?$|[餐房车饭话][补贴]|补贴|补助|津贴|礼金|红包|奖金|奖励|安家费|[即发]?送|提成|融资|注册资[本金]|内推|估值|营收|budget|reimburs|tuition|stipend|allowance|bonus|raised|funding|funded|revenue|series [a-f]|match|training|learning|relocation|insurance|referral|valuation|commuter|benefits up to|deductible|discount|donat|worth of|over \$?$/i;
const NO_PAY_AFTER =
  /^.{0,24}?(?:安家费|补贴|补助|津贴|融资|奖励|budget|reimburse|stipend|allowance|contribution|assistance|礼金|红包|relocation|(?:sign(?:ing|-on| on)|referral|retention|joining|annual|performance|relocation|welcome) bonus|raised|funding|in revenue|valuation|of equity|learning|training|wellness|(?<![a-z])gym|match)/i;

/** What follows a bare number that is no money at all. */
const NO_MONEY_AFTER =
  /^\s?(?:人(?![天日月])|名|位|岁|%|‰|天|日|个|年|周|轮|次|★|⭐|号|月|小时|分|点|折|期|亿|倍|后|employees?|people|years?|yrs?|months?|days?|hours?|uur|stunden|heures|horas|weeks?|stars?|reviews?|percent|\+? ?years)/i;

/** Words in front of a range that is more than the base pay, and of one that is the base itself. */
export const MORE_THAN_BASE = /(?<![a-z])(?:ote|on[- ]target|total|tc|package)(?![a-z])|总包|年包|综合|含奖金/i;
export const BASE_PAY = /(?<![a-z])(?:base|basic|fixed)(?![a-z])|底薪|基本工资|固定/i;

export const isMasked = (text: string) => HIDDEN_MASK.test(text);
/** The words that make a figure the board's or a third party's estimate; null where it is the employer's. */
export const estimateWords = (text: string) => (OWN_ESTIMATE.test(text) ? null : (ESTIMATE.exec(text)?.[0] ?? null));
export const isNoPay = (before: string, after: string) => NO_PAY_BEFORE.test(before) || NO_PAY_AFTER.test(after);
export const isNoMoney = (after: string) => NO_MONEY_AFTER.test(after);

/** The kind of a text in which no figure was found. */
export function kindWithoutFigure(text: string): 'hidden' | 'negotiable' | 'none' {
  if (HIDDEN_WORDS.test(text)) return 'hidden';
  return NEGOTIABLE.test(text) ? 'negotiable' : 'none';
}
