import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import type { Removed } from "./people-store.ts";
import { freeName } from "./person.ts";
import type { People } from "./use-people.ts";

interface PeopleNoticesProps {
  readonly people: People;
  /** The address of what is on the screen. */
  readonly address: string;
  readonly onAdd: (name: string, address: string) => void;
  readonly onExport: () => void;
  /** Says what was done, and leads to where one reads on. */
  readonly onDone: (said: string) => void;
}

/** What there is to know about what is kept: taken away, changed elsewhere, not kept, not readable. */
export function PeopleNotices({ people, address, onAdd, onExport, onDone }: PeopleNoticesProps) {
  const { t, i18n } = useTranslation("people");
  const [isUnreadableKnown, setUnreadableKnown] = useState(false);
  const { atHand, gone } = people;
  const wasTaken = ({ name }: Removed): string => (name === null ? t("removed.all") : t("removed.one", { name }));
  const time = new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium", timeStyle: "medium" });
  const then = (act: () => void) => (): void => {
    act();
    onDone("");
  };
  return (
    <>
      {people.isFull && (
        <Notice kind="wrong">
          <p role="alert">{t("full")}</p>
          <Button onClick={onExport}>{t("fullExport")}</Button>
        </Notice>
      )}
      {atHand && people.standing === "elsewhere" && (
        <Notice kind="warning">
          <p role="alert" className="wrap-anywhere">
            {t("elsewhere", { name: atHand.name, time: time.format(new Date(atHand.changed)) })}
          </p>
          <div className="flex flex-wrap gap-2">
            <Button onClick={then(() => people.open(atHand))}>{t("theirs")}</Button>
            <Button onClick={then(people.insist)}>{t("ours")}</Button>
            <Button onClick={() => onAdd(freeName(atHand.name, people.people.map(nameOf)), address)}>
              {t("both")}
            </Button>
          </div>
        </Notice>
      )}
      {gone !== null && (
        <Notice kind="warning">
          <p role="alert" className="wrap-anywhere">
            {t("gone", { name: gone })}
          </p>
          <Button onClick={() => onAdd(freeName(gone, people.people.map(nameOf)), address)}>
            {t("again", { name: gone })}
          </Button>
        </Notice>
      )}
      {people.removed.map((removed) => (
        <Notice key={removed.number} kind="plain">
          <p role="status" className="wrap-anywhere">
            {wasTaken(removed)}
          </p>
          <Button
            label={t("undoOf", { what: wasTaken(removed) })}
            onClick={() => {
              people.restore(removed);
              onDone(t("said.restored"));
            }}
          >
            {t("removed.undo")}
          </Button>
        </Notice>
      ))}
      {people.unreadable.length > 0 && !isUnreadableKnown && (
        <Notice kind="warning">
          <p>{t("unreadable", { count: people.unreadable.length })}</p>
          <ul className="list-disc pl-6 wrap-anywhere">
            {people.unreadable.map(({ key, why }) => (
              <li key={key}>{t(why, { key: key.slice(0, 60) })}</li>
            ))}
          </ul>
          <Button onClick={() => setUnreadableKnown(true)}>{t("dismiss")}</Button>
        </Notice>
      )}
    </>
  );
}

const nameOf = ({ name }: { readonly name: string }): string => name;
