/**
 * Speed of the matrix product on one thread, by size, in each tier that the host has: the best of many repetitions, in
 * GFLOPS. `ab` multiplies as the matrices lie, `abᵀ` with the second one transposed, as in a linear layer.
 *
 *   node tools/run.mjs bench/kernels/gemm.ts [milliseconds a row, default 300]
 */
import type { View } from "../../src/engine/engine.js";
import { WasmEngine } from "../../src/engine/engines/wasm.js";
import { canFuse, type Tier } from "../../src/engine/wasm/load.js";

const budget = Number(process.argv[2] ?? 300);
const tiers: Tier[] = canFuse() ? ["plain", "fused"] : ["plain"];

/** Rows and columns of the result, and the length of the sums. */
const SIZES: readonly (readonly [m: number, n: number, k: number])[] = [
  ...[8, 16, 32, 64, 128, 256, 512, 1024, 2048].map((size) => [size, size, size] as const),
  [50, 16, 4],
  [50, 3, 16],
  [64, 128, 784],
  [128, 784, 64],
  [256, 512, 784],
  [1, 784, 128],
];

function matrix(engine: WasmEngine, rows: number, columns: number): View {
  const storage = engine.allocate("float32", rows * columns);
  engine.write(
    storage,
    0,
    Float32Array.from({ length: rows * columns }, (_, i) => ((i * 7919) % 1000) / 1000 - 0.5),
  );
  return { storage, dtype: "float32", sizes: [rows, columns], strides: [columns, 1], offset: 0 };
}

const transposed = (view: View): View => ({
  storage: view.storage,
  dtype: view.dtype,
  offset: view.offset,
  sizes: [view.sizes[1], view.sizes[0]],
  strides: [view.strides[1], view.strides[0]],
});

/** The best time of one call, in nanoseconds. */
function best(call: () => void): number {
  const start = performance.now();
  let [fewest, repeats] = [Infinity, 1];
  while (performance.now() - start < budget) {
    const before = performance.now();
    for (let i = 0; i < repeats; i++) call();
    const time = performance.now() - before;
    fewest = Math.min(fewest, (time / repeats) * 1e6);
    if (time < 0.5) repeats *= 2;
  }
  return fewest;
}

for (const tier of tiers) {
  const engine = new WasmEngine({ tier, threads: 1 });
  console.log(`${tier}, one thread (GFLOPS)`);
  for (const [m, n, k] of SIZES) {
    const [out, a, b] = [matrix(engine, m, n), matrix(engine, m, k), matrix(engine, k, n)];
    const bT = transposed(matrix(engine, n, k));
    const speeds = [b, bT].map((second) => (2 * m * n * k) / best(() => engine.matmul(out, a, second)));
    const [direct, turned] = speeds.map((speed) => speed.toFixed(1).padStart(7));
    console.log(`${`${m}×${n}×${k}`.padStart(16)}  ab ${direct}  abᵀ ${turned}`);
  }
}
