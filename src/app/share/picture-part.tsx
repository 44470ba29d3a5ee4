import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { headlinesOf } from "../../whatif/headlines.ts";
import { headlineText } from "../../wording/headline.ts";
import { pictureText } from "../../wording/picture-text.ts";
import type { Shared } from "../../wording/shared.ts";
import { Button } from "../parts/button.tsx";
import { drawPicture } from "./draw-picture.ts";
import type { Code } from "./qr-code.ts";
import { SendButton } from "./send-button.tsx";

interface PicturePartProps {
  readonly shared: Shared;
  readonly code: Code | null;
}

interface Made {
  readonly canvas: HTMLCanvasElement;
  readonly url: string;
}

/** The picture for chats: made when it is asked for, and anew when what it shows has changed. */
export function PicturePart({ shared, code }: PicturePartProps) {
  const { t, i18n } = useTranslation("share");
  const [isWanted, setWanted] = useState(false);
  const [made, setMade] = useState<Made | "failed" | null>(null);
  const { language } = i18n;
  useEffect(() => {
    if (isWanted) setMade(make(shared, code, i18n.getFixedT(language)));
  }, [isWanted, shared, code, i18n, language]);
  const name = t("picture.file", { day: shared.day });
  const headline = headlinesOf(shared.result).map((one) => headlineText(one, t));
  return (
    <div>
      <h3 className="text-lg font-bold">{t("picture.title")}</h3>
      <p className="mb-2 text-sm text-ink-soft">{t("picture.lead")}</p>
      {!isWanted && <Button onClick={() => setWanted(true)}>{t("picture.make")}</Button>}
      {made === "failed" && <p role="alert">{t("picture.failed")}</p>}
      {made !== null && made !== "failed" && (
        <>
          <img
            src={made.url}
            alt={t("picture.alt", { headline: headline.join(" ") })}
            width={made.canvas.width}
            height={made.canvas.height}
            className="h-auto w-full max-w-[27rem] rounded-lg border border-line"
          />
          <div className="mt-2 flex flex-wrap gap-2">
            <a
              href={made.url}
              download={name}
              className="inline-flex min-h-target items-center rounded-lg border border-accent bg-sheet px-4 font-semibold text-accent-deep hover:bg-accent-soft"
            >
              {t("picture.save")}
            </a>
            {canSendFiles() && (
              <SendButton make={async () => ({ files: [await fileOf(made.canvas, name)] })}>
                {t("picture.send")}
              </SendButton>
            )}
          </div>
          <p className="text-sm text-ink-soft">{t("picture.hint")}</p>
        </>
      )}
    </div>
  );
}

/** A data address: the picture is shown and saved without leaving the page. */
function make(shared: Shared, code: Code | null, t: Parameters<typeof pictureText>[2]): Made | "failed" {
  try {
    const canvas = drawPicture(pictureText(shared, code !== null, t), code);
    return { canvas, url: canvas.toDataURL("image/png") };
  } catch {
    return "failed";
  }
}

const canSendFiles = (): boolean =>
  "canShare" in navigator && navigator.canShare({ files: [new File([], "a.png", { type: "image/png" })] });

function fileOf(canvas: HTMLCanvasElement, name: string): Promise<File> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error("no picture"));
      else resolve(new File([blob], name, { type: "image/png" }));
    }, "image/png");
  });
}
