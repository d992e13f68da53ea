const MARGIN = 8;

/** Puts a fixed element below the badge where there is room, else above; never outside the window. */
export function placeBeside(element: HTMLElement, badge: HTMLElement) {
  const at = badge.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = element;
  const below = at.bottom + MARGIN;
  const top = below + height <= innerHeight ? below : Math.max(MARGIN, at.top - MARGIN - height);
  element.style.top = `${Math.min(top, Math.max(MARGIN, innerHeight - height - MARGIN))}px`;
  element.style.left = `${Math.max(MARGIN, Math.min(at.left, innerWidth - width - MARGIN))}px`;
}
