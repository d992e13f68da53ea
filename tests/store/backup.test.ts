import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { parseMarket } from '@/lib/market/dataset';
import { EMPTY_PROFILE } from '@/lib/posting/profile';
import type { Sighting } from '@/lib/posting/saved';
import { backupParts, readBackup, type Backup } from '@/lib/store/backup';
import { readBackupFile, type Readable } from '@/lib/store/backup-file';
import type { Database } from '@/lib/store/db';
import { keepBundled, replaceMarket } from '@/lib/store/market';
import { previewRestore, putBack, restore } from '@/lib/store/restore';
import { deleteEverything } from '@/lib/store/set-aside';
import { manyHostileRows } from '../export/hostile-rows';
import { smallJson } from '../market/small-market';
import { after, NOON, savedRow, unreadable, withStore } from './rows';

const SETTINGS = { profile: { ...EMPTY_PROFILE, years: 4 }, sites: { lagou: false }, datasetAddress: null };
const OTHERS = { version: '1', storedAt: NOON.toISOString(), data: [] };

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const sighting = (key: string, changes: Partial<Sighting> = {}): Sighting => ({
  ...{ id: `boss:${key}`, site: 'boss', title: `Go ${key}`, company: null, city: '上海', go: 'core', times: 1 },
  ...{ firstSeen: '2026-10-01T00:00:00.000Z', lastSeen: '2026-10-02T00:00:00.000Z' },
  ...{ experience: { min: null, max: null }, prices: [] },
  ...changes,
});

/** A store with something of everything in it, the unreadable too. */
async function fill(db: Database) {
  await keepBundled(db, smallJson(), parseMarket, NOON);
  await replaceMarket(db, { ...smallJson(), version: 'mine.1' }, parseMarket, 'imported', NOON);
  await db.put('market', OTHERS, 'others');
  for (const row of manyHostileRows(30)) await db.put('saved', row);
  await db.put('saved', unreadable('boss:bad') as never);
  await db.put('sightings', sighting('s1'));
  await db.put('settings', SETTINGS, 'settings');
  await db.put('health', {
    id: 'h',
    site: 'boss',
    layout: 'l',
    page: 'list',
    at: NOON.toISOString(),
    cards: 1,
    fields: {},
  });
  await db.add('setAside', { store: 'saved', key: 'k', reason: 'r', at: NOON.toISOString(), row: { old: 1 } });
}

const textOf = (backup: Backup) => [...backupParts(backup)].join('');
const without = ({ madeAt: _madeAt, ...rest }: Backup) => rest;

function fileOf(backup: Backup): Readable {
  const read = readBackupFile(textOf(backup), parseMarket);
  if ('problem' in read) throw new Error(read.problem);
  return read;
}

const run = (db: Database, backup: Backup, mode: 'merge' | 'replace') =>
  restore(db, fileOf(backup), mode, parseMarket, NOON);

describe('a backup', () => {
  it('holds everything but the dataset of the extension, and its file is what it holds', () =>
    withStore(async (db) => {
      await fill(db);
      const backup = await readBackup(db, NOON);
      expect(backup).toMatchObject({ format: 'golens-backup', version: 1, settings: SETTINGS });
      expect([backup.saved.length, backup.sightings.length, backup.health.length, backup.setAside.length]).toEqual([
        ...[31, 1, 1, 1],
      ]);
      expect(Object.keys(backup.market)).toEqual(['market', 'others']);
      expect(JSON.parse(textOf(backup))).toEqual(backup);
    }));

  it('brings everything readable back into an empty store, and says what it refuses', () =>
    withStore(async (db) => {
      await fill(db);
      const backup = await readBackup(db, NOON);
      await deleteEverything(db);
      const { counts } = await run(db, backup, 'merge');
      expect(counts.saved).toMatchObject({ added: 30, refused: 1, removed: 0 });
      const restored = await readBackup(db, NOON);
      const readable = backup.saved.filter((row) => (row as { id: string }).id !== 'boss:bad');
      expect(without(restored)).toEqual(without({ ...backup, saved: readable }));
    }));
});

it('brings back a posting that was pasted as text and so has no address', () =>
  withStore(async (db) => {
    const pasted = savedRow('a', { id: 'text:a', posting: { ...savedRow('a').posting, site: 'text', url: '' } });
    await db.put('saved', pasted);
    const backup = await readBackup(db, NOON);
    await deleteEverything(db);
    const { counts } = await run(db, backup, 'replace');
    expect(counts.saved).toMatchObject({ added: 1, refused: 0 });
    expect(await db.getAll('saved')).toEqual([pasted]);
  }));

describe('a merge', () => {
  it('keeps what is newer here and adds what is not', () =>
    withStore(async (db) => {
      const [mine, theirs] = [savedRow('a', { notes: 'mine' }), savedRow('a', { notes: 'theirs' })];
      await db.put('saved', { ...theirs, updatedAt: after(-60).toISOString() });
      await db.put('saved', savedRow('b', { notes: 'old' }));
      await db.put('saved', savedRow('only-there'));
      await db.put('sightings', sighting('s', { firstSeen: '2026-09-01T00:00:00.000Z', times: 7 }));
      const backup = await readBackup(db, NOON);
      await db.clear('saved');
      await db.put('saved', { ...mine, updatedAt: NOON.toISOString() });
      await db.put('saved', savedRow('b', { notes: 'older', updatedAt: '2026-10-01T00:00:00.000Z' }));
      await db.put('saved', savedRow('only-here'));
      await db.put('sightings', sighting('s', { lastSeen: NOON.toISOString(), times: 2 }));
      const preview = await previewRestore(db, fileOf(backup), 'merge', parseMarket);
      const { counts } = await run(db, backup, 'merge');
      expect(counts).toEqual(preview.counts);
      expect(counts.saved).toMatchObject({ added: 1, changed: 1, kept: 2, removed: 0, refused: 0 });
      expect(counts.saved.names).toHaveLength(2);
      expect((await db.getAll('saved')).map(({ id, notes }) => [id, notes])).toEqual([
        ['boss:a', 'mine'],
        ['boss:b', 'old'],
        ['boss:only-here', ''],
        ['boss:only-there', ''],
      ]);
      expect(await db.get('sightings', 'boss:s')).toMatchObject({
        ...{ firstSeen: '2026-09-01T00:00:00.000Z', lastSeen: NOON.toISOString(), times: 7 },
      });
    }));

  it('takes from the backup what the settings here do not say, and leaves what cannot be read', () =>
    withStore(async (db) => {
      await db.put('settings', SETTINGS, 'settings');
      const backup = await readBackup(db, NOON);
      await db.put(
        'settings',
        { profile: { ...EMPTY_PROFILE, city: '上海' }, sites: {}, datasetAddress: null },
        'settings',
      );
      await db.put('saved', unreadable('boss:bad') as never);
      await run(db, backup, 'merge');
      expect(await db.get('settings', 'settings')).toEqual({
        ...SETTINGS,
        profile: { ...EMPTY_PROFILE, years: 4, city: '上海' },
      });
      expect(await db.get('saved', 'boss:bad')).toEqual(unreadable('boss:bad'));
    }));
});

describe('a replacement', () => {
  it('leaves nothing but the backup, and keeps the dataset of the extension', () =>
    withStore(async (db) => {
      const empty = await readBackup(db, NOON);
      await fill(db);
      const { counts } = await run(db, empty, 'replace');
      expect(counts.saved).toMatchObject({ added: 0, removed: 30 });
      expect(without(await readBackup(db, NOON))).toEqual(without(empty));
      expect(await db.get('market', 'previous')).toMatchObject({ origin: 'bundled' });
    }));

  it('is undone to the row, the unreadable too', () =>
    withStore(async (db) => {
      const empty = await readBackup(db, NOON);
      await fill(db);
      const was = await readBackup(db, NOON);
      const { before } = await run(db, empty, 'replace');
      await putBack(db, before);
      expect(without(await readBackup(db, NOON))).toEqual(without(was));
    }));

  it('that fails changes nothing', () =>
    withStore(async (db) => {
      await fill(db);
      const was = await readBackup(db, NOON);
      const backup = fileOf(was);
      backup.saved.set('x', { ...savedRow('x'), id: undefined } as never);
      await expect(restore(db, backup, 'replace', parseMarket, NOON)).rejects.toThrow('storage-failed');
      expect(without(await readBackup(db, NOON))).toEqual(without(was));
    }));
});

describe('a file is refused', () => {
  const good = { format: 'golens-backup', version: 1, madeAt: NOON.toISOString(), saved: [], settings: null };
  const rest = { sightings: [], health: [], market: {}, setAside: [] };
  const file = (changes: object) => JSON.stringify({ ...good, ...rest, ...changes });

  it.each<[string, string]>([
    ['not-json', ''],
    ['not-json', file({}).slice(0, -2)],
    ['foreign-file', '[]'],
    ['foreign-file', file({ format: 'other' })],
    ['saved-file', file({ format: 'golens-saved' })],
    ['newer-file', file({ version: 2 })],
    ['broken-file', file({ saved: {} })],
    ['broken-file', file({ madeAt: 'soon' })],
    ['broken-file', file({ market: [] })],
  ])('as %s (%#)', (problem, text) => expect(readBackupFile(text, parseMarket)).toEqual({ problem }));

  it('row by row where rows are bad', () => {
    const bad = { ...savedRow('a'), posting: { ...savedRow('a').posting, url: 'javascript:alert(1)' } };
    const market = {
      market: { version: 'x', origin: 'imported', storedAt: '', data: { format: 99 } },
      evil: { version: '' },
    };
    const text = file({ saved: [bad, null, savedRow('b')], sightings: [{}], settings: 7, market, setAside: ['x'] });
    const read = readBackupFile(text, parseMarket);
    expect('refused' in read && read.refused).toEqual({
      ...{ saved: 2, sightings: 1, settings: 1, market: 2, others: 0, health: 0, setAside: 1 },
    });
  });
});

it('reads 20,000 sightings back', { timeout: 60_000 }, () =>
  withStore(async (db) => {
    const many = Array.from({ length: 20_000 }, (_, index) => sighting(`s${index}`));
    const backup = { ...(await readBackup(db, NOON)), sightings: many };
    expect((await run(db, backup, 'merge')).counts.sightings.added).toBe(20_000);
    expect(await db.count('sightings')).toBe(20_000);
  }),
);
vi.setConfig({ testTimeout: 30_000 });
