/**
 * Writes every call that the tests make, with its values, for ops.py to repeat in PyTorch:
 *
 *     node tools/run.mjs tools/reference/ops/calls.ts | python tools/reference/ops/ops.py
 *
 * Names after the script limit it to those cases: `… calls.ts matmul softmax | …`.
 */
import { CASES, callsOf, hasFloats } from "../../../test/support/cases.js";
import { numberText } from "../../../test/support/fixture.js";
import { isFloatSpec, parseSpec } from "../../../test/support/inputs.js";

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !CASES.some((c) => c.name === name));
if (unknown.length > 0) throw new Error(`no such case: ${unknown.join(", ")}`);

const cases = CASES.filter(({ name }) => wanted.length === 0 || wanted.includes(name)).map((c) => ({
  name: c.name,
  torch: c.torch,
  gradient: c.noGradient === null,
  calls: callsOf(c).map((call) => ({
    label: call.label,
    variant: call.variant,
    floats: hasFloats(call),
    attrs: call.attrs,
    inputs: call.inputs.map((input, i) => {
      if (typeof input === "number") return input;
      const spec = parseSpec(input);
      const values = (call.values[i] as number[]).map(numberText);
      return { shape: spec.shape, dtype: spec.dtype, float: isFloatSpec(spec), values };
    }),
  })),
}));
process.stdout.write(JSON.stringify(cases));
