/** Arrows run one way: app, worker, cli → wording → desk → whatif, guides, rulebook, readoff, local → core → facts → money. */
const rooms = ["money", "facts", "core", "(whatif|guides|rulebook|readoff|local)", "desk", "wording"];

const oneWay = rooms.map((room, i) => ({
  name: `${room.replace(/\W+/g, "-")}-knows-only-what-is-below`,
  severity: "error",
  from: { path: `^src/${room}/`, pathNot: "\\.test\\.tsx?$" },
  to: { path: `^src/(${[...rooms.slice(i + 1), "app", "worker", "cli"].join("|")})/` },
}));

export default {
  forbidden: [
    ...oneWay,
    {
      name: "front-ends-do-not-know-each-other",
      severity: "error",
      from: { path: "^src/(app|worker|cli)/" },
      // The page starts the worker by the address of its script.
      to: { path: "^src/(app|worker|cli)/", pathNot: "^src/$1/|^src/worker/desk\\.ts$" },
    },
    {
      name: "no-react-below-the-page",
      severity: "error",
      from: { path: "^src/(money|facts|core|whatif|guides|rulebook|readoff|local|desk|wording|worker|cli)/" },
      to: { path: "^node_modules/(react|react-dom|react-i18next|wouter|@tanstack)(/|$)" },
    },
    {
      name: "core-is-pure",
      comment: "no I/O and no libraries but hashes and the YAML reader of the facts",
      severity: "error",
      from: { path: "^src/(money|facts|core|whatif|guides|rulebook|readoff|local)/", pathNot: "\\.test\\.ts$" },
      to: {
        path: "^(node_modules/(?!(@noble/hashes|yaml)/)|node:|fs$|path$)",
        dependencyTypesNot: ["type-only"],
      },
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    { name: "nothing-unresolved", severity: "error", from: {}, to: { couldNotResolve: true, pathNot: "^virtual:" } },
    {
      name: "tests-are-not-imported",
      severity: "error",
      from: { path: "^src/", pathNot: "\\.test\\.tsx?$" },
      to: { path: "(\\.test\\.tsx?$|^test/|^e2e/)" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
