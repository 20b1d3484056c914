import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type Plugin, type Rolldown } from "vite";

/** Programs bundled against the built package (dist/), as a page ships them. */

/** The repository: the package that the tests bundle. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** What everybody needs, and everything else is measured beside: empty strings instead of the modules in base64. */
const withoutKernels: Plugin = {
  name: "without-kernels",
  enforce: "pre",
  transform: (code, id) =>
    id.endsWith("bytes.generated.js") ? code.replace(/"[A-Za-z0-9+/=]{64,}"/g, '""') : null,
};

/** A program's folder in which `antorcha` is the given package. */
export function projectWith(packageRoot: string): string {
  const folder = mkdtempSync(join(tmpdir(), "antorcha-bundle-"));
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(packageRoot, join(folder, "node_modules/antorcha"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  return folder;
}

/** A program as a page ships it: one file, minified. */
export async function bundle(folder: string, program: string, { kernels = true } = {}): Promise<string> {
  const entry = join(folder, "entry.js");
  writeFileSync(entry, program);
  const { output } = (await build({
    configFile: false,
    logLevel: "error",
    root: folder,
    plugins: kernels ? [] : [withoutKernels],
    build: {
      write: false,
      target: "es2022",
      minify: true,
      modulePreload: false,
      rolldownOptions: { input: entry },
    },
  })) as Rolldown.RolldownOutput;
  if (output.length !== 1) throw new Error(`expected one file, received ${output.length}`);
  return output[0].code;
}

/** Gzipped, beside the kernels. */
export async function size(folder: string, program: string): Promise<number> {
  return gzipSync(await bundle(folder, program, { kernels: false })).length;
}

/** A model that learns what another one computes, by nothing but `antorcha/nn` and `antorcha/optim`. */
export const LINEAR_ADAM = `
  import { Linear } from "antorcha/nn";
  import { mseLoss } from "antorcha/nn/functional";
  import { Adam } from "antorcha/optim";

  const x = new Linear(4, 50).weight.detach();
  const target = new Linear(4, 3)(x).detach();
  const model = new Linear(4, 3);
  const optimizer = new Adam(model.parameters(), { lr: 0.05 });
  const losses = [];
  for (let step = 0; step < 200; step++) {
    const loss = mseLoss(model(x), target);
    optimizer.zeroGrad();
    loss.backward();
    optimizer.step();
    losses.push(loss.item());
  }
  console.log(losses[199] < losses[0] / 10 ? "learned" : losses);
  try {
    model(target);
  } catch (error) {
    console.log(error.message);
  }`;
