/** Whether a person sees an element: asked of the browser where it can say, else of the styles. */
export function shownIn(doc: Document): (element: Element) => boolean {
  const view = doc.defaultView;
  const known = new Map<Element, boolean>();
  return isShown;

  function isShown(element: Element): boolean {
    if (typeof element.checkVisibility === 'function')
      return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    if (!view || doc.styleSheets.length === 0) return true;
    const before = known.get(element);
    if (before !== undefined) return before;
    const style = view.getComputedStyle(element);
    const hidden = style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0';
    const shown = !hidden && (!element.parentElement || isShown(element.parentElement));
    known.set(element, shown);
    return shown;
  }
}
