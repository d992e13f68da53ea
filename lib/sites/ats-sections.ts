import { by, type PageReader } from '@/lib/page/readers';
import { visibleText } from '@/lib/page/visible-text';

/** The visible text of several boxes that make up one description, in the page's order and none of it twice. */
export function sections(selector: string): PageReader {
  return by(`sections ${selector}`, (card) => {
    const boxes = [...card.querySelectorAll(selector)];
    const outer = boxes.filter((box) => !boxes.some((other) => other !== box && other.contains(box)));
    return outer.map(visibleText).filter(Boolean).join('\n\n') || null;
  });
}
