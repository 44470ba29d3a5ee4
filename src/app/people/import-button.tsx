import { useTranslation } from "react-i18next";
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
    <label className="relative inline-flex min-h-target cursor-pointer items-center self-start rounded-lg border border-accent bg-sheet px-4 font-semibold text-accent-deep hover:bg-accent-soft focus-within:outline-3 focus-within:outline-offset-2 focus-within:outline-accent-deep">
      {t("import")}
      <input
        type="file"
        accept=".json,application/json"
        className="absolute -top-px -left-px h-[calc(100%+2px)] w-[calc(100%+2px)] cursor-pointer opacity-0"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file can be chosen again.
          event.target.value = "";
          if (file !== undefined) void take(file, people).then(onImport);
        }}
      />
    </label>
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
