import { useTranslation } from "react-i18next";
import { CODED, type Coded } from "../../desk/fields.ts";
import { plain } from "../../desk/plain.ts";
import type { WordFound } from "../../desk/protocol.ts";
import { targetName } from "../../wording/desk-text.ts";
import { SelectField } from "../parts/select-field.tsx";
import { Fold } from "../result/fold.tsx";
import { useRules } from "../rules/use-rules.ts";
import { deskOptions } from "./desk-options.ts";
import type { Desk } from "./use-desk.ts";

/** The words of the file's coded columns: those that nobody understood first, the others folded away. */
export function WordTable({ desk }: { readonly desk: Desk }) {
  const { t } = useTranslation("desk");
  const all = CODED.flatMap((field) => (desk.words[field] ?? []).map((word) => ({ field, word })));
  const open = all.filter(({ field, word }) => word.meaning === null || isOwn(desk, field, word));
  const known = all.filter((one) => !open.includes(one));
  if (all.length === 0) return null;
  return (
    <section aria-labelledby="desk-words" className="flex flex-col gap-2">
      <h3 id="desk-words" className="text-lg font-bold text-accent-deep">
        {t(open.length > 0 ? "match.words" : "match.wordsTitle")}
      </h3>
      {open.length > 0 && (
        <>
          <p>{t("match.wordsLead")}</p>
          <Words desk={desk} words={open} />
        </>
      )}
      {known.length > 0 && (
        <Fold title={t("match.wordsKnown", { count: known.length })}>
          <Words desk={desk} words={known} />
        </Fold>
      )}
    </section>
  );
}

interface WordsProps {
  readonly desk: Desk;
  readonly words: readonly { readonly field: Coded; readonly word: WordFound }[];
}

function Words({ desk, words }: WordsProps) {
  const { t, i18n } = useTranslation("desk");
  const { fixed } = desk.profile;
  const rules = useRules(fixed.city ?? "").data ?? null;
  const context = { fixed: fixed as Record<string, string>, rules, t, language: i18n.language };
  return (
    <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
      {words.map(({ field, word }, i) => (
        <SelectField
          key={`${field} ${word.text}`}
          name={`desk-word-${field}-${i}`}
          label={t("match.word", { field: targetName(field, t), text: word.text, count: word.count })}
          value={word.meaning ?? ""}
          onChange={(meaning) => desk.mean(field, word.text, meaning)}
          options={deskOptions(field, t("match.notSaid"), context)}
        />
      ))}
    </div>
  );
}

/** What was decided stays in sight, to be decided otherwise. */
const isOwn = ({ profile }: Desk, field: Coded, { text }: WordFound): boolean =>
  Object.keys(profile.terms[field] ?? {}).includes(plain(text));
