/** How long the file stays readable for the browser that saves it. */
const KEPT_MS = 60_000;

/** Gives the reader a file to save through an anchor, which needs no permission. */
export function download(name: string, content: BlobPart, type: string) {
  downloadBlob(name, new Blob([content], { type }));
}

/** The same for a file that is made already. */
export function downloadBlob(name: string, blob: Blob) {
  const address = URL.createObjectURL(blob);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
