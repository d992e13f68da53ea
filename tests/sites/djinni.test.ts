import { describe, expect, it } from 'vitest';
import { inShort, postingsOf } from './parse-fixture';
import { readFixture, said } from './read-fixture';

const FACT = 'first .fw-medium .text-nowrap';

describe('djinni', () => {
  it('reads a card, and says which reader answered', () => {
    const { layout, page, postings } = readFixture('djinni/list-2026');

    expect({ layout, page, count: postings.length }).toEqual({ layout: 'list-2026', page: 'list', count: 5 });
    expect(postings[0]?.reading.key).toBe('900001');
    expect(postings[0]?.reading.url).toBe('https://djinni.co/jobs/900001-senior-go-engineer/');
    expect(said(postings[0]?.reading)).toEqual({
      title: 'Senior Go Engineer < text .job-item__position',
      salary: '$3000-5000 < text header strong.text-success',
      city: 'Full Remote; Worldwide < mode and region',
      experience: `5 years of experience < ${FACT}`,
      company: 'Heron Example < text header .text-gray-800',
      tags: 'Product < texts .job-item__tags .badge',
      description: 'We build a ledger in Go.\nPostgreSQL\nKafka is a plus < visible .js-original-text',
      datePosted: '2026-10-06 < day in the tooltip',
    });
  });

  it('reads pay as dollars a month, "to" as the upper end alone, and a level as none', () => {
    expect(postingsOf('djinni/list-2026').map(inShort)).toEqual([
      'core stated 3000-5000 USD/month',
      'core stated -4500 USD/month',
      'core none',
      'core stated -2700 USD/month',
      'core none',
    ]);
  });

  it('finds the day also where the page has moved it, and reads the Ukrainian card', () => {
    const [, moved, , ukrainian] = readFixture('djinni/list-2026').postings;

    expect(said(moved?.reading)).toMatchObject({
      salary: 'to $4500 < text header strong.text-success',
      datePosted: '2026-09-28 < day in the tooltip',
      description: 'Services in Go and gRPC. < visible .js-truncated-text',
    });
    expect(said(ukrainian?.reading)).toMatchObject({
      salary: 'до $2700 < text header strong.text-success',
      city: 'Тільки віддалено; Країни Європи та Україна < mode and region',
      experience: `2 роки досвіду < ${FACT}`,
    });
  });

  it('leaves unread what a card does not say', () => {
    const { postings } = readFixture('djinni/list-2026');

    expect(said(postings[4]?.reading)).toEqual({ title: 'Golang Trainee < text .job-item__position' });
  });

  it('reads a detail page, and the board’s guess at the pay nowhere', () => {
    const { layout, page, postings } = readFixture('djinni/detail-2026');

    expect({ layout, page, count: postings.length }).toEqual({ layout: 'detail-2026', page: 'detail', count: 1 });
    expect(postings[0]?.reading.key).toBe('900001');
    expect(postings[0]?.reading.url).toBe('https://djinni.co/jobs/900001-senior-go-engineer/');
    expect(said(postings[0]?.reading)).toEqual({
      title: 'Senior Go Engineer < schema.org',
      salary: 'to $5000 < text .public-salary-item',
      city: 'Full Remote; Worldwide < mode and region',
      experience: 'from 5 years of experience < first strong.font-weight-600',
      company: 'Heron Example < schema.org',
      industry: 'Fintech < first aside li ~ : (.+)',
      description: 'We build a ledger in Go.\nPostgreSQL\nKafka is a plus < visible .job-post__description',
      datePosted: '2026-10-06T12:01:29.697567 < schema.org',
      employmentType: 'FULL_TIME < schema.org',
    });
    expect(postingsOf('djinni/detail-2026').map(inShort)).toEqual(['core stated -5000 USD/month']);
  });

  it('takes title and company of a detail page from its head where nothing is published', () => {
    const [posting] = readFixture('djinni/detail-2026').postings;
    const { title, company } = posting?.layout.fields ?? {};
    const answers = [title, company].map((readers) =>
      readers?.map(({ read }) => posting && read(posting.card, new URL(posting.reading.url))),
    );

    expect(answers).toEqual([['Senior Go Engineer'], ['Heron Example']]);
  });
});
