import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { OP_TABLE } from "../../src/tensor/ops/table.js";

/** FEATURES.md is kept true: what it says exists does, what it says does not exist does not, and nothing is left out. */

const root = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");

interface Row {
  readonly python: string[];
  readonly names: string[];
  readonly state: string;
}

const names = (cell: string) => Array.from(cell.matchAll(/`([^`]+)`/g), ([, name]) => name);
const rows: Row[] = read("FEATURES.md")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| Python"))
  .map((line) => {
    const [, python, ours, state] = line.split("|");
    return { python: names(python), names: names(ours), state: state.trim() };
  });

const isMissing = (state: string) => /^not (yet|for us)/.test(state);

/** The doors of the package, as a program would import them. */
const { exports } = JSON.parse(read("package.json")) as {
  exports: Record<string, { default: string } | string>;
};
type Door = Record<string, unknown>;
const doors = new Map<string, Door>();
for (const [subpath, target] of Object.entries(exports)) {
  if (typeof target === "string") continue;
  const source = target.default.replace("./dist/", "").replace(/\.js$/, ".ts");
  doors.set(subpath, (await import(new URL(source, root).href)) as Door);
}
const door = (subpath: string): Door => doors.get(subpath) ?? {};
const torch = door(".") as typeof import("../../src/index.js");
const tqdm = door("./tqdm") as typeof import("../../src/tqdm/index.js");
const io = door("./io") as typeof import("../../src/io/index.js");
const optuna = door("./optuna") as typeof import("../../src/optuna/index.js");

optuna.logging.setVerbosity(optuna.logging.ERROR);
const study = optuna.createStudy();

/** What the first part of a name stands for: a door, or an object of a class. */
const ROOTS: Record<string, object> = {
  torch,
  nn: torch.nn,
  optim: torch.optim,
  data: torch.data,
  tqdm,
  optuna,
  sklearn: door("./sklearn"),
  datasets: door("./datasets"),
  io: door("./io"),
  tabular: door("./tabular"),
  table: io.Table.from([[1]]),
  groups: io.Table.from([[1]]).groupBy("0"),
  tensor: torch.ones(1),
  module: new torch.nn.Linear(1, 1),
  sequential: new torch.nn.Sequential(),
  optimizer: new torch.optim.SGD([torch.ones(1, { requiresGrad: true })]),
  generator: new torch.Generator(),
  bar: tqdm.tqdm({ disable: true }),
  study,
  trial: study.ask(),
};

/** Whether a name such as `torch.nn.Linear` leads to something; the last part is not asked for its value. */
function exists(name: string): boolean {
  if (name === "tensor[Symbol.iterator]") return Symbol.iterator in torch.Tensor.prototype;
  const [start, ...rest] = name.split(".");
  if (!(start in ROOTS)) throw new Error(`FEATURES.md: '${name}' begins with no door and no object of ours`);
  let at: unknown = ROOTS[start];
  for (const [i, key] of rest.entries()) {
    if (at === null || (typeof at !== "object" && typeof at !== "function") || !(key in at)) return false;
    if (i < rest.length - 1) at = Reflect.get(at, key);
  }
  return true;
}

describe("FEATURES.md", () => {
  test("has a state in every row, and says what is missing", () => {
    expect(rows.length).toBeGreaterThan(300);
    for (const { state, names, python } of rows) {
      expect(state, [...python, ...names].join()).toMatch(/^(yes|partly: .+|not yet(: .+)?|not for us: .+)$/);
      if (!isMissing(state)) expect(names.length, python.join()).toBeGreaterThan(0);
    }
  });

  test("names each thing once", () => {
    const all = rows.flatMap((row) => row.names);
    expect(all.filter((name, i) => all.indexOf(name) !== i)).toEqual([]);
  });

  test("everything that it says is there is there", () => {
    const there = rows.filter(({ state }) => !isMissing(state)).flatMap((row) => row.names);
    expect(there.filter((name) => !exists(name))).toEqual([]);
  });

  test("nothing that it says is missing is there", () => {
    const missing = rows.filter(({ state }) => isMissing(state)).flatMap((row) => row.names);
    expect(missing.filter(exists)).toEqual([]);
  });
});

/** Everything that its rows lead to. */
const shown = new Set<unknown>();
const shownNames = new Set(rows.filter(({ state }) => !isMissing(state)).flatMap((row) => row.names));
for (const name of shownNames) {
  const [start, ...rest] = name.split(".");
  if (
    ["torch", "nn", "optim", "data", "tqdm", "optuna", "sklearn", "datasets", "io", "tabular"].includes(start)
  ) {
    shown.add(rest.reduce<unknown>((at, key) => Reflect.get(at as object, key), ROOTS[start]));
  }
}

/** What a door exports, the members of its namespaces included, that no row leads to. */
function unshown(at: Door, path: string, seen = new Set<unknown>()): string[] {
  return Object.entries(at).flatMap(([key, value]) => {
    const name = path === "" ? key : `${path}.${key}`;
    const isNamespace =
      typeof value === "object" &&
      value !== null &&
      Object.prototype.toString.call(value) === "[object Module]";
    if (!isNamespace) return shown.has(value) ? [] : [name];
    if (seen.has(value)) return [];
    seen.add(value);
    return unshown(value as Door, name, seen);
  });
}

describe("FEATURES.md leaves out nothing", () => {
  test.each([...doors.keys()])("that the door %s exports", (subpath) => {
    expect(unshown(door(subpath), "")).toEqual([]);
  });

  test("that a tensor, a module, an optimizer or a table can do", () => {
    // Plumbing between the rooms of the library; users never see it (@internal or private).
    const internal = new Set(["constructor", "spawn", "spawnNew", "become", "isContiguous"]);
    const hidden = (text: string) =>
      Array.from(
        text.matchAll(/(?:@internal[^\n]*\*\/\n\s+|private |protected )(?:abstract |override |\*)*(\w+)/g),
        ([, name]) => name,
      );
    const classes = [
      ["tensor", torch.Tensor.prototype, read("src/tensor/tensor.ts")],
      ["module", torch.nn.Module.prototype, read("src/nn/module.ts")],
      ["optimizer", torch.optim.Optimizer.prototype, read("src/optim/optimizer.ts")],
      ["table", io.Table.prototype, read("src/io/table/table.ts")],
      ["groups", io.GroupBy.prototype, read("src/io/table/grouped.ts")],
    ] as const;
    for (const [start, prototype, text] of classes) {
      const own = Object.getOwnPropertyNames(prototype).filter(
        (key) => !internal.has(key) && !hidden(text).includes(key),
      );
      expect(own.length).toBeGreaterThan(4);
      expect(own.filter((key) => !shownNames.has(`${start}.${key}`))).toEqual([]);
    }
  });

  test("of the operations", () => {
    // Operations that users reach under another name.
    const under: Record<string, string> = {
      addScaled: "torch.add",
      slice: "tensor.at",
      lerpWeights: "torch.lerp",
      truncDivide: "torch.div",
      i1: "torch.i0",
      mantissa: "torch.frexp",
      exponent: "torch.frexp",
      clampMin: "torch.clamp",
      clampMax: "torch.clamp",
      extract: "tensor.setAt",
      embed: "tensor.setAt",
      clear: "tensor.setAt",
      triangle: "torch.tril",
      crossEntropy: "nn.functional.crossEntropy",
      linearActivated: "nn.Sequential",
      recurrence: "torch.cumprod",
      cummaxPlaces: "torch.cummax",
      cumminPlaces: "torch.cummin",
      topkPlaces: "torch.topk",
      kthPlace: "torch.kthvalue",
      medianPlace: "torch.median",
      modePlace: "torch.mode",
    };
    const missing = Object.keys(OP_TABLE).filter((op) => {
      if (op.endsWith("Backward")) return false;
      const candidates = [under[op], `torch.${op}`, `tensor.${op}`, `nn.functional.${op}`];
      return !candidates.some((name) => shownNames.has(name));
    });
    expect(missing).toEqual([]);
  });
});
