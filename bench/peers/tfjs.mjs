import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import tf from "@tensorflow/tfjs";
import wasm from "@tensorflow/tfjs-backend-wasm";

/** On Node, TensorFlow.js switches threads off by itself (flag WASM_HAS_MULTITHREAD_SUPPORT): SIMD on one thread. */
export async function setup() {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve("@tensorflow/tfjs-backend-wasm"));
  wasm.setWasmPaths(join(folder, "/"));
  await tf.setBackend("wasm");
  await tf.ready();
  const simd = await tf.env().getAsync("WASM_HAS_SIMD_SUPPORT");
  return {
    version: tf.version_core,
    note: `${tf.getBackend()} backend${simd ? " with SIMD" : ""}, ${wasm.getThreadsCount()} thread (on Node it has no more)`,
  };
}
