/** A Chromium to load the extension into; null where there is none. */
export function findBrowser(): string | null;
