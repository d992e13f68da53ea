import { ATS } from './ats';
import { boss } from './boss';
import { lagou } from './lagou';
import { liepin } from './liepin';
import { linkedin } from './linkedin';
import { maimai } from './maimai';
import type { Site } from './site';

/** Every job site, in the order in which the options page lists them; no address belongs to two of them. */
export const SITES: Site[] = [boss, lagou, liepin, maimai, linkedin, ...ATS];
