const SIZE =
  /(?:少于|不足)\s?\d[\d,]{0,9}\s?人|\d[\d,]{0,9}\s?[-~–]\s?\d[\d,]{0,9}\s?(?:人|employees|people)?|\d[\d,]{0,9}\+?\s?(?:人)?(?:及)?以[上下]|\d[\d,]{0,9}\+?\s?(?:employees|people|人)/i;
const STAGE =
  /未融资|天使轮|种子轮|Pre-?[A-Z]轮?|[A-H]\+?轮(?:及以上)?|战略融资|已上市|上市公司|不需要融资|seed|series [a-h]\+?|pre-ipo|ipo|public company|bootstrapped/i;

/** The company's size in the site's own words, out of a text that may hold more; null where it says none. */
export const parseCompanySize = (text: string): string | null =>
  SIZE.exec(text.slice(0, 300).replace(/\s+/g, ' '))?.[0].trim() ?? null;

/** The stage of funding in the site's own words; null where the text says none. */
export const parseCompanyStage = (text: string): string | null => STAGE.exec(text.slice(0, 300))?.[0] ?? null;
