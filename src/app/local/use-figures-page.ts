import { useAddressState } from "../address/use-address-state.ts";
import { readAddress, writeAddress } from "../estimate/case-address.ts";
import { exampleFor, today } from "../estimate/example.ts";
import { type Sheet, sheetOf } from "../estimate/sheet.ts";
import { cities, entryOf } from "../rules/use-rules.ts";
import { deviceFigures } from "./device.ts";
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
    showFigures: (figures: string): void => show({ ...state, sheet: { ...sheet, figures } }, `figures ${figures}`),
  };
}

function stateOf(hash: string): FiguresPageState {
  const read = readAddress(hash, cities);
  const hasCase = read?.sheet.visits.some(({ date }) => date !== "") === true;
  const sheet = read?.sheet ?? sheetOf(exampleFor(today()));
  // A case without figures was worked out without; where there is none, the page is about this device's own.
  const figures = sheet.figures === "" && !hasCase ? deviceFigures(sheet.person.city) : sheet.figures;
  return { sheet: { ...sheet, figures }, hasCase };
}

/** Without a case only city and figures stand in the address. */
function hashOf({ sheet, hasCase }: FiguresPageState): string {
  const { city } = sheet.person;
  const alone = new URLSearchParams({ city, ...(sheet.figures !== "" && { figures: sheet.figures }) });
  const address = hasCase ? writeAddress(sheet, entryOf(city)?.version ?? null) : `#/?${alone}`;
  return address.replace("#/", `#${FIGURES_PATH}`);
}
