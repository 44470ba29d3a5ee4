import type { Locator, Page } from "@playwright/test";
import jsQR from "jsqr";

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Row by row, "1" for a dark point. */
  readonly dark: string;
  /** As "255,253,248". */
  readonly colours: readonly string[];
}

/** What a picture shows, point by point. */
export const pixelsOf = (page: Page, url: string): Promise<Pixels> =>
  page.evaluate(async (src) => {
    const image = new Image();
    image.src = src;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    const pen = canvas.getContext("2d");
    if (pen === null) throw new Error("no canvas");
    pen.drawImage(image, 0, 0);
    const { width, height, data } = pen.getImageData(0, 0, canvas.width, canvas.height);
    const colours = new Set<number>();
    const dark: string[] = [];
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = [data[at], data[at + 1], data[at + 2]];
      colours.add(red * 65536 + green * 256 + blue);
      dark.push(red + green + blue < 384 ? "1" : "0");
    }
    const named = [...colours].map((one) => `${one >> 16},${(one >> 8) & 255},${one & 255}`);
    return { width, height, dark: dark.join(""), colours: named };
  }, url);

/** What a phone reads in it. */
export function decoded({ width, height, dark }: Pixels): string | undefined {
  const data = new Uint8ClampedArray(dark.length * 4).fill(255);
  for (let i = 0; i < dark.length; i += 1) if (dark[i] === "1") data.fill(0, i * 4, i * 4 + 3);
  return jsQR(data, width, height)?.data;
}

/** What a phone reads of a code on the screen. */
export async function scannedFrom(page: Page, code: Locator): Promise<string | undefined> {
  const shot = await code.screenshot();
  return decoded(await pixelsOf(page, `data:image/png;base64,${shot.toString("base64")}`));
}
