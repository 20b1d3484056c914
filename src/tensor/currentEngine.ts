import type { Engine } from "../engine/engine.js";
import { defaultEngine } from "../engine/engines/current.js";

/** The engine that tensors live on; made when the first one is, not when the library is imported. */
let engine: Engine | null = null;

export function currentEngine(): Engine {
  engine ??= defaultEngine();
  return engine;
}

/** Makes another engine the one for tensors created from now on. Tensors of two engines do not mix. */
export function setEngine(next: Engine): void {
  engine = next;
}
