import { attribute, fromAddress, matching, text, visible } from '@/lib/page/readers';
import type { Layout } from './site';

export const named = (name: string) => `[data-automation="${name}"]`;
export const JOB_ID = /\/job\/(\d+)/;
const SHOWN_ID = /(?:\/job\/|[?&]jobId=)(\d+)/;

/** The pane names its own posting by its button; the address may already be the next one's. */
const shownKey = [matching(attribute(named('job-detail-apply'), 'href'), JOB_ID), fromAddress(SHOWN_ID)];

/** A page of its own, or the pane beside the list. */
export const seekDetail: Layout = {
  name: 'detail',
  seen: '2026-08',
  kind: 'detail',
  recognise: named('job-detail-title'),
  card: named('jobDetailsPage'),
  key: shownKey,
  link: [
    matching(attribute(named('job-detail-apply'), 'href'), /^([^?#]*\/job\/\d+)/),
    fromAddress(/^([^?#]*\/job\/\d+)/),
  ],
  fields: {
    title: [text(named('job-detail-title'))],
    company: [text(named('advertiser-name'))],
    city: [text(named('job-detail-location'))],
    // Where pay is hidden the board asks for the reader's own wish in "job-detail-add-expected-salary".
    salary: [text(named('job-detail-salary'))],
    industry: [text(named('job-detail-classifications'))],
    employmentType: [text(named('job-detail-work-type'))],
    description: [visible(named('jobAdDetails'))],
  },
  badge: [
    { selector: named('job-detail-salary'), where: 'after' },
    { selector: named('job-detail-title'), where: 'after' },
  ],
};
