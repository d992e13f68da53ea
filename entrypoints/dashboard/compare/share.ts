import { comparisonMarkdown } from '@/components/compare/markdown';
import type { Sheet } from '@/components/compare/sheet';
import { download } from '@/components/download';
import { word } from '@/components/words';

const PNG = 'image/png';

/** The comparison as a Markdown table into the clipboard, or a file where that is refused; one sentence for it. */
export async function copyMarkdown(sheet: Sheet): Promise<string> {
  const text = comparisonMarkdown(sheet);
  try {
    await navigator.clipboard.writeText(text);
    return word('compare_copied');
  } catch (error) {
    console.warn('GoLens: the clipboard refused the table', error);
    return downloaded('md', text, 'text/markdown;charset=utf-8');
  }
}

/** The comparison as a picture into the clipboard, or a file where that is refused. */
export async function copyImage(sheet: Sheet): Promise<string> {
  const picture = draw(sheet);
  try {
    // The promise is handed over unfinished: a browser counts the reader's click only for a short while.
    await navigator.clipboard.write([new ClipboardItem({ [PNG]: picture })]);
    return word('compare_copied_image');
  } catch (error) {
    console.warn('GoLens: the clipboard refused the picture', error);
    return (await fileOf(picture)) ?? word('compare_image_failed');
  }
}

export async function saveImage(sheet: Sheet): Promise<string> {
  const [drawn] = await Promise.allSettled([draw(sheet)]);
  if (drawn.status === 'rejected') {
    console.warn('GoLens: no picture', drawn.reason);
    return word('compare_image_failed');
  }
  const name = fileName('png');
  download(name, drawn.value, PNG);
  return word('compare_image_saved', name);
}

/** The code that draws is loaded when a picture is first asked for. */
const draw = async (sheet: Sheet): Promise<Blob> => (await import('./picture/picture')).pictureOf(sheet);

async function fileOf(picture: Promise<Blob>): Promise<string | null> {
  const [drawn] = await Promise.allSettled([picture]);
  return drawn.status === 'fulfilled' ? downloaded('png', drawn.value, PNG) : null;
}

function downloaded(ending: string, content: BlobPart, type: string): string {
  const name = fileName(ending);
  download(name, content, type);
  return word('compare_copy_failed', name);
}

const fileName = (ending: string) => `golens-compare-${new Date().toISOString().slice(0, 10)}.${ending}`;
