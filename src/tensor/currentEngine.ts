import type { Engine } from "../engine/engine.js";
import { referenceEngine } from "../engine/reference/index.js";

/** The engine that new tensors live on; the one place that knows which it is. */
let engine: Engine = referenceEngine;

export function currentEngine(): Engine {
  return engine;
}

/** Makes another engine the one for tensors created from now on. Tensors of two engines do not mix. */
export function setEngine(next: Engine): void {
  engine = next;
}
