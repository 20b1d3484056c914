import { gradcheck } from "../../src/autograd/gradcheck.js";
import { isFloat } from "../../src/core/dtype.js";
import { AntorchaError } from "../../src/core/errors.js";
import { numel } from "../../src/core/shape.js";
import { grad } from "../../src/tensor/gradients.js";
import type { Input } from "../../src/tensor/op.js";
import { Tensor } from "../../src/tensor/tensor.js";
import { build, LAYOUTS, type Layout } from "./build.js";
import { type Call, type Case, dtypeIn } from "./cases.js";
import { floatTensors, inputsOf } from "./compare.js";
import { parseSpec, valuesOf, weights } from "./inputs.js";

/** What follows from an example without PyTorch: gradients beside difference quotients, layouts, errors. */

/** The inputs of a call with other values in its float tensors. */
function withValues(inputs: readonly Input[], values: readonly Float64Array[]): Input[] {
  let next = 0;
  return inputs.map((x) => {
    if (!(x instanceof Tensor) || !isFloat(x.dtype)) return x;
    return build(x.dtype, x.shape, values[next++]).requiresGrad_();
  });
}

const join = (tensors: readonly Tensor[]): Float64Array =>
  Float64Array.from(tensors.flatMap((x) => Array.from(x.numpy(), Number)));

/** Pieces of a flat array in the shapes of tensors. */
function split(flat: Float64Array, like: readonly Tensor[]): Tensor[] {
  let end = 0;
  return like.map((x) => {
    const start = end;
    end += numel(x.shape);
    return build(x.dtype, x.shape, flat.subarray(start, end));
  });
}

const withGradient = (outputs: readonly Tensor[]) => outputs.filter((x) => x.requiresGrad);

/** Backward beside difference quotients, in float64. */
export function checkGradient(c: Case, call: Call): void {
  const inputs = inputsOf(c, call, "float64");
  const run = (values: readonly Float64Array[]) => {
    const given = withValues(inputs, values);
    return { floats: floatTensors(given), outputs: withGradient(c.run(given, call.attrs)) };
  };
  gradcheck(
    {
      evaluate: (values) => join(run(values).outputs),
      differentiate: (values, flat) => {
        const { floats, outputs } = run(values);
        const found = grad(outputs, floats, { gradOutputs: split(flat, outputs), allowUnused: true });
        return found.map((g, i) => (g === null ? new Float64Array(numel(floats[i].shape)) : join([g])));
      },
    },
    floatTensors(inputs).map((x) => join([x])),
  );
}

/** The gradient as a function of inputs and weights, and its own gradient beside difference quotients. */
export function checkSecondGradient(c: Case, call: Call): void {
  const inputs = inputsOf(c, call, "float64");
  const count = floatTensors(inputs).length;
  const first = (values: readonly Float64Array[]) => {
    const given = withValues(inputs, values.slice(0, count));
    const floats = floatTensors(given);
    const outputs = withGradient(c.run(given, call.attrs));
    const starts = outputs.map((x, i) => build(x.dtype, x.shape, values[count + i]).requiresGrad_());
    const found = grad(outputs, floats, { gradOutputs: starts, createGraph: true, allowUnused: true });
    return { variables: [...floats, ...starts], gradients: found.filter((g): g is Tensor => g !== null) };
  };
  const shapes = withGradient(c.run(inputs, call.attrs)).map((x) => x.shape);
  const start = [
    ...floatTensors(inputs).map((x) => join([x])),
    ...shapes.map((shape) => weights(numel(shape), 37)),
  ];
  gradcheck(
    {
      evaluate: (values) => join(first(values).gradients),
      differentiate: (values, flat) => {
        const { variables, gradients } = first(values);
        const pieces = split(flat, gradients);
        const used = gradients.flatMap((g, i) => (g.requiresGrad ? [i] : []));
        const zeros = variables.map((x) => new Float64Array(numel(x.shape)));
        if (used.length === 0) return zeros;
        const found = grad(
          used.map((i) => gradients[i]),
          variables,
          { gradOutputs: used.map((i) => pieces[i]), allowUnused: true },
        );
        return found.map((g, i) => (g === null ? zeros[i] : join([g])));
      },
    },
    start,
  );
}

/** A tensor input in a layout, and the same values row by row. */
function twoWays(text: string, values: readonly number[], layout: Layout): [Tensor, Tensor] {
  const { shape } = parseSpec(text);
  const strange = build(dtypeIn(text, "float32"), shape, values, layout);
  return [strange, build(strange.dtype, shape, Array.from(strange.numpy(), Number))];
}

/** A tensor as text that tells −0 from 0. */
const bits = (x: Tensor | null): string => {
  if (x === null) return "none";
  const values = Array.from(x.numpy() as Float64Array, (v) => (Object.is(v, -0) ? "-0" : String(v)));
  return `${x.dtype} [${x.shape}] ${values.join()}`;
};

/** Results and gradients of a call, to the bit. */
function outcome(c: Case, call: Call, inputs: readonly Input[]): string {
  const floats = floatTensors(inputs);
  if (c.noGradient === null) for (const x of floats) x.requiresGrad = true;
  const outputs = c.run(inputs, call.attrs);
  const roots = withGradient(outputs);
  const gradOutputs = roots.map((x) => build(x.dtype, x.shape, weights(numel(x.shape), 37)));
  const gradients = roots.length === 0 ? [] : grad(roots, floats, { gradOutputs, allowUnused: true });
  return [...outputs, ...gradients].map(bits).join("\n");
}

/**
 * An operand may lie in memory as it likes: the same values give the same bits, forward and backward. Each tensor
 * in turn is transposed, every second element, shifted, or repeated by a stride of 0.
 */
export function checkLayouts(c: Case, call: Call): void {
  const plain = (): Input[] =>
    call.inputs.map((text, i) =>
      typeof text === "number" ? text : twoWays(text, call.values[i] as number[], "contiguous")[1],
    );
  call.inputs.forEach((text, i) => {
    if (typeof text === "number") return;
    for (const layout of LAYOUTS) {
      const [strange, same] = twoWays(text, call.values[i] as number[], layout);
      const swapped = (x: Tensor) => plain().map((input, k) => (k === i ? x : input));
      const [found, expected] = [outcome(c, call, swapped(strange)), outcome(c, call, swapped(same))];
      if (found === expected) continue;
      throw new Error(
        `${c.name}${call.label}: input ${i} ${layout} gives\n${found}\nand row by row\n${expected}`,
      );
    }
  });
}

/** Calls that must fail, fail with the code that is declared. */
export function checkErrors(c: Case): void {
  for (const { inputs, attrs = {}, fails } of c.errors) {
    const given = inputs.map((text, i) => {
      if (typeof text === "number") return text;
      const spec = parseSpec(text);
      return build(dtypeIn(text, "float32"), spec.shape, valuesOf(spec, `${c.name}${text}${i}`));
    });
    const where = `${c.name}(${inputs.join(", ")}) ${JSON.stringify(attrs)}`;
    try {
      c.attempt(given, attrs);
    } catch (error) {
      if (error instanceof AntorchaError && error.code === fails) continue;
      throw new Error(`${where}: expected ${fails}, received ${error}`);
    }
    throw new Error(`${where}: expected ${fails}, but nothing was thrown`);
  }
}
