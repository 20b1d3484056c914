import { numel } from "../../../core/shape.js";
import type { View } from "../../view.js";
import type { Machine } from "../../wasm/abi.js";
import { FOLD_GROUP } from "../../wasm/layout.js";
import { kernelsOf } from "../../wasm/module.js";
import { fill } from "../copy/launch.js";
import { reduceInt as bytes } from "./bytes.generated.js";
import { WHOLE_COST, writeFold } from "./fold.js";

const { argFoldAny } = /* @__PURE__ */ kernelsOf(bytes, "argFoldAny");

/** out (int64, size 1 in `dim`) = the first place of the largest or smallest element; false where no kernel does it. */
export function launchArg(machine: Machine, code: number, out: View, x: View, dim: number): boolean {
  const [results, elements] = [numel(out.sizes), numel(x.sizes)];
  if (results === 0) return true;
  if (results === elements) return fill(machine, out, 0);
  if (!writeFold(machine, out, x, dim)) return false;
  const count = elements / results;
  const each = Math.max(1, Math.floor(FOLD_GROUP / count));
  const { job } = machine;
  job.param(0, code);
  job.param(1, results);
  job.param(2, count);
  job.param(3, each);
  machine.launch(argFoldAny, Math.ceil(results / each), elements * WHOLE_COST);
  return true;
}
