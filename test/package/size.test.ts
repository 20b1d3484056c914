import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type Plugin, type Rolldown } from "vite";
import { afterAll, describe, expect, test } from "vitest";
import { namedClasses } from "../../tools/namedClasses.mjs";
import { withoutExamples } from "../../tools/withoutExamples.mjs";
import { kernelModules } from "../support/kernelBytes.js";

const KiB = 1024;
const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "antorcha-size-"));

/** The doors of package.json, in the sources from which dist/ is made. */
const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  exports: Record<string, { default?: string }>;
};
const alias = Object.entries(exports).flatMap(([door, { default: file }]) => {
  if (file === undefined) return [];
  const find = new RegExp(`^antorcha${door.slice(1)}$`);
  return [{ find, replacement: join(root, file.replace("./dist/", "").replace(/\.js$/, ".ts")) }];
});

/** What everybody needs, and everything else is measured beside: empty strings instead of the modules in base64. */
const withoutKernels: Plugin = {
  name: "without-kernels",
  enforce: "pre",
  transform: (code, id) =>
    id.endsWith("bytes.generated.ts") ? code.replace(/"[A-Za-z0-9+/=]{64,}"/g, '""') : null,
};

/** As `npm run build` leaves out what tests alone read, and gives classes their names. */
const asBuilt: Plugin = {
  name: "as-built",
  enforce: "pre",
  transform: (code, id) => {
    if (id.includes("/src/tensor/ops/")) return withoutExamples(code, id);
    return /\/src\/(?:nn|optim|data)\//.test(id) ? namedClasses(code, id) : null;
  },
};

/** A program as a page ships it: one file, minified. */
async function bundle(program: string, plugins: Plugin[] = []): Promise<string> {
  const entry = join(folder, "entry.js");
  writeFileSync(entry, program);
  const { output } = (await build({
    configFile: false,
    logLevel: "error",
    root: folder,
    resolve: { alias },
    plugins: [asBuilt, ...plugins],
    build: {
      write: false,
      target: "es2022",
      minify: true,
      modulePreload: false,
      rolldownOptions: { input: entry },
    },
  })) as Rolldown.RolldownOutput;
  expect(output).toHaveLength(1);
  return output[0].code;
}

/** Gzipped, beside the kernels. */
async function size(program: string): Promise<number> {
  const code = await bundle(program, [withoutKernels]);
  return gzipSync(code).length;
}

/** Runs a bundle in a process of its own; gives what it printed. */
async function run(program: string): Promise<string> {
  const file = join(folder, "bundle.mjs");
  writeFileSync(file, await bundle(program));
  const env = { ...process.env, ANTORCHA_LANG: "en" };
  const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: "utf8", env });
  return stdout + stderr.slice(-500); // a stack shows the whole bundle
}

const LINEAR_ADAM = `
  import { Linear } from "antorcha/nn";
  import { Adam } from "antorcha/optim";
  import { randn } from "antorcha";

  const model = new Linear(4, 3);
  const optimizer = new Adam(model.parameters(), { lr: 0.05 });
  const x = randn(50, 4);
  const target = x.narrow(1, 0, 3);
  const losses = [];
  for (let step = 0; step < 100; step++) {
    const loss = model(x).sub(target).pow(2).mean();
    optimizer.zeroGrad();
    loss.backward();
    optimizer.step();
    losses.push(loss.item());
  }
  console.log(losses[99] < losses[0] / 10 ? "learned" : losses);
  try {
    model(x.narrow(1, 0, 3));
  } catch (error) {
    console.log(error.message);
  }`;

describe("what a page ships", () => {
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("each build of the kernels is below 1 MB", async () => {
    const MODULES = await kernelModules();
    const bytes = (text: string) => Buffer.from(text, "base64").length;
    const plain = MODULES.reduce((sum, module) => sum + bytes(module.plain), 0);
    const fused = MODULES.reduce((sum, module) => sum + bytes(module.fused ?? module.plain), 0);
    expect(plain).toBeGreaterThan(10 * KiB);
    expect(Math.max(plain, fused)).toBeLessThan(1e6);
  });

  test("a program with Linear and Adam carries at most 60 KiB beside the kernels", async () => {
    expect(await size(LINEAR_ADAM)).toBeLessThan(60 * KiB);
  });

  test("the whole PyTorch door carries at most 140 kB beside the kernels", async () => {
    const all = await size(`import * as torch from "antorcha"; globalThis.torch = torch;`);
    expect(all).toBeLessThan(140_000);
  });

  test("the bundle of Linear and Adam learns, and explains itself", async () => {
    expect(await run(LINEAR_ADAM)).toMatch(
      /^learned\nLinear: expected input of shape \[\*, 4\], got \[50, 3\]/,
    );
  });

  test("layers, optimizers and datasets keep their names where a minifier changes those of classes", async () => {
    const program = `
      import { Linear, ReLU, Sequential } from "antorcha/nn";
      import { Adam } from "antorcha/optim";
      import { SequentialSampler, Subset } from "antorcha/data";
      const model = new Sequential(new Linear(4, 3), new ReLU());
      console.log(String(model));
      console.log(String(new Adam(model.parameters())).split(" ")[0]);
      const dataset = { length: 3, get: (i) => i };
      console.log(String(new Subset(dataset, [1])), String(new SequentialSampler(dataset)));`;
    expect(await run(program)).toBe(
      "Sequential(\n  (0): Linear(in_features=4, out_features=3, bias=True)\n  (1): ReLU()\n)\nAdam\n" +
        "Subset(length=1, dataset=Object(length=3)) SequentialSampler(length=3)\n",
    );
  });

  test("whoever bundles one function of a door has its messages, and only those", async () => {
    const program = `
      import { accuracyScore } from "antorcha/sklearn";
      try {
        accuracyScore([1, 2, 3], [1, 2]);
      } catch (error) {
        console.log(error.message);
      }`;
    expect(await run(program)).toMatch(/\w{4,} .*\[E-SKLEARN-\d+\]/);
    const code = await bundle(program, [withoutKernels]);
    expect(code).toContain("E-SKLEARN-001");
    expect(code).not.toContain("E-OPTUNA-001");
    expect(await bundle(LINEAR_ADAM, [withoutKernels])).not.toMatch(
      /E-(SKLEARN|OPTUNA|STORAGE|FILE|CLI|TUNE)-/,
    );
    const study = `import { createStudy } from "antorcha/optuna"; globalThis.createStudy = createStudy;`;
    expect(await bundle(study, [withoutKernels])).not.toMatch(/E-(NN|GRAD|DTYPE|SKLEARN|FILE|CLI)-|W-OPTIM-/);
  });
});
