import { flagWord } from '@/components/names';
import { word } from '@/components/words';
import type { AnnotatedReply } from '@/lib/messages/kinds';
import type { Flag } from '@/lib/posting/posting';
import { h } from '../dom';
import type { Stretch } from './page-words';
import { quoted, section } from './section';
import type { WordBoxes } from './word-boxes';

interface Around {
  card: HTMLElement;
  /** The reader works with the card: it stays when the pointer leaves. */
  pin: () => void;
}

/**
 * Flags, each with the words that caused it. Where those words stand on the page, pointing at the flag boxes them
 * there, and pressing it scrolls to them and keeps the boxes.
 */
export function flagList({ posting }: AnnotatedReply, words: WordBoxes, around: Around) {
  const items = posting.flags.map((flag) => {
    const found = words.find(flag.words, flag.sentence ?? flag.words);
    return h('li', {}, found.length > 0 ? flagButton(flag, found, words, around) : flagText(flag));
  });
  return section(word('field_flags'), items, 'flags');
}

function flagButton(flag: Flag, found: Stretch[], words: WordBoxes, { card, pin }: Around) {
  const isPressed = () => button.getAttribute('aria-pressed') === 'true';
  const pressed = () => card.querySelector('.flag[aria-pressed="true"]');
  const show = () => pressed() ?? words.show(found);
  const hide = () => pressed() ?? words.clear();
  const press = () => {
    const wasPressed = isPressed();
    for (const other of card.querySelectorAll('.flag')) other.setAttribute('aria-pressed', 'false');
    if (wasPressed) return words.clear();
    button.setAttribute('aria-pressed', 'true');
    pin();
    words.reveal(found, card);
    button.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  };
  const button = h(
    'button',
    {
      type: 'button',
      class: 'flag',
      'aria-pressed': 'false',
      title: word('card_flag_find'),
      onmouseenter: show,
      onmouseleave: hide,
      onfocus: show,
      onblur: hide,
      onclick: press,
    },
    flagText(flag),
  );
  return button;
}

function flagText({ flag, words, sentence = words }: Flag) {
  return h('span', {}, h('b', {}, flagWord(flag)), ' ', quoted(sentence, words));
}
