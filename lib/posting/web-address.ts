/** Whether the text is an address that may become a link: http or https, and nothing else. */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
}

/** The site of what the reader pasted or selected as text: without the page it came from, its address is empty. */
export const TEXT_SITE = 'text';

/** Whether a posting's address may be stored: a web address, or none where it is a text that comes from no page. */
export const isSoundAddress = ({ site, url }: { site: string; url: string }) =>
  isWebAddress(url) || (site === TEXT_SITE && url === '');
