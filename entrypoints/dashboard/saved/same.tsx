import { createContext, type ComponentChildren } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { failureWord } from '@/components/names';
import { memberText, recordText } from '@/components/same';
import { word } from '@/components/words';
import { send } from '@/lib/messages/send';
import { sameRecord, type SameMember } from '@/lib/posting/same';

/** Ids that are asked about at once: a reply that a worker has soon. */
const AT_ONCE = 500;

interface Same {
  groups: Record<string, SameMember[]>;
  /** Reads the groups anew. */
  changed: () => void;
}

const SameContext = createContext<Same>({ groups: {}, changed: () => undefined });

/** Knows for the saved postings beneath it where else they were seen; without an answer nothing is marked. */
export function SameGroups({ ids, children }: { ids: string[]; children: ComponentChildren }) {
  const [groups, setGroups] = useState<Same['groups']>({});
  const [version, setVersion] = useState(0);
  const wanted = ids.join('\n');
  useEffect(() => {
    let current = true;
    groupsOf(ids).then(
      (found) => current && setGroups(found),
      (error: unknown) => console.warn('GoLens: other boards', error),
    );
    return () => {
      current = false;
    };
  }, [wanted, version]);
  return (
    <SameContext.Provider value={{ groups, changed: () => setVersion((old) => old + 1) }}>
      {children}
    </SameContext.Provider>
  );
}

/** How many boards a saved posting was seen on, where there are several. */
export function SameMark({ id }: { id: string }) {
  const record = sameRecord(id, useContext(SameContext).groups[id] ?? []);
  if (!record || record.elsewhere.length === 0) return null;
  const all = record.elsewhere.map(memberText).join(word('same_separator'));
  const title = word('same_mark_title', record.elsewhere.length, all);
  return (
    <span class="chip sm-mark" title={title}>
      <span aria-hidden="true">{word('same_mark', record.elsewhere.length + 1)}</span>
      <span class="out-of-sight">{title}</span>
    </span>
  );
}

/** The other boards of one saved posting with their prices, each of which the reader can keep apart. */
export function SameFacts({ id }: { id: string }) {
  const { groups, changed } = useContext(SameContext);
  const [told, setTold] = useState<SameMember[]>([]);
  const [failure, setFailure] = useState('');
  const group = groups[id] ?? [];
  const record = sameRecord(id, group);
  useEffect(() => setTold([]), [id]);
  if (!record || (group.length < 2 && told.length === 0)) return null;
  const tell = async (member: SameMember, apart: boolean) => {
    try {
      await send('same.apart', { id, others: [member.id], apart });
      setTold((old) => (apart ? [...old, member] : old.filter((one) => one.id !== member.id)));
      changed();
    } catch (error) {
      setFailure(word('same_failed', failureWord(error)));
    }
  };
  const others = group.filter((member) => member.id !== id && !told.some((one) => one.id === member.id));
  return (
    <section aria-labelledby="saved-same">
      <h3 id="saved-same">{word('same_section')}</h3>
      <ul class="sm-list">
        {others.map((member) => (
          <Line key={member.id} member={member} label={word('same_apart')} onPress={() => void tell(member, true)} />
        ))}
        {told.map((member) => (
          <Line
            key={member.id}
            member={member}
            label={word('same_undo')}
            onPress={() => void tell(member, false)}
            apart
          />
        ))}
      </ul>
      <p class="note">{recordText(record)}</p>
      {others.length > 0 && <p class="note">{word('same_how')}</p>}
      {failure && (
        <p class="warm" role="alert">
          {failure}
        </p>
      )}
    </section>
  );
}

interface LineProps {
  member: SameMember;
  label: string;
  onPress: () => void;
  apart?: boolean;
}

function Line({ member, label, onPress, apart = false }: LineProps) {
  const name = `${member.board} ${member.title}`;
  return (
    <li>
      <span>
        {memberText(member)} <span class="note">{apart ? word('same_known_apart') : member.title}</span>
      </span>
      <button type="button" class="plain" title={word('same_apart_title', name)} onClick={onPress}>
        {label}
        <span class="out-of-sight"> {name}</span>
      </button>
    </li>
  );
}

async function groupsOf(ids: string[]): Promise<Same['groups']> {
  const found: Same['groups'] = {};
  for (let from = 0; from < ids.length; from += AT_ONCE)
    Object.assign(found, (await send('same.of', { ids: ids.slice(from, from + AT_ONCE) })).groups);
  return found;
}
