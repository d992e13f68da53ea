import type { Sheet } from '@/components/compare/sheet';
import { layout } from './layout';
import { BAR_HEIGHT, FONTS, type Drawing, type Font, type Mark } from './pen';

/** The light look of the pages, whatever the reader's own is: a picture is sent to others. */
const TONES = { ink: '#1f2933', soft: '#56636f', accent: '#00617a', warm: '#a34a00' } as const;
const [PAPER, WASH, LINE, SPAN] = ['#ffffff', '#f3f6f8', '#d5dbe1', '#8cd6ea'];
const FAMILY = "system-ui, -apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";
const SCALE = 2;
/** Browsers draw no canvas that is longer than this, in px. */
const LONGEST = 16_000;
const QUARTILES = [25, 50, 75];

export type Context = Pick<
  CanvasRenderingContext2D,
  'fillRect' | 'fillText' | 'measureText' | 'scale' | 'beginPath' | 'arc' | 'fill' | 'fillStyle' | 'font' | 'textAlign'
>;

/** The comparison as a PNG, drawn by us: text of a page is only ever drawn as text. */
export async function pictureOf(sheet: Sheet): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no canvas to draw on.');
  const drawing = layout(sheet, measureWith(context));
  const scale = Math.min(SCALE, LONGEST / drawing.height);
  canvas.width = Math.ceil(drawing.width * scale);
  canvas.height = Math.ceil(drawing.height * scale);
  context.scale(scale, scale);
  draw(context, drawing);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The canvas gave no picture.'))), 'image/png');
  });
}

/** The widths of texts in bold, which are the widest. */
export function measureWith(context: Context) {
  return (font: Font) => (text: string) => {
    context.font = fontOf(font, true);
    return context.measureText(text).width;
  };
}

export function draw(context: Context, { width, height, marks }: Drawing) {
  box(context, PAPER, 0, 0, width, height);
  for (const mark of marks) DRAW[mark.kind](context, mark as never);
}

const fontOf = (font: Font, bold: boolean) => `${bold ? '600 ' : ''}${FONTS[font]}px ${FAMILY}`;

const DRAW: { [K in Mark['kind']]: (context: Context, mark: Mark & { kind: K }) => void } = {
  line: (context, { x, y, width }) => box(context, LINE, x, y, width, 1),
  wash: (context, { x, y, width, height }) => box(context, WASH, x, y, width, height),
  text: (context, { text, x, y, font, tone, bold }) => {
    context.textAlign = 'left';
    context.font = fontOf(font, bold);
    context.fillStyle = TONES[tone];
    context.fillText(text, x, y);
  },
  bar: (context, { x, y, width, bar: { low, mid, high } }) => {
    const at = (percentile: number) => x + ((percentile - 1) / 98) * width;
    const [from, to] = [low ?? (high === null ? mid : 1), high ?? (low === null ? mid : 99)];
    box(context, LINE, x, y + 10, width, 1);
    for (const mark of QUARTILES) quartile(context, mark, at(mark), y);
    box(context, SPAN, at(from), y + 5, Math.max(1, at(to) - at(from)), 10);
    context.beginPath();
    context.arc(at(mid), y + 10, 4, 0, 2 * Math.PI);
    context.fillStyle = TONES.accent;
    context.fill();
  },
};

function quartile(context: Context, percent: number, x: number, y: number) {
  box(context, LINE, x, y + 4, 1, 12);
  context.textAlign = 'center';
  context.font = fontOf('note', false);
  context.fillStyle = TONES.soft;
  context.fillText(`P${percent}`, x, y + BAR_HEIGHT - 8);
}

function box(context: Context, colour: string | undefined, x: number, y: number, width: number, height: number) {
  context.fillStyle = colour ?? PAPER;
  context.fillRect(x, y, width, height);
}
