/** The words that facts and cases are written in (SPEC sections 2 and 5). */
export const CATEGORIES = ["employee", "resident"] as const;
export const CARES = ["outpatient", "chronic", "special", "inpatient", "familyBed", "maternity"] as const;
export const LEVELS = ["primary", "secondary", "tertiary"] as const;
export const SITES = ["township", "community", "village", "station"] as const;
export const PLACES = ["local", "resident", "referred", "unreferred"] as const;
const HARDSHIPS = ["destitute", "minimumLiving", "lowIncomeEdge", "medicalHardship", "orphan"] as const;
export const ASSISTANCES = ["none", ...HARDSHIPS] as const;
export const BOUNDS = ["exact", "atLeast", "atMost", "about", "target"] as const;
export const LAYERS = ["basic", "critical", "aid", "huiminbao"] as const;
export const JURISDICTION_KINDS = ["city", "province", "nation"] as const;
/** What our own rule files may say. */
export const OWN_EVIDENCE = ["document", "secondary", "reference"] as const;
/** What a file from elsewhere may say: `override` is its desk's own table, as in a case. */
export const ADDED_EVIDENCE = [...OWN_EVIDENCE, "override"] as const;

export type Category = (typeof CATEGORIES)[number];
export type Care = (typeof CARES)[number];
export type Level = (typeof LEVELS)[number];
export type Site = (typeof SITES)[number];
export type Place = (typeof PLACES)[number];
export type Assistance = (typeof ASSISTANCES)[number];
export type Bound = (typeof BOUNDS)[number];
export type PayingLayer = (typeof LAYERS)[number];
export type Evidence = (typeof ADDED_EVIDENCE)[number];

/** Settled as `inpatient`: a fact for `inpatient` reaches them (SPEC section 4.1). */
export const LIKE_INPATIENT: readonly Care[] = ["special", "familyBed", "maternity"];
