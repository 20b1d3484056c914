/**
 * Compiles the kernels: `npm run build:kernels` writes, `npm run build:kernels -- --check` only says whether what is
 * committed is current, `npm run build:kernels -- families/pointwise` does no more than the folders so named. Each file of a folder `assembly` under src/engine becomes one WebAssembly module in two tiers,
 * *plain* and *fused* (relaxed multiply-add). The bytes stand in bytes.generated.ts beside the folder.
 */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const ENGINE = "src/engine";
const OPTIONS = [
  ...["--runtime", "stub", "--noAssert", "-O3", "--converge", "--disableWarning", "112"],
  ...["--enable", "simd,threads", "--sharedMemory", "--importMemory", "--noExportMemory"],
  ...["--initialMemory", "1", "--maximumMemory", "65536"],
];
const FUSED = ["--enable", "relaxed-simd", "--use", "FUSED=1"];

/** One source in one tier: its bytes and its text. */
async function compile(source, tier) {
  const outputs = {};
  const writeOutput = (file, contents) => {
    outputs[file] = contents;
  };
  const args = [source, "--baseDir", ROOT, ...OPTIONS, "-o", "m.wasm", "-t", "m.wat"];
  const { error, stderr } = await asc.main([...args, ...(tier === "fused" ? FUSED : [])], {
    writeFile: writeOutput,
  });
  if (error) throw new Error(`${source} (${tier}): ${error.message}\n${stderr}`);
  checkModule(source, outputs["m.wat"]);
  const bytes = outputs["m.wasm"];
  return { base64: Buffer.from(bytes).toString("base64"), size: bytes.length };
}

/** Instances share their memory: a module that initialises memory or keeps state would disturb the others. */
function checkModule(source, text) {
  for (const forbidden of ["(data ", "(start ", "(mut ", "call_indirect"]) {
    if (text.includes(forbidden))
      throw new Error(`${source}: a kernel module must not contain ${forbidden}…)`);
  }
  for (const [, module, field] of text.matchAll(/\(import "([^"]*)" "([^"]*)"/g)) {
    if (module !== "env" || (field !== "memory" && field !== "scratch")) {
      throw new Error(
        `${source}: imports ${module}.${field}; a kernel imports env.memory and env.scratch only`,
      );
    }
  }
}

const named = process.argv.slice(2).filter((argument) => !argument.startsWith("-"));

/** The sources of modules, by the file of their bytes. */
async function sources() {
  const byFile = new Map();
  const paths = (await readdir(`${ROOT}/${ENGINE}`, { recursive: true })).sort();
  for (const path of paths) {
    const [, home] = /^(.*)\/assembly\/[^/]+\.ts$/.exec(path.replaceAll("\\", "/")) ?? [];
    if (home === undefined || (named.length > 0 && !named.includes(home))) continue;
    const file = `${ENGINE}/${home}/bytes.generated.ts`;
    byFile.set(file, [...(byFile.get(file) ?? []), `${ENGINE}/${path}`]);
  }
  return byFile;
}

const nameOf = (source) => /([^/]+)\.ts$/.exec(source)[1];

/** Everything that the compiler makes: contents by path. */
async function build() {
  const files = new Map();
  for (const [file, list] of await sources()) {
    const modules = [];
    for (const source of list) {
      const plain = await compile(source, "plain");
      const fused = await compile(source, "fused");
      const differ = plain.base64 !== fused.base64;
      modules.push({ name: nameOf(source), plain: plain.base64, fused: differ ? fused.base64 : null });
      const sizes = `${plain.size} bytes plain, ${differ ? `${fused.size} bytes` : "the same"} fused`;
      console.log(`${source}: ${sizes}`);
    }
    files.set(file, generated(file, modules));
  }
  return files;
}

function generated(file, modules) {
  const up = dirname(file)
    .slice(ENGINE.length + 1)
    .split("/");
  const types = up[0] === "wasm" ? "./module.js" : `${"../".repeat(up.length)}wasm/module.js`;
  const text = modules.map(
    ({ name, plain, fused }) => `
export const ${name}: ModuleBytes = {
  name: "${name}",
  plain: "${plain}",
  fused: ${fused === null ? null : `"${fused}"`},
};
`,
  );
  return `// Made by \`npm run build:kernels\` from the sources in assembly/; not edited by hand.
import type { ModuleBytes } from "${types}";
${text.join("")}`;
}

/** What is committed but not what the compiler makes now. */
async function staleFiles(files) {
  const stale = [];
  for (const [path, contents] of files) {
    const committed = await readFile(`${ROOT}/${path}`, "utf8").catch(() => null);
    if (committed !== contents) stale.push(path);
  }
  return stale;
}

const files = await build();
if (files.size === 0) throw new Error(`no kernels in ${named.join(", ")}: name a folder of ${ENGINE}`);
if (process.argv.includes("--check")) {
  const stale = await staleFiles(files);
  for (const path of stale)
    console.error(`${path} is not what its source compiles to: npm run build:kernels`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [path, contents] of files) await writeFile(`${ROOT}/${path}`, contents);
}
