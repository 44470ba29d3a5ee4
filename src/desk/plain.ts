/** A heading or word as it is compared: without spaces, marks around it, full-width forms, and case. */
export const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\s*:：_-]/gu, "")
    .replace(/\((元|yuan)\)$/u, "")
    .toLowerCase();
