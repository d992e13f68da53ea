const CAN_FOCUS = 'button:not(:disabled), summary, [tabindex="0"]';

/** Tab goes round within the card: from the last thing in it to the first, and back. */
export function handleTab(event: KeyboardEvent, card: HTMLElement) {
  if (event.key !== 'Tab') return;
  const all = [...card.querySelectorAll<HTMLElement>(CAN_FOCUS)];
  const [first] = all;
  const last = all.at(-1);
  const { activeElement: at } = card.getRootNode() as ShadowRoot;
  const next = event.shiftKey ? (at === first || at === card) && last : at === last && first;
  if (!next) return;
  event.preventDefault();
  next.focus();
}
