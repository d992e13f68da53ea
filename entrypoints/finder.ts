import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findPostings } from '@/lib/page/finder/find-postings';
import { handOverReader } from './posting/generic-reader';

/** The reader by structure, put into a tab's frame when a board's page is one that its adapter does not know. */
export default defineUnlistedScript(() => handOverReader(findPostings));
