// A valid case with every key that there is. A test changes one thing in it.
type Json = Record<string, unknown>;

const pool = { deductible: "0.00", deductibleDue: "0.00", paid: "0.00", inScope: "0.00" };
const part = { deductible: "0.00", base: "0.00", paid: "0.00" };

export const FULL: Json = {
  id: "full",
  city: "wenzhou",
  person: {
    category: "employee",
    retired: false,
    birthDate: "1980-02-29",
    assistance: "none",
    huiminbao: "wenzhou-employee",
    accountBalance: "12.00",
  },
  carriedIn: {
    year: 2024,
    outpatient: pool,
    inpatient: { ...pool, admissions: 0 },
    criticalBase: "0.00",
    criticalPaid: "0.00",
    aidDeductible: "0.00",
    aidBase: "0.00",
    aidPaid: "0.00",
    huiminbaoInScope: part,
    huiminbaoOutOfScope: part,
  },
  encounters: [
    {
      date: "2024-05-01",
      care: "chronic",
      level: "primary",
      site: "community",
      disease: "asthma",
      place: "local",
      expenses: { total: "90.00", ownExpense: "1.00", overLimit: "2.00", firstPay: "3.00" },
    },
    {
      date: "2024-06-01",
      care: "outpatient",
      level: "secondary",
      site: null,
      disease: null,
      place: "local",
      items: [{ name: "B", class: "B", amount: "8.00", firstPayRate: "0.05", priceLimit: "7.00", code: "x" }],
    },
  ],
  overrides: [
    {
      parameter: "basic.rate",
      when: { care: "inpatient" },
      value: [{ upTo: "9.00", rate: "0.5" }, { rate: "0.6" }],
      note: "n",
    },
  ],
};

type Node = Record<string | number, unknown>;

/** `encounters[0].date` → ["encounters", 0, "date"]. */
const keysOf = (path: string): (string | number)[] =>
  [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key]) =>
    index === undefined ? (key ?? "") : Number(index),
  );

function at(path: string): { root: Json; parent: Node; key: string | number } {
  // Through JSON, so that no two places share an object.
  const root = JSON.parse(JSON.stringify(FULL)) as Json;
  const keys = keysOf(path);
  const key = keys.pop() ?? "";
  const parent = keys.reduce<Node>((node, step) => node[step] as Node, root);
  return { root, parent, key };
}

/** The full case with the value at a path exchanged, or a new key put there. */
export function having(path: string, value: unknown): Json {
  const { root, parent, key } = at(path);
  parent[key] = value;
  return root;
}

/** The full case without the key at a path. */
export function lacking(path: string): Json {
  const { root, parent, key } = at(path);
  delete parent[key];
  return root;
}
