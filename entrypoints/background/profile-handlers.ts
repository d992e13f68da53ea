import { profileEffect } from '@/lib/insights/profile-effect';
import type { Replies, Request } from '@/lib/messages/kinds';
import type { Handlers } from '@/lib/messages/receive';
import { cityCountry } from '@/lib/parse/location';
import type { Profile } from '@/lib/posting/profile';
import { listSaved } from '@/lib/store/saved';
import { readSettings } from '@/lib/store/settings';
import { market } from './market';
import { database } from './state';

/** What a profile would change, before it is stored: nothing is written. */
export const profileHandlers: Pick<Handlers, 'profile.preview'> = { 'profile.preview': preview };

async function preview({ profile }: Request<'profile.preview'>): Promise<Replies['profile.preview']> {
  const db = await database();
  const [settings, { postings }, dataset] = await Promise.all([readSettings(db), listSaved(db), market()]);
  return profileEffect(postings, readerOf(settings.profile), readerOf(profile), dataset);
}

const readerOf = (profile: Profile) => ({ profile, country: profile.city === null ? null : cityCountry(profile.city) });
