/** Whether the text is an address that may become a link: http or https, and nothing else. */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
}
