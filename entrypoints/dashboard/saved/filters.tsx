import { flagWord } from '@/components/names';
import { language, word } from '@/components/words';
import { FLAGS } from '@/lib/posting/posting';
import type { Facets } from './facets';
import { Several, SpanFields } from './filter-fields';
import { cleared, filters, type Query } from './query';

interface Props {
  query: Query;
  facets: Facets;
  /** So many more would fit if what the page does not say fitted. */
  unknown: number;
  onQuery: (query: Query) => void;
}

const MISSING = [0, 1, 2, 3, 5];
/** What one unit in the pay fields is, in CNY: 万 in Chinese, thousands in English. */
const UNIT = { zh: 10_000, en: 1000 } as const;

/** All the filters but search and status, folded until they are wanted; open where one of them filters. */
export function Filters({ query, facets, unknown, onQuery }: Props) {
  const set = (change: Partial<Query>) => onQuery({ ...query, ...change });
  const flags = FLAGS.map((value) => ({ value, label: flagWord(value) }));
  const active = filters({ ...query, search: '', statuses: [] });
  return (
    <div class="sv-filters">
      <details open={active || undefined}>
        <summary>{word('saved_filters')}</summary>
        <div class="sv-fields">
          <Several
            label={word('saved_filter_board')}
            all={facets.boards}
            chosen={query.boards}
            onChosen={(boards) => set({ boards })}
          />
          <Several
            label={word('field_city')}
            all={facets.cities}
            chosen={query.cities}
            onChosen={(cities) => set({ cities })}
          />
          <Several
            label={word('dashboard_column_tags')}
            all={facets.tags}
            chosen={query.tags}
            onChosen={(tags) => set({ tags })}
          />
          <SpanFields
            label={word('saved_filter_pay')}
            span={query.pay}
            unit={UNIT[language()]}
            onSpan={(pay) => set({ pay })}
          />
          <SpanFields
            label={word('saved_filter_percentile')}
            span={query.percentile}
            unit={1}
            most={99}
            onSpan={(percentile) => set({ percentile })}
          />
          <label class="sv-field">
            {word('saved_filter_go')}
            <select
              value={query.go ?? ''}
              onChange={({ currentTarget: { value } }) =>
                set({ go: value === 'core' || value === 'mentioned' ? value : null })
              }
            >
              <option value="">{word('saved_any')}</option>
              <option value="core">{word('saved_filter_go_core')}</option>
              <option value="mentioned">{word('saved_filter_go_mentioned')}</option>
            </select>
          </label>
          <label class="sv-field">
            {word('saved_filter_missing')}
            <select
              value={query.missing ?? ''}
              onChange={({ currentTarget: { value } }) => set({ missing: value === '' ? null : Number(value) })}
            >
              <option value="">{word('saved_any')}</option>
              {MISSING.map((most) => (
                <option key={most} value={most}>
                  {most === 0 ? word('none') : word('saved_at_most', most)}
                </option>
              ))}
            </select>
          </label>
          <Several
            label={word('saved_filter_flags')}
            all={flags}
            chosen={query.flags}
            onChosen={(names) => set({ flags: FLAGS.filter((flag) => names.includes(flag)) })}
          />
          <Several
            label={word('saved_filter_without')}
            all={flags}
            chosen={query.without}
            onChosen={(names) => set({ without: FLAGS.filter((flag) => names.includes(flag)) })}
          />
          <label class="sv-check">
            <input
              type="checkbox"
              checked={query.payKnown}
              onChange={({ currentTarget: { checked } }) => set({ payKnown: checked })}
            />{' '}
            {word('saved_filter_paid')}
          </label>
        </div>
      </details>
      {filters(query) && (
        <p class="row sv-filtering">
          {unknown > 0 && (
            <span class="note">{word(query.unknown ? 'saved_unknown_shown' : 'saved_unknown_hidden', unknown)}</span>
          )}
          {(unknown > 0 || query.unknown) && (
            <button type="button" class="plain" onClick={() => set({ unknown: !query.unknown })}>
              {word(query.unknown ? 'saved_unknown_hide' : 'saved_unknown_show')}
            </button>
          )}
          <button type="button" onClick={() => onQuery(cleared(query))}>
            {word('dashboard_clear')}
          </button>
        </p>
      )}
    </div>
  );
}
