import type { Engine } from "../engine.js";
import { warn } from "../messages.js";
import { referenceEngine } from "../reference/index.js";
import { WasmEngine } from "./index.js";
import { canFuse, type Tier } from "./kernels/load.js";
import { defaultThreads } from "./threads/start.js";

/**
 * The one WASM engine of a program, with its settings. It is made at its first use, not when the library is imported;
 * what is set before then waits for it.
 */
let engine: WasmEngine | null = null;
const waiting: { threads?: number; tier?: Tier; budget?: number } = {};

export function wasmEngine(): WasmEngine {
  engine ??= new WasmEngine(waiting);
  return engine;
}

/** The WASM engine, or the reference engine where the host has no WebAssembly of this kind, said once. */
export function defaultEngine(): Engine {
  try {
    return wasmEngine();
  } catch (error) {
    warn("W-ENGINE-003", { reason: (error as Error).message });
    return referenceEngine;
  }
}

/** Threads that compute, the caller's among them. */
export function getThreads(): number {
  return engine?.numThreads ?? waiting.threads ?? defaultThreads();
}

export function setThreads(count: number): void {
  waiting.threads = count;
  if (engine !== null) engine.numThreads = count;
}

/** The kernels that compute. */
export function getTier(): Tier {
  return engine?.tier ?? waiting.tier ?? bestTier();
}

/** *fused* where the host can, else *plain*. */
export function bestTier(): Tier {
  return canFuse() ? "fused" : "plain";
}

export function setTier(tier: Tier): void {
  waiting.tier = tier;
  engine?.useTier(tier);
}

export function setBudget(bytes: number): void {
  waiting.budget = bytes;
  engine?.setMemoryBudget(bytes);
}
