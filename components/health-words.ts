import type { Drift, DriftCode } from '@/lib/posting/health';
import { shareText } from './figures';
import { word, type MessageName } from './words';

const FIELD_WORDS: Record<string, MessageName> = {
  title: 'field_title',
  salary: 'field_salary',
  company: 'field_company',
  city: 'field_city',
  experience: 'field_experience',
  degree: 'field_degree',
  tags: 'popup_field_tags',
  description: 'popup_field_description',
  companySize: 'export_column_companySize',
  industry: 'export_column_industry',
  stage: 'export_column_stage',
  datePosted: 'export_column_datePosted',
  employmentType: 'health_field_employmentType',
};

/** One sentence for each: the counts are those of this page. */
const DRIFT_TEXTS: Record<DriftCode, (drift: Drift, field: string) => string> = {
  'no-cards': () => word('health_drift_no_cards'),
  'no-posting': () => word('health_drift_no_posting'),
  'no-titles': ({ read, of }) => word('health_drift_no_titles', of, of - read),
  'repeated-keys': ({ read, of }) => word('health_drift_repeated_keys', of, of - read),
  'no-longer-read': ({ read, of }, field) => word('health_drift_no_longer_read', field, read, of),
  'unknown-layout': ({ of }) => word('health_drift_unknown_layout', of),
  'other-readers': ({ read, of }, field) => word('health_drift_other_readers', field, read, of),
};

/** The name of a field that an adapter reads; its own name where there is none. */
export function fieldWord(field: string): string {
  const name = FIELD_WORDS[field];
  return name ? word(name) : field;
}

/** What has changed, with what was read before where that is known. */
export function driftText(drift: Drift): string {
  const sentence = DRIFT_TEXTS[drift.code](drift, fieldWord(drift.field ?? ''));
  const { before } = drift;
  return before ? word('health_drift_before', sentence, shareText(before.share), before.n) : sentence;
}
