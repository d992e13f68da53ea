import { failureWord } from '@/components/names';
import { elsewhereText, recordText, saysMore } from '@/components/same';
import { word } from '@/components/words';
import type { AnnotatedReply } from '@/lib/messages/kinds';
import { send } from '@/lib/messages/send';
import { postingId } from '@/lib/posting/id';
import { sameRecord, type SameMember, type SameRecord } from '@/lib/posting/same';
import { h } from '../dom';
import { aside } from './section';

/**
 * Where else the posting was seen and since when: asked for when the card opens, because most cards never do. Nothing
 * is shown where the reader's record says no more than that it is here.
 */
export function sameLine({ posting }: AnnotatedReply): HTMLElement[] {
  const id = postingId(posting);
  const place = h('div', { class: 'same', 'aria-live': 'polite' });
  // The card says everything else without it, and a failing store is told of where the reader asked for something.
  void recordOf(id).then(
    (record) => record && place.append(...lines(id, record, place)),
    () => place.remove(),
  );
  return [place];
}

async function recordOf(id: string): Promise<SameRecord | null> {
  const { groups } = await send('same.of', { ids: [id] });
  const record = sameRecord(id, groups[id] ?? []);
  return record && saysMore(record) ? record : null;
}

function lines(id: string, record: SameRecord, place: HTMLElement): HTMLElement[] {
  const elsewhere = elsewhereText(record);
  const how = word('same_how');
  return [
    ...(elsewhere === null ? [] : [h('p', { class: 'note', title: how }, elsewhere, aside(how))]),
    h('p', { class: 'note' }, recordText(record)),
    ...(record.others.length === 0 ? [] : [apart(id, record.others, place)]),
  ];
}

/** "Not the same": what was shown as one is kept apart from now on, and that can be taken back here. */
function apart(id: string, members: SameMember[], place: HTMLElement): HTMLElement {
  const others = members.map((member) => member.id);
  const names = members.map(({ board, title }) => `${board} ${title}`);
  const title = word('same_apart_title', names.join(word('list_comma')));
  const button = h('button', { type: 'button', title }, word('same_apart'));
  const shown = h('span', { class: 'note' });
  let told = false;
  const press = async () => {
    await send('same.apart', { id, others, apart: !told });
    told = !told;
    shown.textContent = told ? `${word('same_known_apart')} ` : '';
    button.textContent = told ? word('same_undo') : word('same_apart');
    place.classList.toggle('told', told);
  };
  button.addEventListener('click', () => {
    press().catch((error: unknown) => {
      shown.textContent = `${word('same_failed', failureWord(error))} `;
    });
  });
  return h('p', {}, shown, button);
}
