import { useTranslation } from "react-i18next";
import { shortVersion } from "../../facts/short-version.ts";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { entryOf } from "../rules/use-rules.ts";
import { ThenAndNow } from "../share/then-and-now.tsx";
import type { AddressRead, LinkProblem } from "./case-address.ts";
import { toCaseJson } from "./case-json.ts";
import { FIELDS } from "./form.ts";

/** Long enough to be recognised, short enough for a line. */
const SHOWN = 40;
const cut = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

/** What a link said that could not be used, and whether the rules changed since it was made. */
export function LinkNotice({ link, onDismiss }: { link: AddressRead; onDismiss: () => void }) {
  const { t } = useTranslation("form");
  const version = entryOf(link.sheet.person.city)?.version;
  const now = version === undefined ? null : shortVersion(version);
  const hasChanged = link.rules !== null && now !== null && link.rules !== now;
  if (link.problems.length === 0 && !hasChanged) return null;
  const inWords = ({ reason, name, value }: LinkProblem): string => {
    return t(`link.${reason}`, { name: nameOf(name), value: cut(value) });
  };
  /** The field as the page calls it, with the visit from the second one on; an unknown name as it is. */
  const nameOf = (name: string): string => {
    if (name === "rules") return t("link.rules");
    const [, number, field = ""] = /^(?:(\d+)\.)?(\w+)$/.exec(name) ?? [];
    if (!FIELDS.some((one) => one === field)) return cut(name);
    const label = t(`label.${field}`);
    return number === undefined ? label : t("link.ofVisit", { number, name: label });
  };
  return (
    <Notice kind="warning">
      {link.rules !== null && now !== null && hasChanged && (
        <>
          <p>{t("link.changed", { made: link.rules, now })}</p>
          <ThenAndNow json={toCaseJson(link.sheet)} city={link.sheet.person.city} made={link.rules} now={now} />
        </>
      )}
      {link.problems.length > 0 && (
        <div>
          <p>{t("link.broken", { count: link.problems.length })}</p>
          <ul className="list-disc pl-6 wrap-anywhere">
            {link.problems.map((problem) => (
              <li key={`${problem.name} ${problem.value} ${problem.reason}`}>{inWords(problem)}</li>
            ))}
          </ul>
        </div>
      )}
      <Button onClick={onDismiss}>{t("dismiss")}</Button>
    </Notice>
  );
}
