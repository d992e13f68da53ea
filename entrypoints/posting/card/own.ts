import { ownSamplePeriod, ownSampleText } from '@/components/own-sample';
import type { AnnotatedReply } from '@/lib/messages/kinds';
import { h } from '../dom';
import { aside } from './section';

/** Where the posting stands among those that the reader has seen: one line, where there are enough of them. */
export function ownSampleLine({ insight: { ownSample } }: AnnotatedReply): HTMLElement[] {
  if (!ownSample) return [];
  const period = ownSamplePeriod(ownSample);
  return [h('p', { class: 'note', title: period }, ownSampleText(ownSample), aside(period))];
}
