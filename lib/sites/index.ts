import { job51 } from './51job';
import { ATS } from './ats';
import { boss } from './boss';
import { djinni } from './djinni';
import { glassdoor } from './glassdoor';
import { golangcafe } from './golangcafe';
import { hackernews } from './hackernews';
import { indeed } from './indeed';
import { lagou } from './lagou';
import { liepin } from './liepin';
import { linkedin } from './linkedin';
import { maimai } from './maimai';
import { nowcoder } from './nowcoder';
import { remoteok } from './remoteok';
import { seek } from './seek';
import type { Site } from './site';
import { weworkremotely } from './weworkremotely';
import { zhaopin } from './zhaopin';

/** Every job site, in the order in which the options page lists them; no address belongs to two of them. */
export const SITES: Site[] = [
  ...[boss, lagou, liepin, maimai, job51, zhaopin, nowcoder, golangcafe, remoteok, weworkremotely, hackernews],
  // Off until the reader turns them on.
  ...[indeed, seek, glassdoor, djinni, linkedin],
  ...ATS,
];
