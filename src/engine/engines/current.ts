import { say } from "../../core/messages/language.js";
import { verbatim } from "../../core/messages/phrase.js";
import type { Engine } from "../engine.js";
import { warn } from "../messages.js";
import { type MemoryReport, nothingHeld } from "../wasm/heap/report.js";
import { wasm } from "../wasm/host.js";
import { canFuse, type Tier } from "../wasm/load.js";
import { canShareMemory, defaultThreads } from "../wasm/threads/start.js";
import { referenceEngine } from "./reference.js";
import { WasmEngine } from "./wasm.js";

/**
 * The engine of a program, with its settings: WebAssembly's, or the reference engine where the host has none (removed, or
 * forbidden by a policy), said once. It is made at its first use, not when the library is imported; what is set before
 * then waits for it.
 */
let engine: WasmEngine | "none" | null = null;
const waiting: { threads?: number; tier?: Tier; budget?: number } = {};

export type { MemoryReport };

/** What computes: kernels of WebAssembly of one of two tiers, or their definitions. */
export type ComputeTier = Tier | "reference";

/** The WASM engine, or null where the host has none. */
function wasmEngine(): WasmEngine | null {
  if (engine === null) {
    try {
      if (wasm === undefined) throw new Error(say("there is no WebAssembly", "no hay WebAssembly"));
      engine = new WasmEngine(waiting);
    } catch (error) {
      engine = "none";
      warn("W-ENGINE-003", { reason: verbatim((error as Error).message) });
    }
  }
  return engine === "none" ? null : engine;
}

export const defaultEngine = (): Engine => wasmEngine() ?? referenceEngine;

/** The engine, if it has been made and is WebAssembly's. */
const made = (): WasmEngine | null => (engine === "none" ? null : engine);

/** Threads that compute, the caller's among them. */
export function getThreads(): number {
  if (engine === "none") return 1;
  return made()?.numThreads ?? (canShareMemory() ? (waiting.threads ?? defaultThreads()) : 1);
}

export function setThreads(count: number): void {
  waiting.threads = count;
  const present = made();
  if (present !== null) present.numThreads = count;
}

/** The kernels that compute. Makes the engine where only that can tell. */
export function getTier(): ComputeTier {
  const present = wasmEngine();
  return present === null ? "reference" : present.tier;
}

/** *fused* where the host can, else *plain*. */
export function bestTier(): Tier {
  return canFuse() ? "fused" : "plain";
}

export function setTier(tier: Tier): void {
  waiting.tier = tier;
  made()?.useTier(tier);
}

export function setBudget(bytes: number): void {
  waiting.budget = bytes;
  made()?.setMemoryBudget(bytes);
}

/** What the engine holds; nothing of its own where the reference engine computes. */
export const memoryReport = (): MemoryReport => wasmEngine()?.memory() ?? nothingHeld;
