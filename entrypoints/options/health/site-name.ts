import { SITES } from '@/lib/sites';

/** The name of a job site; its id where it is none that GoLens has an adapter for. */
export const siteName = (id: string): string => SITES.find((site) => site.id === id)?.name ?? id;
