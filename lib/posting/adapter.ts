import * as z from 'zod/mini';
import { safePattern } from './pattern-cost';
import { FIELDS, type FieldName } from './reading';

/** Characters of a file. */
export const LARGEST_ADAPTER = 100_000;

/** No control characters, and so few relational parts that finding stays quick. */
const SELECTOR = /^(?!(?:[^:]*:(?:has|not|is|where|nth)){5})[^\p{Cc}{}]*$/u;

const name = z.string().check(z.minLength(1), z.maxLength(80));
const selector = z.string().check(z.minLength(1), z.maxLength(300), z.regex(SELECTOR));
/** Empty: the card itself. */
const selectorOrCard = z.string().check(z.maxLength(300), z.regex(SELECTOR));
const pattern = z.string().check(z.refine((literal) => safePattern(literal) !== null));
const month = z.string().check(z.regex(/^20\d\d-(?:0[1-9]|1[0-2])$/));

const plain = [
  z.strictObject({ by: z.enum(['text', 'own', 'visible']), at: selector }),
  z.strictObject({ by: z.literal('texts'), at: selector, except: z.optional(pattern) }),
  z.strictObject({ by: z.literal('first'), at: selector, pattern }),
  z.strictObject({ by: z.literal('nth'), at: selector, index: z.int().check(z.gte(0), z.lte(100)) }),
  z.strictObject({
    by: z.literal('attribute'),
    at: selectorOrCard,
    name: z.string().check(z.regex(/^[\w:.-]{1,60}$/)),
  }),
  z.strictObject({ by: z.literal('address'), pattern }),
  z.strictObject({ by: z.literal('sign'), at: selector, says: z.string().check(z.minLength(1), z.maxLength(100)) }),
] as const;
/** A pattern upon a pattern is the most that an adapter has needed. */
const matchingOne = z.strictObject({ by: z.literal('matching'), of: z.discriminatedUnion('by', plain), pattern });
const matching = z.strictObject({
  by: z.literal('matching'),
  of: z.discriminatedUnion('by', [...plain, matchingOne]),
  pattern,
});
const readers = z.array(z.discriminatedUnion('by', [...plain, matching])).check(z.maxLength(12));

const fields = Object.fromEntries(FIELDS.map((field) => [field, z.optional(readers)])) as Record<
  FieldName,
  z.ZodMiniOptional<typeof readers>
>;

const layoutSchema = z.strictObject({
  name,
  seen: month,
  kind: z.enum(['list', 'detail']),
  pane: z.optional(z.literal(true)),
  recognise: selector,
  card: selector,
  /** A card for which one of these answers is none. */
  skip: z.optional(readers),
  key: readers,
  link: readers,
  fields: z.strictObject(fields),
  badge: z
    .array(z.strictObject({ selector: selectorOrCard, where: z.enum(['after', 'inside']) }))
    .check(z.maxLength(6)),
});

/** A corrected adapter as a file: for a site that GoLens knows, tried before the layouts that are built in. */
export const adapterFileSchema = z.strictObject({
  golens: z.literal('adapter'),
  format: z.literal(1),
  /** The id of the site; on which addresses it works is not the file's to say. */
  site: z.string().check(z.regex(/^[a-z\d-]{1,40}$/)),
  checked: month,
  layouts: z.array(layoutSchema).check(z.minLength(1), z.maxLength(20)),
});

/** The adapter in use for a site: with the version of GoLens that it was imported into, and when (ISO). */
export const importedAdapterSchema = z.object({
  file: adapterFileSchema,
  golens: z.string(),
  importedAt: z.string(),
});

export type LayoutData = z.infer<typeof layoutSchema>;
export type AdapterFile = z.infer<typeof adapterFileSchema>;
export type ImportedAdapter = z.infer<typeof importedAdapterSchema>;

export interface AdapterProblem {
  reason: 'too-large' | 'not-json' | 'not-an-adapter' | 'newer-format' | 'unknown-site' | 'not-valid';
  /** Where in the file: "layouts.0.card". */
  detail: string | null;
}

/** Checks the text of a file. `sites` are the ids of those that GoLens knows. */
export function parseAdapter(
  text: string,
  sites: readonly string[],
): { file: AdapterFile; problem?: never } | { file?: never; problem: AdapterProblem } {
  if (text.length > LARGEST_ADAPTER) return refused('too-large');
  const value = parsed(text);
  if (value === undefined) return refused('not-json');
  const head = z.safeParse(z.object({ golens: z.literal('adapter'), format: z.number(), site: z.string() }), value);
  if (!head.success) return refused('not-an-adapter');
  if (head.data.format > 1) return refused('newer-format', String(head.data.format));
  const result = z.safeParse(adapterFileSchema, value);
  if (!result.success) return refused('not-valid', whereOf(result.error.issues));
  return sites.includes(result.data.site) ? { file: result.data } : refused('unknown-site', result.data.site);
}

const refused = (reason: AdapterProblem['reason'], detail: string | null = null) => {
  return { problem: { reason, detail: detail?.slice(0, 120) ?? null } };
};

function whereOf([issue]: readonly { path: PropertyKey[]; keys?: string[] }[]): string | null {
  return issue ? [...issue.path, ...(issue.keys?.slice(0, 1) ?? [])].map(String).join('.') : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
