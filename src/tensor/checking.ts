import { checkBoolean } from "../core/check.js";
import { variable } from "../core/environment.js";
import { CheckedEngine } from "../engine/engines/checked.js";
import { wrapEngine } from "./currentEngine.js";

/** Whether every kernel call is checked before it is computed (engines/checked.ts). */
let checked = false;

export const isChecked = (): boolean => checked;

/** Storages stay what they are: the checks stand before the engine, and go. */
export function setChecked(on: boolean): void {
  checkBoolean("backends", "checked", on);
  checked = on;
  wrapEngine((engine) => {
    const inner = engine instanceof CheckedEngine ? engine.inner : engine;
    return on ? new CheckedEngine(inner) : inner;
  });
}

/** `ANTORCHA_CHECKED=1`: from the first tensor on. */
export function checkAsAsked(): void {
  if (variable("ANTORCHA_CHECKED") === "1") setChecked(true);
}
