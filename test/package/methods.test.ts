import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, describe, expect, test } from "vitest";
import { Tensor } from "../../src/tensor/index.js";
import { standIns } from "../../src/tensor/standIns.js";
import { pureDeclarations } from "../../tools/pureDeclarations.mjs";
import { bundle, LINEAR_ADAM, projectWith, root } from "../support/bundle.js";

/**
 * Functions of a tensor are its methods for whoever imports the PyTorch door; a page that imports parts alone ships no
 * operation that it does not use.
 */

const folders: string[] = [];
const project = (packageRoot: string) => {
  const folder = projectWith(packageRoot);
  folders.push(folder);
  return folder;
};
const built = project(root);
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function run(folder: string, file: string, code: string): string {
  writeFileSync(join(folder, file), code);
  const env = { ...process.env, ANTORCHA_LANG: "en" };
  const { stdout, stderr } = spawnSync(process.execPath, [file], { cwd: folder, encoding: "utf8", env });
  return stdout + stderr.slice(-500);
}

/** The built package with the versine, as the recipe of ARCHITECTURE.md adds it: a kernel's row, a declaration and a function. */
function withVersine(): string {
  const copy = mkdtempSync(join(tmpdir(), "antorcha-grown-"));
  folders.push(copy);
  cpSync(join(root, "dist/src"), join(copy, "dist/src"), { recursive: true });
  cpSync(join(root, "package.json"), join(copy, "package.json"));
  const append = (path: string, text: string) => {
    const file = join(copy, "dist/src", path);
    const as = path.includes("/ops/") ? pureDeclarations(text, file) : text;
    writeFileSync(file, readFileSync(file, "utf8") + as);
  };
  // A module of its own for float64 alone, which nothing here launches.
  append(
    "engine/families/pointwise/bytes.generated.js",
    `export const versineBytes = { name: "versine", plain: "VERSINE", fused: null };\n`,
  );
  append(
    "engine/families/pointwise/functions.js",
    `import { versineBytes } from "./bytes.generated.js";
     const own = /* @__PURE__ */ onFloatsOf(versineBytes, "versine");
     const onDoubles = (code) => ({ code, cost: 2, float64: own.float64 });
     export const versine = {
       name: "versine",
       arity: 1,
       on: "floats",
       float: (a) => 1 - Math.cos(a),
       rounding: "ulps",
       wasm: /* @__PURE__ */ onDoubles(99),
     };\n`,
  );
  append(
    "tensor/ops/math.js",
    `export const versineOp = definePointwise("versine", kernels.versine, "float", {
       saves: [[0]],
       backward: (g, op) => [mul(g, sin(op.saved(0)))],
     });\n`,
  );
  append(
    "tensor/functions/math.js",
    `export function versine(x) { return math.versineOp([self("versine", x)]); }\n`,
  );
  return project(copy);
}

describe("an operation more", () => {
  const grown = withVersine();

  test("changes no byte of a page with Linear and Adam", async () => {
    const before = await bundle(built, LINEAR_ADAM);
    expect(await bundle(grown, LINEAR_ADAM)).toBe(before);
  });

  test("is a function and a method for whoever imports anything of the PyTorch door", async () => {
    const program = `
      import { tensor, versine } from "antorcha";
      const x = tensor([0.5], { requiresGrad: true });
      x.versine().backward();
      console.log(versine(x).item().toFixed(6), x.grad.item().toFixed(6));`;
    expect(run(grown, "grown.mjs", await bundle(grown, program))).toBe("0.122417 0.479426\n");
  });
});

describe("methods", () => {
  const parts = `
    import { Linear } from "antorcha/nn";
    const { weight } = new Linear(4, 3);
    try {
      console.log(weight.exp().shape);
    } catch (error) {
      console.log(error.message);
    }
    console.log("grad" in weight, "igamma" in weight, weight.numel(), String(weight).slice(0, 9));`;

  test("come with the whole door, or what stands in their place says so", async () => {
    expect(run(built, "parts.mjs", await bundle(built, parts))).toMatch(
      /^x\.exp\(\): .*Add import "antorcha"\. \[E-TENSOR-002\]\ntrue true 12 Parameter\n$/,
    );
    const whole = await bundle(built, `import { getLanguage } from "antorcha"; getLanguage(); ${parts}`);
    expect(run(built, "whole.mjs", whole)).toBe("[ 3, 4 ]\ntrue false 12 Parameter\n");
    const bare = await bundle(built, `import "antorcha"; ${parts}`);
    expect(run(built, "bare.mjs", bare)).toContain("[ 3, 4 ]\n");
  });

  test("are there in Node whatever door is imported", () => {
    expect(run(built, "node.mjs", parts)).toBe("[ 3, 4 ]\ntrue false 12 Parameter\n");
  });

  test("have each a stand-in until they come", () => {
    const named = new Set(Object.getOwnPropertyNames(standIns({})));
    const text = readFileSync(join(root, "src/tensor/tensor.ts"), "utf8");
    const inClass = (name: string) =>
      new RegExp(`^  (?:(?:override|async|get|set) )*${name}\\b`, "m").test(text);
    const own = Object.getOwnPropertyNames(Tensor.prototype);
    expect(own.length).toBeGreaterThan(100);
    expect(own.filter((name) => name !== "constructor" && !inClass(name) && !named.has(name))).toEqual([]);
  });
});

/** The text and the docstring that an editor shows over a place of a program that uses the built package. */
describe("an editor shows", () => {
  const folder = project(root);
  const file = join(folder, "program.ts");
  const text = `
    import * as torch from "antorcha";
    import { Linear } from "antorcha/nn";
    const x = torch.ones(2, 3);
    x.exp();
    torch.exp(x);
    x.sum(1);
    x.reshape(3, 2);
    x.max(1);
    x.add_(1);
    new Linear(2, 3).weight.sigmoid();`;
  writeFileSync(file, text);
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    types: [],
  };
  const { sys } = ts;
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (path) => {
      const content = sys.readFile(path);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: sys.fileExists,
    readFile: sys.readFile,
    directoryExists: sys.directoryExists,
    realpath: sys.realpath,
  });
  const over = (call: string) => {
    const info = service.getQuickInfoAtPosition(file, text.indexOf(call) + call.lastIndexOf(".") + 1);
    return [ts.displayPartsToString(info?.displayParts), ts.displayPartsToString(info?.documentation)];
  };

  test("no error", () => {
    const found = [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)];
    expect(found.map(({ messageText }) => messageText)).toEqual([]);
  });

  test.each([
    ["x.exp", "eˣ"],
    ["torch.exp", "eˣ"],
    ["x.sum", "whole numbers and bool give int64."],
    ["x.reshape", "The same elements under another shape"],
    ["x.max", "along a dimension"],
    ["x.add_", "x += alpha·other"],
    ["weight.sigmoid", "1/(1 + e⁻ˣ)"],
  ])("the docstring of %s", (call, doc) => {
    expect(over(call)[1]).toContain(doc);
  });

  test("the types of arguments and result", () => {
    expect(over("x.sum")[0]).toMatch(/sum: .*TotalArguments.* => torch\.Tensor/);
    expect(over("x.reshape")[0]).toContain("=> torch.Tensor");
  });
});
