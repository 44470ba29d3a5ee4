import { useTranslation } from "react-i18next";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { ThenAndNow } from "../share/then-and-now.tsx";
import type { AddressRead, LinkProblem } from "./case-address.ts";
import { toCaseJson } from "./case-json.ts";
import { FIELDS } from "./form.ts";
import { isAnyOpen } from "./unknown.ts";

/** Long enough to be recognised, short enough for a line. */
const SHOWN = 40;
const cut = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

export interface LinkNoticeProps {
  readonly link: AddressRead;
  /** The short version of today's rules, where the link was made under others. */
  readonly now: string | null;
  readonly onDismiss: () => void;
}

/** What a link said that could not be used, and whether the rules changed since it was made. */
export function LinkNoticeView({ link, now, onDismiss }: LinkNoticeProps) {
  const { t } = useTranslation("link");
  const inWords = ({ reason, name, value }: LinkProblem): string => {
    return t(reason, { name: nameOf(name), value: cut(value) });
  };
  /** The field as the page calls it, with the visit from the second one on; an unknown name as it is. */
  const nameOf = (name: string): string => {
    if (name === "rules") return t("rules");
    const [, number, field = ""] = /^(?:(\d+)\.)?(\w+)$/.exec(name) ?? [];
    if (!FIELDS.some((one) => one === field)) return cut(name);
    const label = t(`form:label.${field}`);
    return number === undefined ? label : t("ofVisit", { number, name: label });
  };
  return (
    <Notice kind="warning">
      {link.rules !== null && now !== null && (
        <>
          <p>{t("changed", { made: link.rules, now })}</p>
          {!isAnyOpen(link.sheet) && (
            <ThenAndNow json={toCaseJson(link.sheet)} city={link.sheet.person.city} made={link.rules} now={now} />
          )}
        </>
      )}
      {link.problems.length > 0 && (
        <div>
          <p>{t("broken", { count: link.problems.length })}</p>
          <ul className="list-disc pl-6 wrap-anywhere">
            {link.problems.map((problem) => (
              <li key={`${problem.name} ${problem.value} ${problem.reason}`}>{inWords(problem)}</li>
            ))}
          </ul>
        </div>
      )}
      <Button onClick={onDismiss}>{t("form:dismiss")}</Button>
    </Notice>
  );
}
