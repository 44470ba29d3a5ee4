import { describe } from "vitest";
import { visit } from "../support.ts";
import { checkRows, type Row } from "./row.ts";

// Each disease of the assumed lists, one by one: twenty bills of nothing would make dull examples in rules/examples.
const NO_MORE = "aid notEnrolled, huiminbao notEnrolled";
const CHRONIC =
  "hypertension+diabetes+tuberculosis+coronaryHeartDisease+asthma+chronicKidneyDisease+copd+chronicLiverDisease+parkinsons+rheumatoidArthritis+alzheimers+schizophrenia";
const SPECIAL =
  "malignantTumour+uremiaDialysis+transplantRejection+haemophilia+aplasticAnaemia+lupus+severeMentalDisorder";

/** A bill of nothing: only whether the disease is on the list. */
const listed = (care: string, disease: string, list: string): Row => ({
  name: `${disease} is on the list of ${care} diseases`,
  city: "ningbo",
  encounters: [visit("2024-04-04", care, "tertiary", "0.00", { disease })],
  expect: [
    {
      amounts: "",
      zeros: `basic nothingLeft, critical nothingLeft, ${NO_MORE}`,
      cites: [`scope.inScope: ${care}.diseases ${list} exact · reference national unused`],
    },
  ],
});
const unlisted = (care: string, disease: string): Row => ({
  name: `${disease} is not on the list of ${care} diseases`,
  city: "ningbo",
  encounters: [visit("2024-04-04", care, "tertiary", "0.00", { disease })],
  refused: { code: "diseaseNotListed", path: "encounters[0].disease" },
});

describe("the lists where no document at hand has one", () =>
  checkRows([
    ...CHRONIC.split("+").map((disease) => listed("chronic", disease, CHRONIC)),
    ...SPECIAL.split("+").map((disease) => listed("special", disease, SPECIAL)),
    unlisted("chronic", "malignantTumour"),
    unlisted("special", "hypertension"),
    unlisted("chronic", "gout"),
  ]));
