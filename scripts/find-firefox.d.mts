/** A Firefox to load the extension into: FIREFOX_PATH, or a known path; null where there is none. */
export function findFirefox(): string | null;
