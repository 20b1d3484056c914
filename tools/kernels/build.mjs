/**
 * Compiles the kernels: `npm run build:kernels` writes, `npm run build:kernels -- --check` only says whether what is
 * committed is current. Each file of src/engine/wasm/kernels/assembly becomes one WebAssembly module in two tiers,
 * *plain* and *fused* (relaxed multiply-add). Its text stands beside it (`x.wat`, and `x.fused.wat` where the tiers
 * differ), its bytes in bytes.generated.ts.
 */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const FOLDER = "src/engine/wasm/kernels";
const OPTIONS = [
  ...["--runtime", "stub", "--noAssert", "-O3", "--converge", "--disableWarning", "112"],
  ...["--enable", "simd,threads", "--sharedMemory", "--importMemory", "--noExportMemory"],
  ...["--initialMemory", "1", "--maximumMemory", "65536"],
];
const FUSED = ["--enable", "relaxed-simd", "--use", "FUSED=1"];

/** One source in one tier: its bytes and its text. */
async function compile(name, tier) {
  const outputs = {};
  const writeOutput = (file, contents) => {
    outputs[file] = contents;
  };
  const args = [
    `${FOLDER}/assembly/${name}.ts`,
    "--baseDir",
    ROOT,
    ...OPTIONS,
    "-o",
    "m.wasm",
    "-t",
    "m.wat",
  ];
  const { error, stderr } = await asc.main([...args, ...(tier === "fused" ? FUSED : [])], {
    writeFile: writeOutput,
  });
  if (error) throw new Error(`${name} (${tier}): ${error.message}\n${stderr}`);
  const text = outputs["m.wat"];
  checkModule(name, text);
  return { text, base64: Buffer.from(outputs["m.wasm"]).toString("base64"), size: outputs["m.wasm"].length };
}

/** Instances share their memory: a module that initialises memory or keeps state would disturb the others. */
function checkModule(name, text) {
  for (const forbidden of ["(data ", "(start ", "(mut ", "call_indirect"]) {
    if (text.includes(forbidden)) throw new Error(`${name}: a kernel module must not contain ${forbidden}…)`);
  }
  for (const [, module, field] of text.matchAll(/\(import "([^"]*)" "([^"]*)"/g)) {
    if (module !== "env" || (field !== "memory" && field !== "scratch")) {
      throw new Error(
        `${name}: imports ${module}.${field}; a kernel imports env.memory and env.scratch only`,
      );
    }
  }
}

const namesIn = async (ending) =>
  (await readdir(`${ROOT}/${FOLDER}/assembly`)).filter((file) => file.endsWith(ending)).sort();

/** Everything that the compiler makes: contents by path. */
async function build() {
  const files = new Map();
  const modules = [];
  for (const name of (await namesIn(".ts")).map((file) => file.slice(0, -3))) {
    const plain = await compile(name, "plain");
    const fused = await compile(name, "fused");
    const differ = plain.text !== fused.text;
    files.set(`${FOLDER}/assembly/${name}.wat`, plain.text);
    if (differ) files.set(`${FOLDER}/assembly/${name}.fused.wat`, fused.text);
    modules.push({ name, plain: plain.base64, fused: differ ? fused.base64 : null });
    console.log(`${name}: ${plain.size} bytes plain, ${differ ? `${fused.size} bytes` : "the same"} fused`);
  }
  files.set(`${FOLDER}/bytes.generated.ts`, generated(modules));
  return files;
}

const generated = (
  modules,
) => `// Made by \`npm run build:kernels\` from the sources in assembly/; not edited by hand.

/** A module in base64, a tier each; \`fused\` is null where it is the same as \`plain\`. */
export interface KernelBytes {
  readonly name: string;
  readonly plain: string;
  readonly fused: string | null;
}

export const MODULES: readonly KernelBytes[] = [
${modules
  .map(
    ({ name, plain, fused }) =>
      `  {\n    name: "${name}",\n    plain: "${plain}",\n    fused: ${fused === null ? null : `"${fused}"`},\n  },\n`,
  )
  .join("")}];
`;

/** What is committed but not what the compiler makes now. */
async function staleFiles(files) {
  const stale = [];
  for (const [path, contents] of files) {
    const committed = await readFile(`${ROOT}/${path}`, "utf8").catch(() => null);
    if (committed !== contents) stale.push(path);
  }
  for (const file of await namesIn(".wat")) {
    if (!files.has(`${FOLDER}/assembly/${file}`)) stale.push(`${FOLDER}/assembly/${file}`);
  }
  return stale;
}

const files = await build();
if (process.argv.includes("--check")) {
  const stale = await staleFiles(files);
  for (const path of stale)
    console.error(`${path} is not what its source compiles to: npm run build:kernels`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [path, contents] of files) await writeFile(`${ROOT}/${path}`, contents);
}
