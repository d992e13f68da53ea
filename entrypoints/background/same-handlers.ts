import { grouped, groupWith } from '@/lib/insights/same/group';
import { preparer, type Listing, type Prepared } from '@/lib/insights/same/listing';
import type { Replies, Request } from '@/lib/messages/kinds';
import type { Handlers } from '@/lib/messages/receive';
import type { SameMember } from '@/lib/posting/same';
import type { SavedPosting, Sighting } from '@/lib/posting/saved';
import { SITES } from '@/lib/sites';
import { alikeKeys, sightingsAlike } from '@/lib/store/alike';
import { apartBy, setApart } from '@/lib/store/apart';
import { savedOf } from '@/lib/store/saved-read';
import { readSettings } from '@/lib/store/settings';
import { sightingsOf } from '@/lib/store/sightings';
import { tellSaved } from './saved-told';
import { database } from './state';

const BOARD_NAMES = new Map(SITES.map(({ id, name }) => [id, name]));

/** The same posting on other boards and under earlier ids, as far as the reader's own sightings hold it. */
export const sameHandlers: Pick<Handlers, 'same.of' | 'same.apart'> = {
  'same.of': sameOf,
  'same.apart': async ({ id, others, apart }) => {
    await setApart(await database(), id, others, apart);
    tellSaved([id, ...others]);
    return {};
  },
};

/** The group of each of these that is known, itself among it. */
export async function sameOf({ ids }: Request<'same.of'>): Promise<Replies['same.of']> {
  const db = await database();
  const [settings, sightings] = await Promise.all([readSettings(db), sightingsOf(db, ids)]);
  const unseen = ids.filter((_, at) => !sightings[at]);
  const saved = unseen.length === 0 ? [] : await savedOf(db, unseen);
  const asked = [...sightings.filter((row) => row !== null), ...saved.map(savedAsSeen)];
  const near = await sightingsAlike(db, asked.flatMap(alikeKeys));
  const rows = new Map([...asked, ...near].map((row) => [row.id, row]));
  const prepare = preparer();
  const all = [...rows.values()].map((row) => prepare(listingOf(row)));
  const groups = groupsOf(all, ids, apartBy(settings));
  const membersOf = (group: Prepared[]) => group.flatMap(({ id }) => rows.get(id) ?? []).map(memberOf);
  return { groups: Object.fromEntries(groups.map(([id, group]) => [id, membersOf(group)])) };
}

/** One posting's group is sought from it; for many, all are put in groups at once. */
function groupsOf(all: Prepared[], ids: string[], apart: ReturnType<typeof apartBy>): [string, Prepared[]][] {
  const wanted = new Set(ids);
  if (wanted.size > 1)
    return grouped(all, apart).flatMap((group) =>
      group.filter(({ id }) => wanted.has(id)).map(({ id }): [string, Prepared[]] => [id, group]),
    );
  const one = all.find(({ id }) => wanted.has(id));
  return one ? [[one.id, groupWith(one, all, apart)]] : [];
}

/** A saved posting whose sighting is gone, or never was, as it was read when it was saved. */
function savedAsSeen({ id, savedAt, readAt, posting }: SavedPosting): Sighting {
  const { site, title, company, location, experience, salary } = posting;
  const { month, year, text } = salary;
  const at = readAt ?? savedAt;
  return {
    ...{ id, site, title, experience, firstSeen: at, lastSeen: at, times: 1, company: company.name },
    ...{ city: location.city, go: 'core', prices: [{ at, text, monthMid: null }] },
    ...(month && year ? { pay: { month, year } } : {}),
  };
}

function listingOf({ id, site, company, title, city, experience, pay, print, firstSeen, lastSeen }: Sighting): Listing {
  const known = { id, site, company, title, city, experience, firstSeen, lastSeen };
  return { ...known, pay: pay ?? null, print: print ?? null };
}

function memberOf({ id, site, title, company, prices, pay, firstSeen, lastSeen, times }: Sighting): SameMember {
  const price = { text: prices.at(-1)?.text ?? '', month: pay?.month ?? null };
  return { id, site, board: BOARD_NAMES.get(site) ?? site, title, company, price, firstSeen, lastSeen, times };
}
