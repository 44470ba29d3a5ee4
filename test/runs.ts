/** How many random cases a property is tried on: all in the tests, a share of them (`RUNS`) where they run over and over. */
export const runs = (count: number): number => Math.max(20, Math.round(count * Number(process.env.RUNS ?? 1)));
