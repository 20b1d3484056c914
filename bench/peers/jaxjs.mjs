import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { installWebWorkers } from "../harness/webWorker.mjs";

/** jax-js shares work among threads only where there is a page's `Worker`, which Node has not. */
export async function setup(threads) {
  if (threads > 1) installWebWorkers(threads);
  const { defaultDevice, init } = await import("@jax-js/jax");
  await init("wasm");
  defaultDevice("wasm");
  const path = fileURLToPath(new URL("../package.json", import.meta.resolve("@jax-js/jax")));
  const { version } = JSON.parse(readFileSync(path, "utf8"));
  const how = threads > 1 ? `${threads} threads, with a page's Worker put in` : "1 thread, as it is on Node";
  return { version, note: `wasm backend, jit, ${how}` };
}
