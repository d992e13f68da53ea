import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { badSelector, withAdapter } from '@/lib/sites/adapter-data';
import { leave } from './posting/adapter-maker';

/** Reads by an adapter's file, put into a frame by the background where one is in use. A file with a bad selector is left. */
export default defineUnlistedScript(() =>
  leave((site, file) => (badSelector(file, document) === null ? withAdapter(site, file) : site)),
);
