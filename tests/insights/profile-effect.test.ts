import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileEffect } from '@/lib/insights/profile-effect';
import { EMPTY_PROFILE, type Profile } from '@/lib/posting/profile';
import { smallMarket } from '../market/small-market';
import { posting } from './postings';

const market = smallMarket();
const reader = (profile: Partial<Profile>, country: string | null = 'CN') => ({
  profile: { ...EMPTY_PROFILE, ...profile },
  country,
});
const kept = (id: string, required: string[]) => ({
  id,
  posting: posting({ title: id, skills: { required, preferred: [], years: {} } }),
});
const at = (profile: Partial<Profile>, country?: string | null) =>
  profileEffect([], reader({}), reader(profile, country), market).place.after;
const SAVED = [kept('a', ['go', 'redis', 'etcd']), kept('b', ['go', 'mysql']), kept('c', ['redis']), kept('d', [])];

describe('on saved postings', () => {
  const effect = profileEffect(SAVED, reader({ skills: ['go'] }), reader({ skills: ['go', 'redis'] }), market);

  it('counts what is missing, and the postings that miss nothing', () => {
    expect(effect).toMatchObject({ saved: 4, counted: 3 });
    expect(effect.missing).toEqual({ before: 4, after: 2 });
    expect(effect.complete).toEqual({ before: 0, after: 1 });
  });

  it('lists those first on which most changes', () => {
    expect(effect.postings.map(({ id, before, after }) => [id, before, after])).toEqual([
      ['a', 2, 1],
      ['c', 1, 0],
      ['b', 1, 1],
    ]);
  });

  it('orders the missing skills by how many ask for them, then by the market', () => {
    const { skills } = profileEffect(SAVED, reader({}), reader({ skills: ['go'] }), market);
    expect(skills.map(({ skill, asked }) => [skill, asked])).toEqual([
      ['redis', 2],
      ['mysql', 1],
      ['etcd', 1],
      ['go-zero', 0],
    ]);
    expect(skills[0]?.demand).toMatchObject({ share: 0.4 });
  });

  it('says nothing of gaps where the profile names no skills', () => {
    const none = profileEffect(SAVED, reader({}), reader({ skills: ['go'] }), market);
    expect([none.missing, none.complete]).toEqual([
      { before: null, after: 4 },
      { before: null, after: 0 },
    ]);
    expect(none.postings.map(({ before }) => before)).toEqual([null, null, null]);
  });

  it('never counts more missing where a skill is added', () => {
    const names = fc.uniqueArray(fc.constantFrom('go', 'redis', 'etcd', 'mysql', 'kafka'), { minLength: 1 });
    fc.assert(
      fc.property(names, fc.constantFrom('redis', 'etcd', 'rust'), (skills, more) => {
        const { missing, complete } = profileEffect(
          SAVED,
          reader({ skills }),
          reader({ skills: [...skills, more] }),
          null,
        );
        expect(missing.after).toBeLessThanOrEqual(missing.before ?? 0);
        expect(complete.after).toBeGreaterThanOrEqual(complete.before ?? 0);
      }),
    );
  });
});

describe('in the market', () => {
  it('places the own pay in the city and years band', () => {
    const place = at({ city: '上海', years: 4, pay: { month: 25_000, months: 13 } });
    expect([place.reference?.cell, place.reference?.n, place.own]).toEqual(['上海|3-5', 30, 50]);
  });

  it('shows the reference where no pay is said', () => {
    const place = at({ city: '上海', years: 4 });
    expect([place.reference?.cell, place.own]).toEqual(['上海|3-5', null]);
  });

  it('compares with the country where no city is said, and with all years where none are', () => {
    expect(at({ pay: { month: 20_000, months: 12 } }).reference?.cell).toBe('中国');
    expect(at({ city: '上海' }).reference?.cell).toBe('上海');
  });

  it('compares no pay abroad, and none without a dataset', () => {
    expect(at({ city: 'Berlin', years: 4 }, 'DE')).toEqual({ reference: null, reason: 'foreign-market', own: null });
    const none = profileEffect([], reader({}), reader({ city: '上海' }), null);
    expect([none.place.after.reason, none.elsewhere, none.skills]).toEqual(['no-dataset', [], []]);
  });

  it('shows the same years in other cities, those with most postings first', () => {
    const { elsewhere } = profileEffect([], reader({}), reader({ city: '上海', years: 4 }), market);
    expect(elsewhere.map(({ reference }) => reference?.cell)).toEqual(['北京|3-5', '杭州|3-5']);
  });
});
