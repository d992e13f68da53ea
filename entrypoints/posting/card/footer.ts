import { failureWord } from '@/components/names';
import { word } from '@/components/words';
import type { AnnotatedReply } from '@/lib/messages/kinds';
import { h } from '../dom';
import { isUpdated } from '../is-updated';

export interface CardActions {
  close: () => void;
  /** Keeps the card open when the pointer leaves: the reader works with it. */
  pin: () => void;
  save: (save: boolean) => Promise<void>;
  compare: () => Promise<void>;
}

/** Save and compare, always in sight; where that fails, one sentence says so and what to do. */
export function cardFooter(annotated: AnnotatedReply, actions: CardActions) {
  // Read now: after an update of the extension the page cannot ask for words.
  const words = { save: word('card_save'), saved: word('card_saved'), updated: word('failed_extension_updated') };
  const status = h('p', { class: 'note', role: 'status' });
  const save = h('button', { type: 'button' });
  const compare = h('button', { type: 'button', title: word('card_compare_hint') }, word('card_compare'));
  const showSaved = () => {
    save.setAttribute('aria-pressed', String(annotated.saved));
    save.textContent = annotated.saved ? words.saved : words.save;
  };
  const busy = (is: boolean) => {
    for (const button of [save, compare]) button.setAttribute('aria-disabled', String(is));
  };
  const attempt = (work: () => Promise<void>) => async () => {
    if (save.getAttribute('aria-disabled') === 'true') return;
    status.textContent = '';
    busy(true);
    await work().catch((error: unknown) => {
      status.textContent = isUpdated(error) ? words.updated : failureWord(error);
    });
    busy(false);
    showSaved();
  };
  const press = (button: HTMLElement, work: () => Promise<void>) => {
    const once = attempt(work);
    button.addEventListener('click', () => void once());
  };
  press(save, () => actions.save(!annotated.saved));
  press(compare, actions.compare);
  showSaved();
  return { footer: h('div', { class: 'foot' }, save, compare, status), showSaved };
}
