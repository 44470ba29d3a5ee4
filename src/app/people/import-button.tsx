import { useTranslation } from "react-i18next";
import { FileButton } from "../parts/file-button.tsx";
import { cities } from "../rules/use-rules.ts";
import { type FileFault, type FileRead, LARGEST_FILE, newcomers, readPeopleFile } from "./people-file.ts";
import type { Person } from "./person.ts";
import type { People } from "./use-people.ts";

/** What came of reading a file. */
export type Imported =
  | { readonly kind: "fault"; readonly reason: FileFault["reason"] | "unread"; readonly line?: number }
  | {
      readonly kind: "read";
      readonly added: readonly Person[];
      readonly same: number;
      readonly faults: FileRead["faults"];
    };

interface ImportButtonProps {
  readonly people: People;
  /** `null` where nothing could be kept: the people say so themselves. */
  readonly onImport: (imported: Imported | null) => void;
}

/** Reads people back from a file. */
export function ImportButton({ people, onImport }: ImportButtonProps) {
  const { t } = useTranslation("people");
  return (
    <FileButton accept=".json,application/json" onFile={(file) => void take(file, people).then(onImport)}>
      {t("import")}
    </FileButton>
  );
}

async function take(file: File, people: People): Promise<Imported | null> {
  if (file.size > LARGEST_FILE) return { kind: "fault", reason: "tooLarge" };
  const text = await file.text().catch(() => null);
  if (text === null) return { kind: "fault", reason: "unread" };
  const read = readPeopleFile(text, cities);
  if ("reason" in read) return { kind: "fault", ...read };
  const added = newcomers(read.people, people.people);
  if (!people.addAll(added)) return null;
  return { kind: "read", added, same: read.people.length - added.length, faults: read.faults };
}
