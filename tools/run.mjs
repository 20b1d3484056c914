/** Runs a TypeScript script of this repository: `node tools/run.mjs tools/some/script.ts`. Vite does the types. */
import { resolve } from "node:path";
import { runnerImport } from "vite";

const [script] = process.argv.splice(2, 1);
await runnerImport(resolve(script), { configFile: false, logLevel: "error" });
