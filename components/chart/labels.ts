export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A point that wants a label: its centre, how far its mark reaches, and how wide the label is. */
export interface LabelWish {
  x: number;
  y: number;
  radius: number;
  width: number;
}

const GAP = 3;
/** How much of the text's size a character is wide; too much rather than too little. */
const WIDE = 1.05;
const NARROW = 0.62;
const IS_WIDE =
  /[\u{1100}-\u{115F}\u{2E80}-\u{A4CF}\u{AC00}-\u{D7A3}\u{F900}-\u{FAFF}\u{FE30}-\u{FE4F}\u{FF00}-\u{FF60}\u{1F000}-\u{1FFFF}]/u;

/** About how wide a text is drawn, in the unit of `size`. */
export function textWidth(text: string, size: number): number {
  return Array.from(text).reduce((sum, character) => sum + (IS_WIDE.test(character) ? WIDE : NARROW) * size, 0);
}

/**
 * A place for each label that has one, in the order of the wishes: to the right, left, above or below its point, inside
 * the frame, over no mark and no label before it. Null where there is none: that label is not drawn.
 */
export function placeLabels(wishes: readonly LabelWish[], frame: Box, size: number): (Box | null)[] {
  const marks = wishes.map(({ x, y, radius }) => around(x, y, radius));
  const placed: Box[] = [];
  return wishes.map((wish, index) => {
    const others = marks.filter((_, other) => other !== index);
    const free = candidates(wish, size).find(
      (box) => isInside(box, frame) && ![...placed, ...others].some((other) => overlap(box, other)),
    );
    if (free) placed.push(free);
    return free ?? null;
  });
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function candidates({ x, y, radius, width }: LabelWish, size: number): Box[] {
  const [height, away] = [size * 1.2, radius + GAP];
  const at = (left: number, top: number) => ({ x: left, y: top, width, height });
  return [
    at(x + away, y - height / 2),
    at(x - away - width, y - height / 2),
    at(x - width / 2, y - away - height),
    at(x - width / 2, y + away),
    at(x + away, y - away - height),
    at(x + away, y + away),
    at(x - away - width, y - away - height),
    at(x - away - width, y + away),
  ];
}

const around = (x: number, y: number, radius: number): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

function isInside(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  );
}
