import type { Degree } from '@/lib/posting/posting';
import { ENGLISH } from './resumes-en';
import { CHINESE } from './resumes-zh';

/** An invented résumé and what is to be read from it. */
export interface WantedResume {
  name: string;
  text: string;
  /** Ticked, and named only as known of. */
  skills: string[];
  weak: string[];
  /** Read too, as the dictionary takes 支付网关 for an API gateway: the reader unticks it. */
  wrong?: string[];
  years: number | null;
  city: string | null;
  degree: Degree | null;
  skillYears?: Record<string, number>;
}

/** The day on which they are read. */
export const TODAY = { year: 2026, month: 11 };
export const RESUMES: WantedResume[] = [...CHINESE, ...ENGLISH];
