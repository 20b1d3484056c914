/** What the page of conformance.test.ts runs: bundled for it, with the engine and the suite. */
import { referenceEngine } from "../../src/engine/engines/reference.js";
import { WasmEngine, type WasmEngineOptions } from "../../src/engine/engines/wasm.js";
import { canFuse } from "../../src/engine/wasm/load.js";
import { type ConformanceOptions, type ConformanceReport, engineConformance } from "../engine/conformance.js";

export function conformance(
  engine: WasmEngineOptions,
  options: ConformanceOptions,
): ConformanceReport & { canFuse: boolean } {
  return { ...engineConformance(new WasmEngine(engine), referenceEngine, options), canFuse: canFuse() };
}
