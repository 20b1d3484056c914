/** A program that computes on several threads and ends: run by pool.test.ts, which sees that the process ends too. */
import { WasmEngine } from "../../../src/engine/engines/wasm.js";

const engine = new WasmEngine({ threads: 3, eager: true });
const n = 256;
const matrix = () => {
  const storage = engine.allocate("float32", n * n);
  const view = { storage, dtype: storage.dtype, sizes: [n, n], strides: [n, 1], offset: 0 };
  engine.fill(view, 1);
  return view;
};
const [a, b, c] = [matrix(), matrix(), matrix()];
for (const end = performance.now() + 300; performance.now() < end; ) engine.matmul(c, a, b);
if (engine.read(c).some((x) => x !== n)) throw new Error("wrong product");
// Some workers are parked by now, and one launch has just begun.
console.log(`ended with ${engine.pool.size} workers`);
