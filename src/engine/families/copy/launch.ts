import { numel } from "../../../core/shape.js";
import type { View } from "../../view.js";
import { codeOf, type Machine } from "../../wasm/abi.js";
import { isFlat, writeShape } from "../../wasm/job/shape.js";
import { addressOf } from "../../wasm/job/views.js";
import { COPY_CHUNK } from "../../wasm/layout.js";
import { kernelsOf } from "../../wasm/module.js";
import { copy as bytes } from "./bytes.generated.js";

const { copy: copyKernel, fill: fillKernel } = /* @__PURE__ */ kernelsOf(bytes, "copy", "fill");

/** Elements a nanosecond, for the estimates of the work. */
const [COPIED, FILLED] = [1, 4];

/** out = x, cast; false where no kernel does it. */
export function copy(machine: Machine, out: View, x: View): boolean {
  const count = numel(out.sizes);
  if (count === 0) return true;
  const { job } = machine;
  if (!writeShape(job, out.sizes, [out, x])) return false;
  job.view(0, addressOf(out), codeOf(out.dtype));
  job.view(1, addressOf(x), codeOf(x.dtype));
  job.param(0, isFlat(0) ? 1 : 0);
  job.param(1, isFlat(1) ? 1 : 0);
  machine.launch(copyKernel, Math.ceil(count / COPY_CHUNK), count / COPIED);
  return true;
}

/** Every element becomes `value`; false where no kernel does it. */
export function fill(machine: Machine, out: View, value: number): boolean {
  const count = numel(out.sizes);
  if (count === 0) return true;
  const { job } = machine;
  if (!writeShape(job, out.sizes, [out])) return false;
  job.view(0, addressOf(out), codeOf(out.dtype));
  job.param(0, isFlat(0) ? 1 : 0);
  job.scalar(0, value);
  machine.launch(fillKernel, Math.ceil(count / COPY_CHUNK), count / FILLED);
  return true;
}
