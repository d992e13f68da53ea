import { word, type MessageName } from '@/components/words';
import type { ModelResult, Quantity, Refused, RuleOfThumb } from '@/lib/market/models/rule-of-thumb';
import { quantityWord } from './names';

/** What a card shows of an answer: names with their values in words. */
export type RuleRow = readonly [name: string, value: string];

export interface RuleAnswer {
  result: RuleOfThumb | Refused;
  rows: RuleRow[];
}

/** The values that are named, in the order of their names. */
export function named<Name extends string>(
  result: ModelResult<Name>,
  names: Partial<Record<Name, MessageName>>,
): RuleAnswer {
  if (!result.values) return { result, rows: [] };
  const { values } = result;
  const rows = Object.entries<MessageName | undefined>(names).flatMap(([name, message]): RuleRow[] => {
    const quantity: Quantity | undefined = values[name as Name];
    return quantity && message ? [[word(message), quantityWord(quantity)]] : [];
  });
  return { result, rows };
}

/** Every value under its own name, which is one of the publication's; the names given are words of ours, or left out. */
export function listed(result: ModelResult, names: Record<string, MessageName | null>): RuleAnswer {
  const rows = Object.entries<Quantity>(result.values ?? {}).flatMap(([name, quantity]): RuleRow[] => {
    const ours = Object.hasOwn(names, name) ? names[name] : undefined;
    if (ours === null) return [];
    return [[ours ? word(ours) : name.replace(/^topic:/, ''), quantityWord(quantity)]];
  });
  return { result, rows };
}

/** The change is in points, not in percent. */
export const withoutPercent = ({ result, rows }: RuleAnswer): RuleAnswer => ({
  result,
  rows: rows.map(([name, value]) => [name, name === word('market_rule_change') ? value.replace('%', '') : value]),
});
