import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../parts/button.tsx";
import { TextField } from "../parts/text-field.tsx";
import { compareCodes, type Made, readCode } from "./quote-code.ts";

const SIGNS = { same: "✓", otherNames: "≈", noNames: "≈", other: "✕" } as const;

/** Whether a paper says the same as a sheet on the screen, by the code typed off it. */
export function CheckCode({ made }: { readonly made: readonly (Made | undefined)[] }) {
  const { t } = useTranslation("quote");
  const [typed, setTyped] = useState("");
  const [checked, setChecked] = useState<string | null>(null);
  const paper = checked === null ? null : readCode(checked);
  const isUnreadable = checked !== null && paper === null;
  const found =
    paper && best(made.map((one) => (one === undefined || one === "notMade" ? "other" : compareCodes(paper, one))));
  return (
    <form
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        setChecked(typed);
      }}
      className="flex flex-col gap-2 rounded-lg border border-line bg-sheet p-4"
    >
      <h3 className="font-semibold">{t("check.title")}</h3>
      <p className="text-sm text-ink-soft">{t("check.lead")}</p>
      <div className="flex flex-wrap items-end gap-3">
        <div className="min-w-0 flex-1 basis-64">
          <TextField
            name="code"
            label={t("check.label")}
            error={isUnreadable ? t("check.unreadable") : undefined}
            value={typed}
            onChange={(value) => {
              setTyped(value);
              setChecked(null);
            }}
          />
        </div>
        <Button>{t("check.button")}</Button>
      </div>
      <p role="status" className="font-semibold">
        {found && (
          <>
            <span aria-hidden="true">{SIGNS[found.kind]} </span>
            {made.length > 1 && found.kind !== "other"
              ? t("check.which", { number: found.at + 1, text: t(`check.${found.kind}`) })
              : t(`check.${found.kind}`)}
          </>
        )}
      </p>
    </form>
  );
}

type Kind = ReturnType<typeof compareCodes>;
const KINDS = ["same", "otherNames", "noNames"] as const satisfies readonly Kind[];

/** The sheet that a paper comes nearest to. */
function best(kinds: readonly Kind[]): { readonly kind: Kind; readonly at: number } {
  for (const kind of KINDS) {
    const at = kinds.indexOf(kind);
    if (at >= 0) return { kind, at };
  }
  return { kind: "other", at: 0 };
}
