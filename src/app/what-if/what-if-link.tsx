import { useTranslation } from "react-i18next";
import type { Sheet } from "../estimate/sheet.ts";
import { CaseLink } from "./case-link.tsx";
import { whatIfHref } from "./what-if-address.ts";

/** From a result to the same case in other situations. */
export function WhatIfLink({ sheet }: { readonly sheet: Sheet }) {
  const { t } = useTranslation("app");
  return <CaseLink href={whatIfHref(sheet)}>{t("whatIf.link")}</CaseLink>;
}
