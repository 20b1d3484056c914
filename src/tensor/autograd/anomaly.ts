import type { GraphNode } from "../../autograd/graph.js";
import { checkBoolean } from "../../core/check.js";
import { isFloat } from "../../core/dtype.js";
import { say } from "../../core/messages/language.js";
import { verbatim } from "../../core/messages/phrase.js";
import { beginAtUser } from "../../core/messages/userStack.js";
import { type Guard, guardOf, scoped } from "../../core/scope.js";
import { currentEngine } from "../currentEngine.js";
import { failure } from "../func/messages.js";
import { algebra } from "../gradients.js";
import type { Handle } from "../handle.js";
import { recorders } from "../node.js";
import { cast } from "../ops/cast.js";
import { eq } from "../ops/compare.js";
import { nodeName } from "../print.js";

/** `torch.autograd.detectAnomaly`: which operation made a gradient NaN, and on which line of the program it was called. */

/** Where each recorded operation was called. */
const calls = new WeakMap<object, Error>();

const note = (node: object): void => {
  const call = new Error();
  beginAtUser(call, note);
  calls.set(node, call);
};

/** The first line of the program on the way to the operation. */
function lineOf(node: object): string {
  const frames = calls.get(node)?.stack?.split("\n") ?? [];
  const first = frames.find((frame) => /^\s+at /.test(frame)) ?? "";
  return first.trim().replace(/^at (?:.*\((.*)\)|(.*))$/, "$1$2");
}

function inspect(node: GraphNode<Handle>, results: readonly (Handle | null)[]): void {
  results.forEach((gradient, index) => {
    if (gradient === null || gradient === undefined || !isFloat(gradient.dtype)) return;
    const equal = cast(eq(gradient, gradient) as Handle, "int64");
    currentEngine().require(equal, 1, 1, () => {
      const line = lineOf(node);
      const unknown = say(
        "a line unknown, before the detection began",
        "una línea desconocida, antes de empezar la detección",
      );
      return failure("E-FUNC-010", {
        node: nodeName(node),
        index,
        line: line === "" ? unknown : verbatim(line),
      });
    });
  });
}

interface State {
  readonly on: boolean;
  readonly checkNan: boolean;
}

let state: State = { on: false, checkNan: true };

function set(next: State): () => void {
  const before = state;
  state = next;
  const others = recorders.list?.filter((recorder) => recorder !== note) ?? [];
  const list = next.on ? [...others, note] : others;
  recorders.list = list.length > 0 ? list : null;
  algebra.inspect = next.on && next.checkNan ? inspect : null;
  return () => void set(before);
}

/**
 * While `fn` runs, every recorded operation notes the line on which it was called, and backward throws where a derivative gives NaN. Without
 * a function: `using guard = detectAnomaly()`. It costs time: for looking for a mistake alone.
 *
 * @throws E-FUNC-010 in backward, with the operation and the line of the program
 * @example
 * const x = torch.tensor([0, 1], { requiresGrad: true });
 * torch.autograd.detectAnomaly(() => x.mul(0).sqrt().sum().backward()) // throws E-FUNC-010
 */
export function detectAnomaly<T>(fn: () => T, checkNan?: boolean): T;
export function detectAnomaly(fn?: null, checkNan?: boolean): Guard;
export function detectAnomaly<T>(fn?: (() => T) | null, checkNan = true): T | Guard {
  checkBoolean("detectAnomaly", "checkNan", checkNan);
  return scoped("detectAnomaly", fn ?? undefined, () => set({ on: true, checkNan }));
}

/**
 * Switches the detection on or off from here on. The guard that it gives brings back what was before.
 *
 * @example
 * torch.autograd.setDetectAnomaly(true);
 * torch.isAnomalyEnabled() // true
 * torch.autograd.setDetectAnomaly(false);
 */
export function setDetectAnomaly(mode: boolean, checkNan = true): Guard {
  checkBoolean("setDetectAnomaly", "mode", mode);
  checkBoolean("setDetectAnomaly", "checkNan", checkNan);
  return guardOf(set({ on: mode, checkNan }));
}

/**
 * Whether anomalies are looked for.
 *
 * @example
 * torch.isAnomalyEnabled() // false
 */
export function isAnomalyEnabled(): boolean {
  return state.on;
}

/**
 * Whether a NaN is an anomaly.
 *
 * @example
 * torch.isAnomalyCheckNanEnabled() // true
 */
export function isAnomalyCheckNanEnabled(): boolean {
  return state.checkNan;
}
