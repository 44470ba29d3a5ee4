/** Copies the text of a field to the clipboard; where browsers refuse, the text is selected, for the person to copy it. */
export async function copyText(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    // Older browsers, and pages without https, have only the old way.
    field.focus();
    field.select();
    return document.execCommand("copy");
  }
}
