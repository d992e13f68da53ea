import type { Annotated } from '@/lib/posting/insight';
import { postingId, type SavedPosting } from '@/lib/posting/saved';

/** What a saved posting has besides, and what may be known of any: when it was first seen (ISO), and its description. */
interface Extra extends Omit<SavedPosting, 'id' | 'posting' | 'insight'> {
  firstSeen: string;
  description: string;
}

/** A posting to be exported: a saved one, or one of a page, which lacks what only saved ones have. */
export type ExportRow = Annotated & { [Name in keyof Extra]?: Extra[Name] | undefined };

/** The row as it would be saved now; what it has of a saved posting is kept. */
export function asSaved(row: ExportRow, now: Date): SavedPosting {
  const at = now.toISOString();
  return {
    id: postingId(row.posting),
    savedAt: row.savedAt ?? at,
    updatedAt: row.updatedAt ?? at,
    status: row.status ?? 'saved',
    notes: row.notes ?? '',
    tags: row.tags ?? [],
    history: row.history ?? [],
    ...(row.readAt !== undefined && { readAt: row.readAt }),
    posting: row.posting,
    insight: row.insight,
  };
}
