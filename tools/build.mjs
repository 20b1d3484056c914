/**
 * Builds dist/: the compiler's output, module by module, which bundlers take apart as they need, without the examples that
 * tests are derived from; and for Node, where each file costs time at the start, few files: in dist/node/ the doors once more, in dist/cli/ the
 * programs of the command line. dist/page/ has the doors for a page without a bundler.
 */
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { callableClasses, callableExport, classNames } from "./callableClasses.mjs";
import { namedClasses } from "./namedClasses.mjs";
import { pureDeclarations } from "./pureDeclarations.mjs";
import { withoutExamples, withoutTrials } from "./withoutExamples.mjs";

const compiler = join(dirname(createRequire(import.meta.url).resolve("typescript7/package.json")), "bin/tsc");

rmSync("dist", { recursive: true, force: true });
const { status } = spawnSync(process.execPath, [compiler, "-p", "tsconfig.build.json"], { stdio: "inherit" });
if (status !== 0) process.exit(status ?? 1);

const operations = "dist/src/tensor/ops";
for (const name of readdirSync(operations)) {
  if (!name.endsWith(".js")) continue;
  const file = join(operations, name);
  writeFileSync(file, pureDeclarations(withoutExamples(readFileSync(file, "utf8"), file), file));
}

const functional = "dist/src/nn/functional";
for (const name of readdirSync(functional)) {
  const file = join(functional, name);
  if (name === "table.js") rmSync(file);
  else if (name.endsWith(".js")) writeFileSync(file, withoutExamples(readFileSync(file, "utf8"), file));
}

const families = "dist/src/engine/families";
for (const name of readdirSync(families, { recursive: true })) {
  const file = join(families, name);
  if (/trials\.(js|d\.ts)$/.test(name)) rmSync(file);
  else if (name.endsWith(".js") && !name.endsWith("generated.js"))
    writeFileSync(file, withoutTrials(readFileSync(file, "utf8"), file));
}
rmSync("dist/src/engine/host/plans.js");

for (const room of ["dist/src/nn", "dist/src/optim", "dist/src/data"]) {
  for (const name of readdirSync(room, { recursive: true })) {
    if (!name.endsWith(".js")) continue;
    const file = join(room, name);
    writeFileSync(file, namedClasses(readFileSync(file, "utf8"), file));
  }
}

// papaparse is CommonJS, which neither a page nor Rollup reads by itself: in dist/ it is a module of ours.
const papaparse = "dist/src/io/csv/papaparse.js";
await build({
  configFile: false,
  logLevel: "error", // not that it knows of Node's streams
  build: {
    lib: { entry: "node_modules/papaparse/papaparse.js", formats: ["es"], fileName: () => "papaparse.js" },
    minify: false,
    emptyOutDir: false,
    outDir: dirname(papaparse),
  },
});
for (const name of readdirSync(dirname(papaparse))) {
  const file = join(dirname(papaparse), name);
  if (!name.endsWith(".js") || file === papaparse) continue;
  writeFileSync(file, readFileSync(file, "utf8").replace('from "papaparse"', 'from "./papaparse.js"'));
}

/** The doors that package.json names for Node, by the name of the file that each becomes. */
const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
const doors = Object.values(exports).filter((door) => typeof door === "object");

// Classes that a door shows say what to write where `new` was forgotten.
const shown = classNames(
  await Promise.all(doors.map((door) => import(pathToFileURL(resolve(door.default)).href))),
);
for (const room of ["nn", "optim", "data", "io", "optuna", "random", "sklearn", "tabular", "tqdm"]) {
  const folder = join("dist/src", room);
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!name.endsWith(".js") || name.endsWith("generated.js")) continue;
    const file = join(folder, name);
    writeFileSync(file, callableClasses(readFileSync(file, "utf8"), file, shown, "dist/src"));
  }
}
const tensorDoor = "dist/src/tensor/index.js";
writeFileSync(
  tensorDoor,
  callableExport(
    readFileSync(tensorDoor, "utf8"),
    "Tensor",
    "./tensor.js",
    "../core/calledWithoutNew.js",
    "torch.tensor([1, 2])",
  ),
);

/** Whether a file of dist/ imports another, however far around. */
function reaches(from, target, seen = new Set()) {
  if (from === target) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  const imports = readFileSync(from, "utf8").matchAll(/^(?:import|export)\b[^;]*?"(\.[^"]+)";/gm);
  return Array.from(imports, ([, path]) =>
    resolve(dirname(from), path.replace(/\.js$/, from.endsWith(".d.ts") ? ".d.ts" : ".js")),
  ).some((next) => reaches(next, target, seen));
}

// Whoever imports one door that has tensors sees their methods in TypeScript, and has them in Node and in a page without a bundler, which spares no bytes.
const tensor = resolve("dist/src/tensor/tensor.js");
const methods = resolve("dist/src/tensor/methods.js");
const withTensors = new Set(
  doors.map((door) => resolve(door.default)).filter((file) => reaches(file, tensor)),
);
const importMethods = (file) => `import "./${relative(dirname(file), methods)}";\n`.replace("./../", "../");
for (const { types } of doors) {
  const file = resolve(types);
  if (!reaches(file, tensor.replace(/\.js$/, ".d.ts"))) continue;
  writeFileSync(file, importMethods(file) + readFileSync(file, "utf8"));
}
const methodsEverywhere = {
  name: "methods-everywhere",
  transform(code, id) {
    if (!withTensors.has(id)) return null;
    // The source map: each line stands one below where it was.
    const mappings = `;AAAA${";AACA".repeat(code.split("\n").length - 1)}`;
    return { code: importMethods(id) + code, map: { version: 3, sources: [id], names: [], mappings } };
  },
};

/** What runs as a process. */
const programs = ["cli/main", "cli/tune/worker"];

/** Few files in place of many: the inputs by the paths of their files in dist/, and where what they share stands. */
const together = (input, shared, options) =>
  build({
    configFile: false,
    logLevel: "warn",
    plugins: [methodsEverywhere],
    build: {
      emptyOutDir: false,
      copyPublicDir: false,
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      outDir: "dist",
      sourcemap: true,
      modulePreload: false,
      rollupOptions: {
        preserveEntrySignatures: "strict", // a door shows its own names, none that other doors share with it
        input,
        output: {
          entryFileNames: "[name].js",
          chunkFileNames: `${shared}/[name]-[hash].js`,
          keepNames: true,
          sourcemapExcludeSources: true,
        },
      },
      ...options,
    },
  });

const nameOf = ({ node }) => node.replace(/^\.\/dist\/node\/|\.js$/g, "");
await together(
  Object.fromEntries([
    ...doors.map((door) => [`node/${nameOf(door)}`, door.default]),
    ...programs.map((program) => [program, `dist/${program}.js`]),
  ]),
  "node/shared",
  { ssr: true, target: "node20", minify: false },
);

// For a page without a bundler.
await together(
  Object.fromEntries(doors.map((door) => [`page/${nameOf(door).replace(/\/index$/, "")}`, door.default])),
  "page/shared",
  { target: "es2022", minify: true },
);
copyFileSync("node_modules/papaparse/LICENSE", "dist/page/papaparse.LICENSE.txt");
copyFileSync("node_modules/papaparse/LICENSE", "dist/src/io/csv/papaparse.LICENSE.txt");

// The modules of the command line are in the programs now.
for (const name of readdirSync("dist/cli", { recursive: true })) {
  const file = join("dist/cli", name);
  if (statSync(file).isFile() && !programs.some((program) => file.startsWith(`dist/${program}.js`)))
    rmSync(file);
}
for (const name of readdirSync("dist/cli")) {
  const folder = join("dist/cli", name);
  if (statSync(folder).isDirectory() && readdirSync(folder).length === 0) rmdirSync(folder);
}
chmodSync("dist/cli/main.js", 0o755);
