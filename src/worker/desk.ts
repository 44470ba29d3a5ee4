import { FileError } from "../desk/file/limits.ts";
import { matchColumns } from "../desk/match.ts";
import type { Ask, Asks, FromWorker, Progress, RulesAt, ToWorker } from "../desk/protocol.ts";
import { Run } from "../desk/run.ts";
import { gapsOf } from "../desk/said-once.ts";
import { type Terms, termsFor } from "../desk/terms.ts";
import { checkSheet } from "../desk/why/check-sheet.ts";
import { wordsFound } from "../desk/words-found.ts";
import { Clock } from "./clock.ts";
import { type OpenedRules, openRules } from "./open-rules.ts";
import { type FileRead, readFile } from "./read-file.ts";
import { writeBadRows, writeResults, writeTemplate } from "./write-files.ts";

/** So long the worker settles before it looks at what it is asked, in milliseconds. */
const SLICE = 50;
/** So often it says how far it is. */
const TELL_EVERY = 100;
/** So often the view is put in order again while rows are added. */
const LOOK_EVERY = 500;
const SAMPLE_ROWS = 4;

let file: FileRead | null = null;
let rules: OpenedRules = { ruleSets: new Map(), figures: [] };
let opening: { readonly key: string; readonly rules: Promise<OpenedRules> } | null = null;
let terms: Terms | null = null;
let run: Run | null = null;
/** Counts up with every file that is chosen: the last one is settled. */
let opens = 0;
/** Counts up with whatever starts or stops a run: an older turn ends where it sees another. */
let turn = 0;
let isRunning = false;
const clock = new Clock();

type Answers = { [Name in Ask]: (given: Asks[Name]["given"]) => Asks[Name]["got"] | Promise<Asks[Name]["got"]> };

const answers: Answers = {
  async open({ file: chosen, own, rules: at, diseases }) {
    stop();
    [run, file] = [null, null];
    opens += 1;
    const number = opens;
    rules = await rulesOf(at);
    terms = termsFor([...rules.ruleSets.values()], diseases);
    let read: FileRead;
    try {
      read = await readFile(chosen);
    } catch (error) {
      if (error instanceof FileError) return { fault: error.fault };
      throw error;
    }
    // Another file was chosen meanwhile.
    if (number === opens) file = read;
    const { headings, rows } = read.table;
    return {
      headings,
      sample: rows.slice(0, SAMPLE_ROWS),
      rows: rows.length,
      encoding: read.encoding,
      matches: matchColumns(headings, own),
      gaps: gapsOf(read.table),
      figures: rules.figures,
    };
  },
  words({ matches, ownTerms }) {
    if (file === null || terms === null) return {};
    return wordsFound(file.table.rows, matches, terms, ownTerms);
  },
  async start({ plan, rules: at }) {
    // The figures of one's own may be others by now.
    rules = await rulesOf(at);
    if (file === null || terms === null) throw new Error("no file was opened");
    run = new Run(file.table, plan, terms, rules.ruleSets);
    void go(run);
    return null;
  },
  stop() {
    stop();
    if (run !== null) tell(run);
    return null;
  },
  goOn() {
    if (run !== null) void go(run);
    return null;
  },
  view: ({ view }) => ({ shown: opened().look(view) }),
  rows: ({ from, to }) => ({ from, rows: opened().rows(from, to) }),
  row: ({ row }) => opened().row(row),
  cases: ({ from, to }) => opened().cases(from, to),
  results: ({ format, spoken }) => writeResults(opened(), format, spoken),
  badRows: ({ format, spoken }) => writeBadRows(opened(), format, spoken),
  async check({ typed, rules: at }) {
    return checkSheet(typed, (await rulesOf(at)).ruleSets);
  },
  template: ({ format, spoken, city }) => writeTemplate(format, spoken, city),
};

function opened(): Run {
  if (run === null) throw new Error("no file was run");
  return run;
}

/** The rules of all places, opened once for as long as neither they nor the device's own figures change. */
function rulesOf(at: readonly RulesAt[]): Promise<OpenedRules> {
  const key = JSON.stringify(at);
  if (opening?.key !== key) {
    const opened = openRules(at);
    opening = { key, rules: opened };
    // What could not be fetched is fetched again the next time.
    opened.catch(() => {
      opening = null;
    });
  }
  return opening.rules;
}

/** Settles slice by slice, so that what is asked meanwhile is answered. */
async function go(one: Run): Promise<void> {
  turn += 1;
  const own = turn;
  isRunning = true;
  let [told, looked] = [0, 0];
  clock.start(one.progress().done, performance.now());
  while (own === turn && !one.isDone) {
    const { phase } = one.progress();
    const end = performance.now() + SLICE;
    one.go(() => performance.now() >= end);
    if (phase !== one.progress().phase) clock.start(one.progress().done, performance.now());
    const now = performance.now();
    if (now - looked >= LOOK_EVERY) {
      one.lookAgain();
      looked = now;
    }
    if (now - told >= TELL_EVERY) {
      tell(one);
      told = now;
    }
    await pause();
  }
  if (own !== turn) return;
  stop();
  one.lookAgain();
  tell(one);
}

function stop(): void {
  turn += 1;
  isRunning = false;
}

function tell(one: Run): void {
  const so = one.progress();
  const progress: Progress = { ...so, isRunning, ...clock.read(so.done, so.total, performance.now()) };
  send({ kind: "progress", progress });
}

/** Lets the messages that wait be read; a timer would wait longer. */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });

const send = (message: FromWorker): void => postMessage(message);

addEventListener("message", async ({ data }: MessageEvent<ToWorker>) => {
  const { number, ask, ...given } = data;
  try {
    const answer = answers[ask] as (given: unknown) => unknown;
    send({ kind: "answer", number, got: await answer(given) });
  } catch (error) {
    send({ kind: "failed", number, message: String(error) });
  }
});
