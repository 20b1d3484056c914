import type { Engine } from "../../src/engine/engine.js";
import { CheckedEngine } from "../../src/engine/engines/checked.js";
import { referenceEngine } from "../../src/engine/engines/reference.js";
import { WasmEngine } from "../../src/engine/engines/wasm.js";
import * as torch from "../../src/index.js";
import { currentEngine, setEngine } from "../../src/tensor/currentEngine.js";

/** The engines that records are played on: WebAssembly's, whose launches are kept; the same with every call checked; the definitions. */
export const ENGINES: readonly (readonly [string, () => Engine])[] = [
  ["wasm", () => new WasmEngine({ threads: 1 })],
  ["wasm, checked", () => new CheckedEngine(new WasmEngine({ threads: 1 }))],
  ["reference", () => referenceEngine],
];

/** Runs `fn` on an engine of its own. */
export function on<T>(engine: Engine, fn: () => T): T {
  const before = currentEngine();
  setEngine(engine);
  try {
    return fn();
  } finally {
    setEngine(before);
  }
}

export type Step = (...args: torch.Tensor[]) => torch.Tensor;

/** The bits of tensors. */
export const bits = (tensors: Iterable<torch.Tensor>): string =>
  Array.from(tensors, (x) => Buffer.from(x.detach().numpy().buffer as ArrayBuffer).toString("hex")).join();

/** Batches of random samples with labels, always the same. */
export function batches(count: number, rows: readonly number[] = [16]): [torch.Tensor, torch.Tensor][] {
  torch.manualSeed(7);
  return Array.from({ length: count }, (_, i) => [
    torch.randn(rows[i % rows.length], 4),
    torch.randint(0, 3, [rows[i % rows.length]]),
  ]);
}

/** Warnings while `fn` runs. */
export function warningsOf(fn: () => void): string[] {
  const found: string[] = [];
  torch.warnings.reset();
  torch.warnings.setHandler(({ code, text }) => found.push(`${code} ${text}`));
  try {
    fn();
  } finally {
    torch.warnings.setHandler(null);
  }
  return found;
}
