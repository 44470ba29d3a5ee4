import { useCallback, useLayoutEffect, useMemo } from "react";
import { type Arrival, useAddressState } from "../address/use-address-state.ts";
import { hashNow } from "../address/use-path.ts";
import { deviceFigures } from "../local/device.ts";
import { resumed } from "../people/resume.ts";
import { earlyAnswers } from "../prerendered.ts";
import { cities } from "../rules/use-rules.ts";
import { estimateHref } from "../what-if/what-if-address.ts";
import { type AddressRead, readAddress } from "./case-address.ts";
import { clearedFrom, exampleFor, today } from "./example.ts";
import { CHOICES, type FieldName, type Form, UNKNOWN } from "./form.ts";
import { firstYear, formOf, type Sheet, sheetOf, withAlso, withForm, withoutVisit, withVisit } from "./sheet.ts";
import { isAnyUsed, NOTHING_USED, type UsedField } from "./used.ts";

interface State {
  readonly sheet: Sheet;
  /** Whether the form shows the example of a first visit: as it is, or with some fields changed. */
  readonly example: "whole" | "changed" | null;
  /** What the last link said, until the person has read it. */
  readonly link: AddressRead | null;
  /** What was taken away last, and how to bring it back. */
  readonly undo: Undo | null;
}

interface Undo {
  readonly what: "form" | "visit" | "used";
  readonly restore: (state: State) => State;
}

export interface Estimate extends State {
  /** The person and the visit in hand. */
  readonly form: Form;
  /** The address of the sheet as it is. */
  readonly address: string;
  /** Which of the people kept on the device is at hand, if any, and since which address. */
  readonly arrival: Arrival;
  readonly change: (field: FieldName, value: string) => void;
  /** Several answers at once, for the visit in hand. */
  readonly answer: (answers: Partial<Form>) => void;
  readonly changeUsed: (field: UsedField, value: string) => void;
  /** What was used before counts for the year of the first visit from now on. */
  readonly moveUsed: () => void;
  readonly dropUsed: () => void;
  /** Other figures of one's own. */
  readonly changeFigures: (figures: string) => void;
  readonly take: (visit: number) => void;
  readonly addVisit: () => void;
  readonly removeVisit: (visit: number) => void;
  readonly clear: () => void;
  readonly undoLast: () => void;
  readonly dismissLink: () => void;
  /** Shows the sheet of an address, as the kept person's with the id. */
  readonly open: (address: string, person: string | null) => void;
  /** The present sheet is the kept person's with the id from now on. */
  readonly own: (person: string) => void;
}

/** The sheet, kept in the address of a page: typing writes over the present entry, a choice makes one to go back to. */
export function useEstimate(path = "/"): Estimate {
  const write = useCallback((state: State) => estimateHref(state.sheet).replace("#/", `#${path}`), [path]);
  const { state, hash, arrival, show, keep, give } = useAddressState(path, stateOf, write);
  // The example's day, which no prerendered page can know, and what was answered before the page came alive.
  useLayoutEffect(() => {
    const early = earlyAnswers();
    if (early.length === 0) keep(onItsDay);
    else show(withAnswers(onItsDay(stateOf(hashNow(), null)), early), null);
  }, [keep, show]);
  const { sheet } = state;
  const form = useMemo(() => formOf(sheet), [sheet]);
  // A bare address stands for the example.
  const address = hash.includes("?") ? hash.replace(/^#[^?]*/, "#/") : estimateHref(state.sheet);
  const showSheet = (next: Sheet, choice: string | null, undo = afterChange(state.undo)): void => {
    const isMoved = next.person.city !== sheet.person.city;
    const moved = isMoved ? withDevice(next) : next;
    show({ ...state, example: state.example && "changed", sheet: moved, undo }, choice);
  };
  return {
    ...state,
    form,
    address,
    arrival,
    change: (field, value) => {
      // One may want all lines of a bill back.
      const isChoice = field in CHOICES || value === UNKNOWN || (field === "items" && value === "");
      showSheet(withForm(sheet, { ...form, [field]: value }), isChoice ? field : null);
    },
    answer: (answers) => showSheet(withForm(sheet, { ...form, ...answers }), `answer ${Object.keys(answers)}`),
    changeUsed: (field, value) => showSheet({ ...sheet, used: { ...usedFor(sheet), [field]: value } }, null),
    moveUsed: () => showSheet({ ...sheet, used: { ...sheet.used, year: yearText(sheet) } }, "moveUsed"),
    dropUsed: () => {
      const { used } = sheet;
      const restore = (now: State): State => ({ ...now, sheet: { ...now.sheet, used } });
      showSheet({ ...sheet, used: NOTHING_USED }, "dropUsed", { what: "used", restore });
    },
    changeFigures: (figures) => showSheet({ ...sheet, figures }, `figures ${figures}`),
    take: (visit) => showSheet({ ...sheet, at: visit }, "take", state.undo),
    addVisit: () => showSheet(withVisit(sheet, today()), `add ${sheet.visits.length}`),
    removeVisit: (visit) => {
      const removed = sheet.visits[visit];
      if (removed === undefined || sheet.visits.length < 2) return;
      const restore = (now: State): State => ({ ...now, sheet: withAlso(now.sheet, removed) });
      showSheet(withoutVisit(sheet, visit), `remove ${sheet.visits.length}`, { what: "visit", restore });
    },
    clear: () => {
      const cleared = withDevice(sheetOf(clearedFrom(form, today())));
      show({ sheet: cleared, example: null, link: null, undo: { what: "form", restore: () => state } }, "clear");
    },
    undoLast: () => {
      if (state.undo !== null) show({ ...state.undo.restore(state), undo: null }, "undo");
    },
    dismissLink: () => keep((now) => ({ ...now, link: null })),
    open: (other, person) => {
      const opened = stateOf(other, state);
      // Whoever is kept on this device is settled with its figures as they are now.
      const next = person === null ? opened : { ...opened, sheet: withDevice(opened.sheet) };
      give(next, next.sheet.figures === opened.sheet.figures ? other : estimateHref(next.sheet), person);
    },
    own: (person) => give({ ...state, example: null }, address, person),
  };
}

/** A cleared form can be brought back until another is begun; a visit or what was used, as long as the page is open. */
const afterChange = (undo: Undo | null): Undo | null => (undo?.what === "form" ? null : undo);

const yearText = (sheet: Sheet): string => String(firstYear(sheet) ?? "");

/** What is typed first is meant for the year of the first visit. */
const usedFor = (sheet: Sheet): Sheet["used"] =>
  isAnyUsed(sheet.used) ? sheet.used : { ...sheet.used, year: yearText(sheet) };

/** What a hash says; the example of a first screen has no day yet. */
function stateOf(hash: string, before: State | null): State {
  const link = readAddress(hash, cities);
  if (link !== null) return { sheet: link.sheet, example: null, link, undo: null };
  const kept = before === null ? readAddress(resumed(), cities) : null;
  if (kept !== null) return { sheet: withDevice(kept.sheet), example: null, link: kept, undo: null };
  const day = before === null ? "" : today();
  return { sheet: exampleOn(day), example: "whole", link: null, undo: null };
}

/** The example with this device's figures, which no prerendered page can know. */
function exampleOn(day: string): Sheet {
  const sheet = sheetOf(exampleFor(day));
  return day === "" ? sheet : withDevice(sheet);
}

const withDevice = (sheet: Sheet): Sheet => ({ ...sheet, figures: deviceFigures(sheet.person.city) });

const onItsDay = (state: State): State => (state.example === "whole" ? { ...state, sheet: exampleOn(today()) } : state);

function withAnswers(state: State, answers: readonly (readonly [name: string, value: string])[]): State {
  const form = { ...formOf(state.sheet), ...Object.fromEntries(answers) };
  return { ...state, example: "changed", sheet: withForm(state.sheet, form) };
}
