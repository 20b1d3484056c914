import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { ModuleBytes } from "../../src/engine/wasm/module.js";

/** All modules of kernels. */
export async function kernelModules(): Promise<ModuleBytes[]> {
  const folder = fileURLToPath(new URL("../../src/engine", import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const found = files.filter((file) => file.endsWith("bytes.generated.ts"));
  const loaded = await Promise.all(found.map((file) => import(pathToFileURL(join(folder, file)).href)));
  return loaded.flatMap((module) => Object.values(module) as ModuleBytes[]);
}
