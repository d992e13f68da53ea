import { describe, expect, it } from 'vitest';
import { citiesLike, cityName, cityOf } from '@/lib/parse/city-list';
import { cityCountry } from '@/lib/parse/location';
import { skillsLike } from '@/lib/parse/skill-search';
import { SKILLS } from '@/lib/parse/skills';

const NONE = new Set<string>();
const first = (text: string) => skillsLike(text, NONE, 8)[0]?.skill.id;

describe('skills', () => {
  it.each([
    ['go', 'go'],
    ['GOLANG', 'go'],
    ['kub', 'kubernetes'],
    ['k8s', 'kubernetes'],
    ['ｇｉｎ', 'gin'],
    ['消息队列', 'message-queue'],
    ['postgre', 'postgresql'],
    ['mysql ', 'mysql'],
  ])('are completed from %j', (text, id) => expect(first(text)).toBe(id));

  it('are told by the spelling that fits', () => expect(skillsLike('k8s', NONE, 1)[0]?.by?.toLowerCase()).toBe('k8s'));
  it('leave out those named, and nothing is offered for nothing', () => {
    expect(skillsLike('golang', new Set(['go']), 8).map(({ skill }) => skill.id)).not.toContain('go');
    expect([skillsLike(' ', NONE, 8), skillsLike('no such thing', NONE, 8)]).toEqual([[], []]);
  });
  it('are each found by their own name first', () => {
    const hidden = SKILLS.filter(({ id, name }) => !skillsLike(name, NONE, 3).some(({ skill }) => skill.id === id));
    expect(hidden.map(({ id }) => id)).toEqual([]);
  });
});

describe('cities', () => {
  it.each([
    ['上海', '上海'],
    ['shanghai', '上海'],
    ['NYC', 'New York'],
    ['臺北', 'Taipei'],
    ['no such city', null],
    ['', null],
  ])('%j is %s', (text, city) => expect(cityOf(text)).toBe(city));

  it('are completed, the large ones first', () => {
    expect(citiesLike('', 3).map(({ city }) => city)).toEqual(['北京', '上海', '广州']);
    expect(citiesLike('hang', 8)[0]?.city).toBe('杭州');
    expect(citiesLike('南', 2).map(({ city }) => city)).toContain('南京');
  });
  it.each([
    ['上海', 'en', 'Shanghai'],
    ['上海', 'zh', '上海'],
    ['New York', 'zh', '纽约'],
    ['nowhere', 'zh', 'nowhere'],
  ] as const)('%s is in %s %s', (city, language, name) => expect(cityName(city, language)).toBe(name));

  it('have a country each, by which pay abroad is told apart', () =>
    expect(citiesLike('s', 99).filter(({ city }) => cityCountry(city) === null)).toEqual([]));
});
