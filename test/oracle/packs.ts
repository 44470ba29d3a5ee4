/** Complete rule files of cities that do not exist, each with the jurisdiction that it needs beside it. */
import { ganquan } from "./packs/ganquan.ts";
import { qingshan } from "./packs/qingshan.ts";
import { xihe } from "./packs/xihe.ts";
import { yuelu } from "./packs/yuelu.ts";

export type Pack = { city: string; file: string; text: string; inherits: string | null };

export const PACKS: readonly Pack[] = [
  { city: "qingshan", file: "qingshan.yaml", text: qingshan, inherits: "zhejiang" },
  { city: "ganquan", file: "ganquan.yaml", text: ganquan, inherits: "national" },
  { city: "yuelu", file: "yuelu.yaml", text: yuelu, inherits: null },
  { city: "xihe", file: "xihe.yaml", text: xihe, inherits: null },
];

/** Those that need no other rule file. */
export const STANDALONE: readonly Pack[] = PACKS.filter((one) => one.inherits === null);
