import { resident, visit } from "../support.ts";
import type { Row } from "./row.ts";

// Other places, Huiminbao without its contract, and the lists of diseases.
const ABOUT = "basic about, funds about, part about, cash about";
const NO_MORE = "aid notEnrolled, huiminbao notEnrolled";

const PLACES: readonly Row[] = [
  {
    name: "ten points less where referred",
    encounters: [visit("2024-04-04", "inpatient", "secondary", "2600.00", { place: "referred" })],
    // (2,600.00 − 500.00) × (80% − 10%) = 1,470.00; 2,600.00 − 1,470.00 = 1,130.00; 33,690.00 − 1,130.00 = 32,560.00
    expect: [
      {
        amounts:
          "total 2600.00, inScope 2600.00, deductible 500.00, basic 1470.00, funds 1470.00, part 1130.00, cash 1130.00",
        qualifiers: ABOUT,
        assumed: "1470.00",
        zeros: `critical belowThreshold 32560.00, ${NO_MORE}`,
        cites: ["basic.rateHere: basic.rate.reduction 0.10 atMost · 医保发〔2022〕22号"],
      },
    ],
  },
  {
    name: "twenty points less on one's own: at most that, so at least this much is paid",
    encounters: [visit("2024-04-04", "inpatient", "secondary", "2600.00", { place: "unreferred" })],
    overrides: [
      { parameter: "basic.deductible", value: "500.00" },
      { parameter: "basic.rate", value: "0.80" },
    ],
    // (2,600.00 − 500.00) × (80% − 20%) = 1,260.00; 2,600.00 − 1,260.00 = 1,340.00; 33,690.00 − 1,340.00 = 32,350.00
    expect: [
      {
        amounts:
          "total 2600.00, inScope 2600.00, deductible 500.00, basic 1260.00, funds 1260.00, part 1340.00, cash 1340.00",
        qualifiers: "basic atLeast, funds atLeast, part atMost, cash atMost",
        assumed: "1260.00",
        zeros: `critical belowThreshold 32350.00, ${NO_MORE}`,
        cites: ["basic.rateHere: basic.rate.reduction 0.20 atMost · 医保发〔2022〕22号"],
      },
    ],
  },
  {
    name: "nothing less for who lives there",
    encounters: [visit("2024-04-04", "inpatient", "secondary", "2600.00", { place: "resident" })],
    // (2,600.00 − 500.00) × 80% = 1,680.00; 2,600.00 − 1,680.00 = 920.00; 33,690.00 − 920.00 = 32,770.00
    expect: [
      {
        amounts:
          "total 2600.00, inScope 2600.00, deductible 500.00, basic 1680.00, funds 1680.00, part 920.00, cash 920.00",
        qualifiers: ABOUT,
        assumed: "1680.00",
        zeros: `critical belowThreshold 32770.00, ${NO_MORE}`,
        cites: ["basic.payable: basic.rate 0.80 about · reference wenzhou"],
      },
    ],
  },
];

const HUIMINBAO: readonly Row[] = [
  {
    name: "the residents' product of 温州 has no terms at hand: it pays nothing, and at least that",
    person: resident({ huiminbao: "wenzhou-resident" }),
    encounters: [visit("2024-04-04", "outpatient", "primary", "200.40")],
    // 200.40 × 50% = 100.20
    expect: [
      {
        amounts: "total 200.40, inScope 200.40, basic 100.20, funds 100.20, part 100.20, cash 100.20",
        qualifiers: "basic atLeast, funds atLeast, part atMost, huiminbao atLeast, cash atMost",
        documented: "100.20",
        zeros: "critical notCovered, aid notCovered, huiminbao rateZero",
        cites: [
          "huiminbao.pay: huiminbao.covers outpatient+chronic+special+inpatient+familyBed+maternity exact · reference national",
          "huiminbao.pay: huiminbao.inScope.rate 0.00 atLeast · reference national",
          "person.fundPay: layers.order basic+critical+aid+huiminbao exact · reference national unused",
        ],
      },
    ],
  },
];

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

const LISTS: readonly Row[] = [
  ...CHRONIC.split("+").map((disease) => listed("chronic", disease, CHRONIC)),
  ...SPECIAL.split("+").map((disease) => listed("special", disease, SPECIAL)),
  unlisted("chronic", "malignantTumour"),
  unlisted("special", "hypertension"),
  unlisted("chronic", "gout"),
];

export const OTHER: readonly Row[] = [...PLACES, ...HUIMINBAO, ...LISTS];
