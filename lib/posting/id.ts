/** The id under which a posting is saved and sighted. */
export const postingId = (posting: { site: string; key: string }) => `${posting.site}:${posting.key}`;
