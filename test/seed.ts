import fc from "fast-check";

/** Random cases are the same in every run, so that a red run is a fault of the change; `SEED=…` hunts for others. */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20240301) });
