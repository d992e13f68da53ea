import { ashby } from './ashby';
import { greenhouse } from './greenhouse';
import { lever } from './lever';
import { smartrecruiters } from './smartrecruiters';
import type { Site } from './site';
import { successfactors } from './successfactors';
import { teamtailor } from './teamtailor';
import { workable } from './workable';
import { workday } from './workday';

/** The software behind companies' own job pages, in the order in which the options page lists it. */
export const ATS: Site[] = [greenhouse, lever, ashby, workday, teamtailor, smartrecruiters, workable, successfactors];
