import { expect, it } from "vitest";
import { DTYPES, type DType, isFloat } from "../../../src/core/dtype.js";
import { WasmEngine } from "../../../src/engine/engines/wasm.js";
import type { PointwiseKernel } from "../../../src/engine/kernel.js";
import { engineConformance } from "../conformance.js";
import { Draw, lay } from "../draw.js";
import { KERNELS, POINTWISE } from "../kernels.js";

/**
 * Which kernels are WebAssembly's own and which fall back to their definitions, by dtype. Views of more than MAX_RANK
 * (8) dimensions that cannot be joined to fewer fall back everywhere.
 */

const engine = new WasmEngine({ threads: 1 });

const dtypesOf = (on: PointwiseKernel["on"]): readonly DType[] =>
  on === "all" ? DTYPES : DTYPES.filter((dtype) => isFloat(dtype) === (on === "floats"));

it("everything has a kernel, but for what is listed here", () => {
  const found = POINTWISE.flatMap((kernel) => {
    const other = dtypesOf(kernel.on).flatMap((dtype) => {
      const support = engine.support(kernel, dtype);
      return support === "own" ? [] : [`${dtype} ${support}`];
    });
    return other.length === 0 ? [] : [`${kernel.name}: ${other.join(", ")}`];
  });
  expect(found).toMatchInlineSnapshot(`
    [
      "erf: float64 defined",
      "expm1: float64 defined",
      "log1p: float64 defined",
      "softplus: float64 defined",
      "gelu: float64 defined",
      "geluTanh: float64 defined",
      "silu: float64 defined",
      "geluBackward: float64 defined",
      "geluTanhBackward: float64 defined",
      "siluBackward: float64 defined",
      "lerpWeights: float32 defined, float64 defined",
      "bitwiseAnd: bool defined, uint8 defined, int32 defined, int64 defined",
      "bitwiseOr: bool defined, uint8 defined, int32 defined, int64 defined",
      "bitwiseXor: bool defined, uint8 defined, int32 defined, int64 defined",
      "bitwiseNot: bool defined, uint8 defined, int32 defined, int64 defined",
      "leftShift: bool defined, uint8 defined, int32 defined, int64 defined",
      "rightShift: bool defined, uint8 defined, int32 defined, int64 defined",
      "gcd: bool defined, uint8 defined, int32 defined, int64 defined",
      "lcm: bool defined, uint8 defined, int32 defined, int64 defined",
      "logicalNot: float32 composed, float64 composed",
      "tan: float32 defined, float64 defined",
      "asin: float32 defined, float64 defined",
      "acos: float32 defined, float64 defined",
      "atan: float32 defined, float64 defined",
      "sinh: float32 defined, float64 defined",
      "cosh: float32 defined, float64 defined",
      "asinh: float32 defined, float64 defined",
      "acosh: float32 defined, float64 defined",
      "atanh: float32 defined, float64 defined",
      "exp2: float32 defined, float64 defined",
      "log2: float32 defined, float64 defined",
      "log10: float32 defined, float64 defined",
      "rsqrt: float32 defined, float64 defined",
      "erfc: float32 defined, float64 defined",
      "atan2: float32 defined, float64 defined",
      "hypot: float32 defined, float64 defined",
      "logaddexp: float32 defined, float64 defined",
      "logaddexp2: float32 defined, float64 defined",
      "xlogy: float32 defined, float64 defined",
      "floor: bool defined, uint8 defined, int32 defined, int64 defined, float32 defined, float64 defined",
      "ceil: bool defined, uint8 defined, int32 defined, int64 defined, float32 defined, float64 defined",
      "trunc: bool defined, uint8 defined, int32 defined, int64 defined, float32 defined, float64 defined",
      "round: bool defined, uint8 defined, int32 defined, int64 defined, float32 defined, float64 defined",
      "frac: float32 defined, float64 defined",
      "fmod: bool defined, uint8 defined, int32 defined, int64 defined, float32 defined, float64 defined",
      "remainder: bool defined, uint8 defined, int32 defined, int64 defined, float32 defined, float64 defined",
      "floorDivide: bool defined, uint8 defined, int32 defined, int64 defined, float32 defined, float64 defined",
      "truncDivide: bool defined, uint8 defined, int32 defined, int64 defined, float32 defined, float64 defined",
      "copysign: float32 defined, float64 defined",
      "fmax: bool defined, uint8 defined, int32 defined, int64 defined, float32 defined, float64 defined",
      "fmin: bool defined, uint8 defined, int32 defined, int64 defined, float32 defined, float64 defined",
      "heaviside: bool defined, uint8 defined, int32 defined, int64 defined, float32 defined, float64 defined",
      "lgamma: float32 defined, float64 defined",
      "digamma: float32 defined, float64 defined",
      "polygamma: float32 defined, float64 defined",
      "erfinv: float32 defined, float64 defined",
      "i0: float32 defined, float64 defined",
      "i1: float32 defined, float64 defined",
      "sinc: float32 defined, float64 defined",
      "logit: float32 defined, float64 defined",
      "nextafter: float32 defined, float64 defined",
      "mantissa: float32 defined, float64 defined",
      "exponent: float32 defined, float64 defined",
      "signbit: bool defined, uint8 defined, int32 defined, int64 defined, float32 defined, float64 defined",
    ]
  `);
});

it("what is run has a kernel, but for what is listed here", () => {
  const defined = KERNELS.filter((kernel) => engine.support(kernel, "float32") === "defined");
  expect(defined.map(({ name }) => name).join(" ")).toMatchInlineSnapshot(
    `"scatter isAmong sortPlaces topPlaces kthPlace medianPlace modePlace searchSorted product variance cumSum cumProd cumMax cumMin logCumSumExp recurrence"`,
  );
  for (const kernel of KERNELS.filter((kernel) => !defined.includes(kernel))) {
    expect(`${kernel.name} ${engine.support(kernel, "float32")}`).toBe(`${kernel.name} own`);
    // And it is what computes: no definition is called.
    const spied = { ...kernel, define: () => expect.unreachable(kernel.name) };
    for (let seed = 0; seed < 40; seed++) {
      const call = kernel.trial(new Draw(seed));
      if (call === null) continue;
      const [outs, ins] = [call.outs, call.ins].map((plans) => plans.map((plan) => lay(engine, plan)));
      engine.run(spied, outs, ins, call.attrs);
    }
  }
});

it("a kernel without code of its own gives what its definition gives", () => {
  const none = new (class extends WasmEngine {
    override pointwise: WasmEngine["pointwise"] = (kernel, out, operands, scalar) =>
      super.pointwise({ ...kernel, wasm: undefined }, out, operands, scalar);
    override run: WasmEngine["run"] = (kernel, outs, ins, attrs) =>
      super.run({ ...kernel, wasm: undefined }, outs, ins, attrs);
  })({ threads: 1 });
  const { failures } = engineConformance(none, undefined, { seed: 1, rounds: 4 });
  expect(failures.slice(0, 5)).toEqual([]);
});
