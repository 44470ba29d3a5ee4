import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../parts/button.tsx";
import { nameError } from "./name-error.ts";
import { NameField } from "./name-field.tsx";
import { type KeptPerson, nameFrom } from "./person.ts";
import type { People } from "./use-people.ts";

interface RenamePersonProps {
  readonly people: People;
  readonly person: KeptPerson;
  /** With what is to be said; "" where the name stays. */
  readonly onDone: (said: string) => void;
}

/** Another name for somebody who is kept. */
export function RenamePerson({ people, person, onDone }: RenamePersonProps) {
  const { t } = useTranslation("people");
  const [typed, setTyped] = useState(person.name);
  const [isTried, setTried] = useState(false);
  const name = nameFrom(typed);
  const others = people.people.filter((one) => one.id !== person.id).map((one) => one.name);
  const error = nameError(name, others, t);
  const rename = (): void => {
    setTried(true);
    if (error === undefined && people.rename(person.id, name)) onDone(t("said.renamed", { name }));
  };
  return (
    <div className="flex w-full flex-col gap-2">
      <NameField
        name="person-new-name"
        label={t("newName")}
        error={isTried ? error : undefined}
        value={typed}
        onChange={setTyped}
        onEnter={rename}
      />
      <div className="flex flex-wrap gap-2">
        <Button onClick={rename}>{t("renameDone")}</Button>
        <Button onClick={() => onDone("")}>{t("renameCancel")}</Button>
      </div>
    </div>
  );
}
