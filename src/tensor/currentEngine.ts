import type { Engine } from "../engine/engine.js";
import { defaultEngine } from "../engine/engines/current.js";

/** The engine that tensors live on; made when the first one is, not when the library is imported. */
let engine: Engine | null = null;
/** What stands before the default engine once it is made. */
let wrapper: (engine: Engine) => Engine = (inner) => inner;

export function currentEngine(): Engine {
  engine ??= wrapper(defaultEngine());
  return engine;
}

/** Makes another engine the one for tensors created from now on. Tensors of two engines do not mix. */
export function setEngine(next: Engine): void {
  engine = next;
}

/** Puts `wrap` before the engine, the present one or the one that will be made. */
export function wrapEngine(wrap: (engine: Engine) => Engine): void {
  if (engine !== null) engine = wrap(engine);
  else wrapper = wrap;
}
