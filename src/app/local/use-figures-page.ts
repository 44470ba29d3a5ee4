import { useAddressState } from "../address/use-address-state.ts";
import { readAddress, writeAddress } from "../estimate/case-address.ts";
import { exampleFor, today } from "../estimate/example.ts";
import { type Sheet, sheetOf } from "../estimate/sheet.ts";
import { cities, entryOf } from "../rules/use-rules.ts";
import { deviceFigures, keepFigures } from "./device.ts";
import { FIGURES_PATH } from "./figures-address.ts";

export interface FiguresPageState {
  readonly sheet: Sheet;
  /** Whether a case came along in the address. */
  readonly hasCase: boolean;
}

/** The case in the address with its own figures; without one, this device's figures of a city. */
export function useFiguresPage() {
  const { state, hash, show } = useAddressState<FiguresPageState>(FIGURES_PATH, stateOf, hashOf);
  const { sheet } = state;
  const { city } = sheet.person;
  return {
    ...state,
    city,
    /** The address that carries all this. */
    hash,
    changeCity: (other: string): void => {
      const person = { ...sheet.person, city: other };
      show({ ...state, sheet: { ...sheet, person, figures: deviceFigures(other) } }, "city");
    },
    change: (figures: string): void => {
      if (sheet.figures === deviceFigures(city)) keepFigures(city, figures);
      show({ ...state, sheet: { ...sheet, figures } }, `figures ${figures}`);
    },
  };
}

function stateOf(hash: string): FiguresPageState {
  const read = readAddress(hash, cities);
  if (read !== null) return { sheet: read.sheet, hasCase: read.sheet.visits.some(({ date }) => date !== "") };
  const sheet = sheetOf(exampleFor(today()));
  return { sheet: { ...sheet, figures: deviceFigures(sheet.person.city) }, hasCase: false };
}

/** Without a case only city and figures stand in the address. */
function hashOf({ sheet, hasCase }: FiguresPageState): string {
  const { city } = sheet.person;
  const alone = new URLSearchParams({ city, ...(sheet.figures !== "" && { figures: sheet.figures }) });
  const address = hasCase ? writeAddress(sheet, entryOf(city)?.version ?? null) : `#/?${alone}`;
  return address.replace("#/", `#${FIGURES_PATH}`);
}
