/** What each Chinese board means by bare numbers. */
export const BARE_UNIT: Record<string, number> = {
  boss: 1e3,
  lagou: 1e3,
  liepin: 1e3,
  nowcoder: 1e3,
  maimai: 1e3,
  '51job': 1e4,
  zhaopin: 1e4,
};
/** Boards on which an amount without a sign is in dollars. */
export const DOLLAR_BOARDS = new Set([
  'linkedin',
  'indeed',
  'glassdoor',
  'golangcafe',
  'remoteok',
  'weworkremotely',
  'jsonld',
]);

export const isChineseBoard = (site: string | undefined) => site !== undefined && site in BARE_UNIT;
