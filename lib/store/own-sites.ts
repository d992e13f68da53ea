import * as z from 'zod/mini';
import type { Database } from './db';
import { changeReaderRow, readReaderRow } from './reader-rows';

const HOST = /^(?=.{1,253}$)[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*$/;
const MOST = 200;

export const hostSchema = z.string().check(z.maxLength(253), z.regex(HOST));
const rowSchema = z.array(hostSchema).check(z.maxLength(MOST));

/** The hosts that the reader wants to be read always, in the order of their names. */
export const readOwnSites = async (db: Database): Promise<string[]> =>
  (await readReaderRow(db, 'own-sites', rowSchema)) ?? [];

export const addOwnSite = (db: Database, host: string): Promise<string[]> =>
  changeReaderRow(db, 'own-sites', rowSchema, (before) =>
    [...new Set([...(before ?? []), host])].toSorted().slice(0, MOST),
  );

export const removeOwnSites = (db: Database, hosts: readonly string[]): Promise<string[]> =>
  changeReaderRow(db, 'own-sites', rowSchema, (before) => (before ?? []).filter((host) => !hosts.includes(host)));
