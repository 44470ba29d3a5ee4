import { useAddressState } from "../address/use-address-state.ts";
import type { AddressRead } from "../estimate/case-address.ts";
import { clearedFrom, exampleFor } from "../estimate/example.ts";
import { CHOICES, type FieldName, PERSON_FIELDS, UNKNOWN } from "../estimate/form.ts";
import { byDay, firstYear, type Sheet, sheetOf, type Visit, withVisit } from "../estimate/sheet.ts";
import { isAnyUsed, NOTHING_USED, type UsedField } from "../estimate/used.ts";
import { deviceFigures } from "../local/device.ts";
import { cities, entryOf } from "../rules/use-rules.ts";
import { orderByDay } from "./order-by-day.ts";
import { READ_OFF_PATH } from "./read-off-path.ts";
import { readSheets, writeSheets } from "./sheet-address.ts";
import { NOTHING_STATED, type Stated, type StatedKey } from "./stated.ts";

interface State {
  readonly sheet: Sheet;
  /** What the settlement sheet of each visit says. */
  readonly stated: readonly Stated[];
  /** What the last link said, until the person has read it. */
  readonly link: AddressRead | null;
  /** What stood there before a sheet was taken away. */
  readonly before: State | null;
}

export interface ReadOffPageState extends State {
  readonly change: (field: FieldName, value: string) => void;
  readonly state: (key: StatedKey, value: string) => void;
  readonly changeUsed: (field: UsedField, value: string) => void;
  readonly moveUsed: () => void;
  readonly dropUsed: () => void;
  /** Other figures of one's own. */
  readonly changeFigures: (figures: string) => void;
  readonly take: (visit: number) => void;
  readonly add: () => void;
  readonly remove: (visit: number) => void;
  readonly undoRemove: () => void;
  readonly dismissLink: () => void;
}

/** A case and its settlement sheets, kept in the address. */
export function useReadOffPage(): ReadOffPageState {
  const { state: now, show, keep } = useAddressState<State>(READ_OFF_PATH, stateOf, hashOf);
  const { sheet, stated } = now;
  const put = (next: Sheet, sheets: readonly Stated[], choice: string | null, before: State | null = null): void =>
    show(inOrder({ ...now, sheet: next, stated: sheets, before }), choice);
  const year = String(firstYear(sheet) ?? "");
  return {
    ...now,
    change: (field, value) => {
      const choice = field in CHOICES || field === "city" ? field : null;
      const person = { ...sheet.person, ...(isOfPerson(field) && { [field]: value }) };
      const visits = sheet.visits.map((visit, i) =>
        i === sheet.at && !isOfPerson(field) ? { ...visit, [field]: value } : visit,
      );
      const figures = field === "city" ? deviceFigures(value) : sheet.figures;
      put({ ...sheet, person, visits, figures }, stated, choice);
    },
    state: (key, value) =>
      put(
        sheet,
        stated.map((one, i) => (i === sheet.at ? { ...one, [key]: value } : one)),
        null,
      ),
    changeUsed: (field, value) => {
      const used = isAnyUsed(sheet.used) ? sheet.used : { ...sheet.used, year };
      put({ ...sheet, used: { ...used, [field]: value } }, stated, null);
    },
    moveUsed: () => put({ ...sheet, used: { ...sheet.used, year } }, stated, "moveUsed"),
    dropUsed: () => put({ ...sheet, used: NOTHING_USED }, stated, "dropUsed"),
    changeFigures: (figures) => put({ ...sheet, figures }, stated, `figures ${figures}`, now.before),
    take: (at) => put({ ...sheet, at }, stated, "take", now.before),
    add: () => {
      // The new one comes last, as it has no day yet.
      put(withVisit(sheet, ""), [...stated, NOTHING_STATED], `add ${stated.length}`);
    },
    remove: (visit) => {
      if (stated.length < 2) return;
      const others = <One>(list: readonly One[]): readonly One[] => list.filter((_, i) => i !== visit);
      const at = visit <= sheet.at ? Math.max(sheet.at - 1, 0) : sheet.at;
      put({ ...sheet, visits: others(sheet.visits), at }, others(stated), `remove ${stated.length}`, now);
    },
    undoRemove: () => {
      if (now.before !== null) show({ ...now.before, sheet: { ...now.before.sheet, figures: sheet.figures } }, "undo");
    },
    dismissLink: () => keep((state) => ({ ...state, link: null })),
  };
}

const isOfPerson = (field: FieldName): boolean => (PERSON_FIELDS as readonly FieldName[]).includes(field);

/** Visits by day, each with its sheet. */
function inOrder(state: State): State {
  const { sheet, stated } = state;
  return {
    ...state,
    sheet: byDay(sheet),
    stated: orderByDay(sheet).map((place) => stated[place] ?? NOTHING_STATED),
  };
}

const hashOf = ({ sheet, stated }: State): string =>
  writeSheets(sheet, stated, entryOf(sheet.person.city)?.version ?? null);

function stateOf(hash: string): State {
  const { case: link, stated } = readSheets(hash, cities);
  if (link === null) {
    const sheet = sheetOf(clearedFrom(exampleFor(""), ""));
    const figures = deviceFigures(sheet.person.city);
    return { sheet: { ...sheet, figures }, stated, link: null, before: null };
  }
  const { person, visits } = link.sheet;
  const { assistance, huiminbao } = person;
  const whole = { ...person, assistance: assistance || "none", huiminbao: huiminbao || "none" };
  const sheet = { ...link.sheet, person: whole, visits: visits.map(withoutUnknown) };
  return { sheet, stated, link, before: null };
}

/** What nobody knew before the visit stands on its sheet. */
function withoutUnknown(visit: Visit): Visit {
  const known = Object.entries(visit).map(([field, value]) => [field, value === UNKNOWN ? "" : value]);
  return { ...(Object.fromEntries(known) as Visit), outsideShare: "" };
}
