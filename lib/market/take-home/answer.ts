/** Why there is no result. */
export type Refusal =
  | 'unknown-city'
  | 'gross-out-of-range'
  | 'gross-below-contributions'
  | 'contribution-base-out-of-range'
  | 'fund-rate-out-of-range'
  | 'special-deduction-out-of-range'
  | 'months-out-of-range'
  | 'bonus-out-of-range'
  | 'comprehensive-out-of-range'
  | 'year-out-of-range';

/** A result, or null with the one reason for it. */
export type Answer<Result> = { result: Result; reason: null } | { result: null; reason: Refusal };

export const answer = <Result>(result: Result): Answer<Result> => ({ result, reason: null });

export const refuse = (reason: Refusal): { result: null; reason: Refusal } => ({ result: null, reason });
