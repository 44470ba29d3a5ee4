// A peer of `npm run bench` in a process of its own, as whoever picks it would run it: what the others leave in memory slows
// nobody. Answers what scripts/bench.mjs asks: { ask, args } with the answer.
import { pathToFileURL } from "node:url";
import { bills, caseOf, KEYS } from "../../bench/job.mjs";

const [file, form, billCount, timed] = process.argv.slice(2);
const { prepare, settle, amountsOf, stepsOf } = await import(pathToFileURL(file).href);
const prepared = bills(Number(billCount)).map((bill) => prepare(form === "case" ? caseOf(bill) : bill));
const isAsync = settle(prepared[0]) instanceof Promise;
// Kept, so that nothing is left out as idle.
const kept = { last: null };

const answers = {
  /** Microseconds of processor time a settlement; everyone settles the first of the bills over and over. */
  async round(count, from) {
    const start = process.cpuUsage();
    if (isAsync) for (let i = 0; i < count; i += 1) kept.last = await settle(prepared[(from + i) % timed]);
    else for (let i = 0; i < count; i += 1) kept.last = settle(prepared[(from + i) % timed]);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / count;
  },
  /** The amounts of the first bills, in the order of KEYS. */
  async amounts(count) {
    const all = [];
    for (const one of prepared.slice(0, count)) {
      const amounts = amountsOf(await settle(one));
      all.push(KEYS.map((key) => amounts[key]));
    }
    return all;
  },
  /** How many steps the second bill has; `null` for who writes none. */
  async steps() {
    return stepsOf ? stepsOf(await settle(prepared[1])).length : null;
  },
};

process.on("message", async ({ ask, args }) => process.send(await answers[ask](...args)));
process.send("ready");
