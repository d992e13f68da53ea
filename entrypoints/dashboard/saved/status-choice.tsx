import { statusWord } from '@/components/names';
import { word } from '@/components/words';
import { STATUSES, type SavedPosting, type Status } from '@/lib/posting/saved';

interface Props {
  saved: SavedPosting;
  onStatus: (saved: SavedPosting, status: Status) => Promise<boolean>;
}

/** The status, to choose. Where it could not be stored, the choice goes back to what it is. */
export function StatusChoice({ saved, onStatus }: Props) {
  return (
    <select
      value={saved.status}
      class="sv-status-choice"
      aria-label={word('dashboard_status_of', saved.posting.title)}
      onChange={({ currentTarget: select }) => {
        const chosen = STATUSES.find((name) => name === select.value);
        if (chosen) void onStatus(saved, chosen).then((done) => done || (select.value = saved.status));
      }}
    >
      {STATUSES.map((name) => (
        <option key={name} value={name}>
          {statusWord(name)}
        </option>
      ))}
    </select>
  );
}
