/**
 * Prints what was measured beside its budget and how much room is left, as a share of the budget.
 * @returns whether all is within its budget; what has none is only shown.
 */
export function report(rows) {
  const told = rows.map(({ what, unit, is, most, digits = 0 }) => ({
    what,
    measured: `${is.toFixed(digits)} ${unit}`,
    budget: most === undefined ? "" : `${most.toFixed(digits)} ${unit}`,
    room: most === undefined ? "" : `${Math.floor((1 - is / most) * 100)} %`,
    over: most !== undefined && is > most ? "OVER" : "",
  }));
  const titles = { what: "what", measured: "measured", budget: "budget", room: "room", over: "" };
  const width = (name) => Math.max(...[titles, ...told].map((row) => row[name].length));
  for (const row of [titles, ...told]) {
    const cells = ["measured", "budget", "room"].map((name) => row[name].padStart(width(name)));
    console.log(`${[row.what.padEnd(width("what")), ...cells].join("  ")}  ${row.over}`.trimEnd());
  }
  return told.every(({ over }) => over === "");
}
