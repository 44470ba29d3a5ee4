import { useTranslation } from "react-i18next";
import type { Form } from "../estimate/form.ts";
import { CaseLink } from "./case-link.tsx";
import { whatIfHref } from "./what-if-address.ts";

/** From a result to the same case in other situations. */
export function WhatIfLink({ form }: { readonly form: Form }) {
  const { t } = useTranslation("app");
  return <CaseLink href={whatIfHref(form)}>{t("whatIf.link")}</CaseLink>;
}
