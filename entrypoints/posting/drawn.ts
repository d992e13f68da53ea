import type { AnnotatedReply } from '@/lib/messages/kinds';
import type { Reading } from '@/lib/posting/reading';
import { badgePlace } from '@/lib/sites/read-page';
import type { Badge } from './badge';
import type { Shown } from './shown';

export type Draw = (annotated: AnnotatedReply, reading: Reading, place: 'inline' | 'top', beside: Element) => Badge;

/** Draws the badge of an answered card, if it is to have one; returns what puts it into the page. */
export function drawn(shown: Shown, annotated: AnnotatedReply, draw: Draw): (() => void) | null {
  const { card, found, whole } = shown;
  shown.annotated = annotated;
  if (annotated.posting.go.verdict === 'no') return null;
  const place = found.layout && badgePlace(card, found.layout);
  const badge = draw(annotated, whole, place ? 'inline' : 'top', place?.element ?? card);
  shown.badge = badge;
  if (place?.where === 'after') return () => place.element.after(badge.host);
  return () => (place?.element ?? document.body).append(badge.host);
}
