import { SITES } from '.';

export type OwnAddress = { url: string; host: string } | { problem: 'not-https' | 'job-site' };

/** An address of the reader's own, to have a dataset from: https, no password in it, and no job site's. */
export function ownAddress(text: string): OwnAddress {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
  if (url?.protocol !== 'https:' || !url.hostname || url.username || url.password) return { problem: 'not-https' };
  if (JOB_HOSTS.some((host) => `.${url.hostname}`.endsWith(`.${host}`))) return { problem: 'job-site' };
  return { url: url.href, host: url.hostname };
}

/** What the browser is asked to let us read: this one host. A match pattern names no port. */
export const hostPattern = (address: string) => `https://${new URL(address).hostname}/*`;

/** "zhipin.com" out of "https://www.zhipin.com/*": a job site's other hosts are its own too. */
const JOB_HOSTS = SITES.flatMap(({ matches }) => matches).flatMap(
  (match) => match.replace(/^[a-z*]{1,8}:\/\/(?:\*\.|www\.)?/, '').split('/')[0] ?? [],
);
