/**
 * Speed of functions of each element and of softmax on one thread, over 10⁶ float32, in each tier that the host has: the
 * best of many repetitions, in microseconds.
 *
 *   node tools/run.mjs bench/kernels/functions.ts [milliseconds a row, default 500]
 */

import type { Engine, View } from "../../src/engine/engine.js";
import { WasmEngine } from "../../src/engine/engines/wasm.js";
import * as pointwise from "../../src/engine/families/pointwise/index.js";
import * as softmax from "../../src/engine/families/softmax/index.js";
import { canFuse, type Tier } from "../../src/engine/wasm/load.js";

const budget = Number(process.argv[2] ?? 500);
const tiers: Tier[] = canFuse() ? ["plain", "fused"] : ["plain"];
const SIDE = 1000;

const { exp, log, sqrt, sin, cos, tanh, sigmoid, erf, expm1, log1p, softplus, gelu, geluTanh, silu } =
  pointwise;
const { geluBackward, geluTanhBackward, siluBackward, add, div, maximum, where, pow } = pointwise;
const FUNCTIONS = [
  ...[exp, log, sqrt, sin, cos, tanh, sigmoid, erf, expm1, log1p, softplus, gelu, geluTanh, silu],
  ...[geluBackward, geluTanhBackward, siluBackward, add, div, maximum, where],
];
const { softmaxBackward, logSoftmaxBackward } = softmax;
const LINES = [softmax.softmax, softmax.logSoftmax, softmaxBackward, logSoftmaxBackward];

function square(engine: Engine, value: (i: number) => number): View {
  const storage = engine.allocate("float32", SIDE * SIDE);
  engine.write(
    storage,
    0,
    Float32Array.from({ length: SIDE * SIDE }, (_, i) => value(i)),
  );
  return { storage, dtype: "float32", sizes: [SIDE, SIDE], strides: [SIDE, 1], offset: 0 };
}

/** The best time of one call, in microseconds. */
function best(call: () => void): number {
  let fewest = Infinity;
  for (const start = performance.now(); performance.now() - start < budget; ) {
    const before = performance.now();
    call();
    fewest = Math.min(fewest, (performance.now() - before) * 1000);
  }
  return fewest;
}

for (const tier of tiers) {
  const engine = new WasmEngine({ tier, threads: 1 });
  const out = square(engine, () => 0);
  const x = square(engine, (i) => ((i * 7919) % 1000) / 100 - 5);
  const positive = square(engine, (i) => ((i * 31) % 997) / 200 + 0.01);
  const flags = engine.allocate("bool", SIDE * SIDE);
  engine.write(
    flags,
    0,
    Uint8Array.from({ length: SIDE * SIDE }, (_, i) => (i * 7919) % 2),
  );
  const condition: View = { ...x, storage: flags, dtype: "bool" };
  const row = (name: string, call: () => void) =>
    console.log(`${name.padEnd(20)} ${best(call).toFixed(0).padStart(7)}`);
  console.log(`${tier}, one thread (µs)`);
  for (const kernel of FUNCTIONS) {
    const first = [log, sqrt, log1p].includes(kernel) ? positive : x;
    const all = kernel === where ? [condition, x, positive] : [first, positive].slice(0, kernel.arity);
    row(kernel.name, () => engine.pointwise(kernel, out, all));
  }
  for (const power of [2, 3, 0.5]) row(`pow ${power}`, () => engine.pointwise(pow, out, [x, power]));
  for (const kernel of LINES) {
    const ins = kernel.name.endsWith("Backward") ? [x, positive] : [x];
    row(kernel.name, () => engine.run(kernel, [out], ins, { dim: 1 }));
  }
}
