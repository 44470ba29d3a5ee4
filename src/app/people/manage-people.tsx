import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../parts/button.tsx";
import { ImportButton, type Imported } from "./import-button.tsx";
import type { KeptPerson } from "./person.ts";
import { RenamePerson } from "./rename-person.tsx";
import type { People } from "./use-people.ts";

interface ManagePeopleProps {
  readonly people: People;
  readonly onExport: () => void;
  readonly onImport: (imported: Imported | null) => void;
  /** Says what was done, and leads to where one reads on. */
  readonly onDone: (said: string) => void;
}

/** Names and deletions, files, and an end to all. */
export function ManagePeople({ people, onExport, onImport, onDone }: ManagePeopleProps) {
  const { t } = useTranslation("people");
  const [renamed, setRenamed] = useState<KeptPerson["id"] | null>(null);
  return (
    <>
      <ul className="flex flex-col gap-2">
        {people.people.map((person) => (
          <li key={person.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line pb-2">
            <span className="min-w-0 grow font-semibold wrap-anywhere">{person.name}</span>
            {renamed === person.id ? (
              <RenamePerson
                people={people}
                person={person}
                onDone={(said) => {
                  setRenamed(null);
                  onDone(said);
                }}
              />
            ) : (
              <div className="flex flex-wrap gap-2">
                <Button label={t("renameOf", { name: person.name })} onClick={() => setRenamed(person.id)}>
                  {t("rename")}
                </Button>
                <Button
                  label={t("removeOf", { name: person.name })}
                  onClick={() => {
                    people.remove(person);
                    onDone("");
                  }}
                >
                  {t("remove")}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      <div>
        <Button onClick={onExport}>{t("export")}</Button>
      </div>
      <ImportButton people={people} onImport={onImport} />
      <div>
        <Button
          onClick={() => {
            people.clear();
            onDone("");
          }}
        >
          {t("clear")}
        </Button>
      </div>
      <p className="text-sm text-ink-soft">{t("privacy")}</p>
    </>
  );
}
