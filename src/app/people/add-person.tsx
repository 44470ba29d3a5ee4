import { useState } from "react";
import { useTranslation } from "react-i18next";
import { clearedFrom, today } from "../estimate/example.ts";
import { sheetOf } from "../estimate/sheet.ts";
import type { Estimate } from "../estimate/use-estimate.ts";
import { Button } from "../parts/button.tsx";
import { estimateHref } from "../what-if/what-if-address.ts";
import { nameError } from "./name-error.ts";
import { NameField } from "./name-field.tsx";
import { nameFrom } from "./person.ts";

const SUGGESTED = ["self", "mother", "father", "child"] as const;

interface AddPersonProps {
  readonly estimate: Estimate;
  readonly names: readonly string[];
  /** Whether what is on the screen is somebody's already. */
  readonly isCopy: boolean;
  /** Whether the storage took it. */
  readonly onAdd: (name: string, address: string) => boolean;
  readonly onCancel: () => void;
}

/** A name for somebody new, with what is on the screen or with an empty form. */
export function AddPerson({ estimate, names, isCopy, onAdd, onCancel }: AddPersonProps) {
  const { t } = useTranslation("people");
  const [typed, setTyped] = useState("");
  const [isTried, setTried] = useState(false);
  const name = nameFrom(typed);
  const error = nameError(name, names, t);
  const blank = estimateHref(sheetOf(clearedFrom(estimate.form, today())));
  const isBlankOffered = isCopy || estimate.example !== null;
  const save = (address: string): void => {
    setTried(true);
    if (error === undefined) onAdd(name, address);
  };
  const suggested = SUGGESTED.map((who) => t(`suggested.${who}`)).filter((one) => !names.includes(one));
  return (
    <div className="flex flex-col gap-3 rounded-lg border border-line bg-sheet p-3">
      <NameField
        name="person-name"
        label={t("name")}
        hint={t("nameHint")}
        error={isTried ? error : undefined}
        value={typed}
        onChange={setTyped}
        onEnter={() => save(isCopy ? blank : estimate.address)}
      />
      {suggested.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: buttons in a line are no part of a form
        <div role="group" aria-label={t("suggestions")} className="flex flex-wrap gap-2">
          {suggested.map((one) => (
            <Button key={one} onClick={() => setTyped(one)}>
              {one}
            </Button>
          ))}
        </div>
      )}
      <div className="flex flex-wrap gap-2">
        {isBlankOffered && <Button onClick={() => save(blank)}>{t("saveBlank")}</Button>}
        <Button onClick={() => save(estimate.address)}>{t(isBlankOffered ? "saveThis" : "save")}</Button>
        <Button onClick={onCancel}>{t("cancel")}</Button>
      </div>
    </div>
  );
}
