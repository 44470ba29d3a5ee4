import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { today } from "../estimate/example.ts";
import type { Estimate } from "../estimate/use-estimate.ts";
import { Button } from "../parts/button.tsx";
import { download } from "../parts/download.ts";
import { Fold } from "../result/fold.tsx";
import { AddPerson } from "./add-person.tsx";
import { ImportButton, type Imported } from "./import-button.tsx";
import { ImportNotice } from "./import-notice.tsx";
import { ManagePeople } from "./manage-people.tsx";
import { writePeopleFile } from "./people-file.ts";
import { PeopleNotices } from "./people-notices.tsx";
import type { KeptPerson, Person } from "./person.ts";
import { PersonButton } from "./person-button.tsx";
import { usePeople } from "./use-people.ts";

interface PeoplePanelProps {
  readonly estimate: Estimate;
  /** Whether somebody just asked to keep the first person. */
  readonly isAsked: boolean;
  /** Whether only what cannot wait is said. */
  readonly isQuiet: boolean;
}

/** Whose case is on the screen, the others to change to, and what can be done with what is kept. */
export function PeoplePanel({ estimate, isAsked, isQuiet }: PeoplePanelProps) {
  const { t } = useTranslation(["people", "form"]);
  const people = usePeople(estimate);
  const [isAdding, setAdding] = useState(isAsked && people.people.length === 0);
  const [said, setSaid] = useState("");
  // Whom the storage did not take: they go into the file.
  const [untaken, setUntaken] = useState<Person | null>(null);
  const [imported, setImported] = useState<Imported | null>(null);
  const top = useRef<HTMLElement>(null);
  const { atHand } = people;
  const isAnybody = people.people.length > 0;

  /** The button that was pressed may be gone: the focus goes to where one reads on. */
  const say = (text: string): void => {
    setSaid(text);
    setImported(null);
    top.current?.focus();
  };
  const add = (name: string, address: string): boolean => {
    const isKept = people.add(name, address);
    setUntaken(isKept ? null : { name, address, changed: new Date().toISOString() });
    if (!isKept) return false;
    setAdding(false);
    say(t("said.added", { name }));
    return true;
  };
  /** What was said of one person is nothing to the next. */
  const changeTo = (person: KeptPerson): void => {
    setSaid("");
    people.open(person);
  };
  const showImport = (outcome: Imported | null): void => {
    if (outcome?.kind === "read") setAdding(false);
    say("");
    setImported(outcome);
  };
  const exportAll = (): void => {
    const file = t("file.name", { day: today() });
    const shown = people.people.map((one) =>
      one === atHand && people.standing === "ahead" ? { ...one, address: estimate.address } : one,
    );
    download(file, writePeopleFile(untaken === null ? shown : [...shown, untaken], new Date()), "application/json");
    setSaid(t("said.exported", { file }));
  };

  const notices = (
    <PeopleNotices people={people} onAdd={add} onExport={exportAll} onDone={say} address={estimate.address} />
  );
  if (isQuiet) return people.isFull || people.gone !== null || people.standing === "elsewhere" ? notices : null;
  return (
    <section ref={top} tabIndex={-1} aria-label={t("title")} className="no-print flex scroll-mt-4 flex-col gap-2">
      {isAnybody && (
        <ul className="flex flex-wrap gap-2" aria-label={t("title")}>
          {people.people.map((person) => (
            <li key={person.id} className="max-w-full">
              <PersonButton name={person.name} isAtHand={person === atHand} onClick={() => changeTo(person)} />
            </li>
          ))}
          {!isAdding && (
            <li>
              <Button onClick={() => setAdding(true)}>{t(atHand === null ? "addHere" : "addAnother")}</Button>
            </li>
          )}
        </ul>
      )}
      {isAnybody && atHand === null && <p>{t("notKept")}</p>}
      {isAdding && (
        <AddPerson
          estimate={estimate}
          names={people.people.map(({ name }) => name)}
          isCopy={atHand !== null}
          onAdd={add}
          onCancel={() => {
            setAdding(false);
            setUntaken(null);
            say("");
          }}
        />
      )}
      {!isAdding && !isAnybody && (
        <div>
          <Button onClick={() => setAdding(true)}>{t("form:people.keep")}</Button>
        </div>
      )}
      <p role="status" className="text-sm">
        {said}
      </p>
      {notices}
      {imported !== null && <ImportNotice imported={imported} onDismiss={() => setImported(null)} />}
      {isAnybody ? (
        <Fold title={t("manage")}>
          <ManagePeople people={people} onExport={exportAll} onImport={showImport} onDone={say} />
        </Fold>
      ) : (
        isAdding && <ImportButton people={people} onImport={showImport} />
      )}
    </section>
  );
}
