import type * as z from 'zod/mini';
import type { Published } from '../dataset';

/** A published entry whose figures have the form that a model needs. */
export interface Found<Figures> {
  entry: Published;
  figures: Figures;
}

/** The entry of this id, or null where the dataset has none or its figures are of another form. */
export function figuresOf<Schema extends z.ZodMiniType>(
  published: readonly Published[],
  id: string,
  schema: Schema,
): Found<z.output<Schema>> | null {
  const entry = published.find((each) => each.id === id);
  if (!entry) return null;
  const parsed = schema.safeParse(entry.figures);
  return parsed.success ? { entry, figures: parsed.data } : null;
}
