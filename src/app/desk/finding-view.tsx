import { useTranslation } from "react-i18next";
import type { Finding } from "../../desk/why/finding.ts";
import { figure } from "../../wording/amount.ts";
import { causeText, lineName } from "../../wording/desk-text.ts";

/** The first line on which a sheet differs from ours, by how much, and why it may. */
export function FindingView({ finding: { first, causes } }: { readonly finding: Finding }) {
  const { t } = useTranslation("desk");
  if (first === null) {
    return (
      <p className="border-l-4 border-accent bg-accent-soft px-3 py-2">
        <span aria-hidden="true">✓ </span>
        {t("row.allAgree")}
      </p>
    );
  }
  const direction = t(`row.${first.direction}`);
  return (
    <div className="border-l-4 border-assumed-line bg-assumed-soft px-3 py-2">
      <p className="font-semibold">
        <span aria-hidden="true">≠ </span>
        {t("row.first", { line: lineName(first.key, t), direction, by: figure(first.by) })}
      </p>
      {causes.length === 0 ? (
        <p>{t("row.looking")}</p>
      ) : (
        <>
          <p>{t("row.causes")}</p>
          <ul className="list-disc pl-6">
            {causes.map((cause) => (
              <li key={cause.code}>
                <strong className="block">{t(`cause.name.${cause.code}`)}</strong>
                {causeText(cause, t)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
