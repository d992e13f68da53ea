/** How long the file stays readable for the browser that saves it. */
const KEPT_MS = 60_000;

/** Gives the reader a file to save through an anchor, which needs no permission. */
export function download(name: string, content: BlobPart, type: string) {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
