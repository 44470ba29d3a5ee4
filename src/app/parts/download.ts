/** So long the browser may take to begin, in milliseconds. */
const PATIENCE = 60_000;

/** Hands something to the browser as a file. */
export function download(name: string, content: BlobPart, type: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), PATIENCE);
}
