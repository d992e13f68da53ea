import { word } from '@/components/words';
import type { AnnotatedReply } from '@/lib/messages/kinds';
import { h } from './dom';

export interface CardActions {
  close: () => void;
  save: (save: boolean) => Promise<void>;
  compare: () => Promise<void>;
}

/** Save and compare; where that fails, one sentence says so and what to do. */
export function cardFooter(annotated: AnnotatedReply, actions: CardActions): HTMLElement {
  const status = h('span', { class: 'note', role: 'status' });
  const save = h('button', { type: 'button' });
  const attempt = (work: () => Promise<void>) => () => {
    status.textContent = '';
    work().then(showSaved, () => {
      status.textContent = word('card_failed');
    });
  };
  const showSaved = () => {
    save.setAttribute('aria-pressed', String(annotated.saved));
    save.textContent = word(annotated.saved ? 'card_saved' : 'card_save');
  };
  showSaved();
  save.addEventListener(
    'click',
    attempt(() => actions.save(!annotated.saved)),
  );
  return h(
    'footer',
    {},
    save,
    h('button', { type: 'button', onclick: attempt(actions.compare) }, word('card_compare')),
    status,
  );
}
