import type { DType } from "../../src/core/dtype.js";
import { FUNCTIONAL_OPS } from "../../src/nn/functional/table.js";
import type { Input, OpDeclaration } from "../../src/tensor/op.js";
import { OP_TABLE } from "../../src/tensor/ops/table.js";
import type { Tensor } from "../../src/tensor/tensor.js";
import { COMPOSITES } from "./composites.js";
import { isFloatSpec, parseSpec, valuesOf } from "./inputs.js";

/** Something that PyTorch can do too, with calls that show it. */
export interface Case {
  readonly name: string;
  /** The same in PyTorch: an expression of x0, x1, …, the list x and the attributes; one result, or a tuple. */
  readonly torch: string;
  readonly run: (inputs: readonly Input[], attrs: object) => readonly Tensor[];
  readonly examples: readonly CaseExample[];
  /** Calls that must fail, through the function that checks its arguments. */
  readonly errors: readonly (CaseExample & { readonly fails: string })[];
  readonly attempt: (inputs: readonly Input[], attrs: object) => unknown;
  /** Why there is no gradient, where there is none. */
  readonly noGradient: string | null;
}

export interface CaseExample {
  readonly inputs: readonly (string | number)[];
  readonly attrs?: object;
}

/** An example with its values: as it is declared, or changed to an edge of its shapes. */
export interface Call extends CaseExample {
  /** `2x3, 3`: what tells the calls of one case apart. */
  readonly label: string;
  readonly attrs: object;
  /** Values of the tensors, row by row; the number itself for a number. */
  readonly values: readonly (readonly number[] | number)[];
  /** A variant that PyTorch may refuse; a declared example must work. */
  readonly variant: boolean;
}

type AnyRun = (inputs: readonly Input[], attrs: object) => unknown;

/** The case that a declaration describes, of one result or of several. */
export function fromDeclaration(op: AnyRun & { readonly declaration: unknown }): Case {
  const declaration = op.declaration as OpDeclaration<object>;
  const { name, torch, examples, errors = [], backward } = declaration;
  return {
    name,
    torch,
    examples,
    errors,
    run: (inputs, attrs) => [op(inputs, attrs) as Tensor | Tensor[]].flat(),
    attempt: declaration.checked ?? ((inputs, attrs) => op(inputs, attrs)),
    noGradient: typeof backward === "function" ? null : backward.none,
  };
}

const fromTable = [...Object.values(OP_TABLE), ...FUNCTIONAL_OPS].map((op) => fromDeclaration(op as never));

/** Every operation of the table, then what is composed of them. */
export const CASES: readonly Case[] = [...fromTable, ...COMPOSITES];

/** The dtype of an input in a run of floats of `float`. */
export const dtypeIn = (text: string, float: "float32" | "float64"): DType => {
  const { dtype } = parseSpec(text);
  return dtype === "float" ? float : dtype;
};

/** Sizes of the inputs, to be replaced by 0 in turn: what does an operation make of no elements? */
function variantsOf({ inputs, attrs }: CaseExample): CaseExample[] {
  const texts = inputs.filter((x): x is string => typeof x === "string");
  if (texts.some((text) => parseSpec(text).values !== null)) return [];
  const sizes = new Set(texts.flatMap((text) => parseSpec(text).shape).filter((size) => size > 1));
  const replaced = (change: (shape: string) => string): CaseExample => ({
    inputs: inputs.map((x) => (typeof x === "string" ? x.replace(/^\d+(x\d+)*/, change) : x)),
    attrs,
  });
  const empty = [...sizes].map((size) =>
    replaced((shape) =>
      shape
        .split("x")
        .map((n) => (Number(n) === size ? "0" : n))
        .join("x"),
    ),
  );
  return [...empty, replaced(() => "")];
}

/** Every call that a case is tested with: its examples, without elements, and without dimensions. */
export function callsOf({ name, examples }: Case): Call[] {
  const known = new Set<string>();
  const calls: Call[] = [];
  const add = ({ inputs, attrs = {} }: CaseExample, variant: boolean): void => {
    const label = `(${inputs.join(", ")})${Object.keys(attrs).length > 0 ? ` ${JSON.stringify(attrs)}` : ""}`;
    if (known.has(label)) return;
    known.add(label);
    const values = inputs.map((x, i) =>
      typeof x === "number" ? x : valuesOf(parseSpec(x), `${name}${label}${i}`),
    );
    calls.push({ label, inputs, attrs, values, variant });
  };
  for (const example of examples) add(example, false);
  for (const example of examples) for (const variant of variantsOf(example)) add(variant, true);
  return calls;
}

/** Whether the call has a float tensor, so that its dtype matters and a gradient may be asked for. */
export const hasFloats = ({ inputs }: CaseExample): boolean =>
  inputs.some((x) => typeof x === "string" && isFloatSpec(parseSpec(x)));

/** Edge cases that are written out stand on kinks and beyond numbers: no difference quotient is defined there. */
export const isSmooth = ({ inputs }: CaseExample): boolean =>
  inputs.every((x) => typeof x === "number" || parseSpec(x).values === null);
