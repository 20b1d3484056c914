import { checkBoolean, checkOptions, wrong } from "../core/check.js";
import type { Constraint } from "../core/constraints.js";
import { isFloat } from "../core/dtype.js";
import { say } from "../core/messages/language.js";
import { defaultGenerator, Generator } from "../random/torch/index.js";
import { Handle } from "./handle.js";
import { failure } from "./messages.js";
import { recording } from "./recording.js";

/** Checks of what the users of tensors hand over: types say it, but JavaScript does not listen. */

export function checkTensor(where: string, name: string, value: unknown): asserts value is Handle {
  if (!(value instanceof Handle)) throw wrong(where, name, say("a tensor", "un tensor"), value);
}

/** Throws where whole numbers cannot be computed with. */
export function checkFloat(op: string, x: Handle): void {
  if (isFloat(x.dtype)) return;
  const expected = say("a float tensor", "un tensor de coma flotante");
  throw failure("E-DTYPE-001", { op, expected, received: x.dtype, cast: "float32" });
}

export function checkTensors(
  where: string,
  name: string,
  value: unknown,
): asserts value is readonly Handle[] {
  if (!Array.isArray(value))
    throw wrong(where, name, say("an array of tensors", "un array de tensores"), value);
  Array.from(value).forEach((x, i) => {
    checkTensor(where, `${name}[${i}]`, x);
  });
}

/** Throws unless every operand is a tensor or a plain number. */
export function checkOperands(where: string, operands: readonly unknown[]): void {
  operands.forEach((x, i) => {
    if (typeof x === "number" || x instanceof Handle) return;
    const name = say(`operand ${i + 1}`, `el operando ${i + 1}`);
    throw wrong(where, name, say("a tensor or a number", "un tensor o un número"), x);
  });
}

/** A plain number, NaN and ±∞ included: the factor of an operation. */
export function checkFactor(where: string, name: string, value: unknown): asserts value is number {
  if (typeof value !== "number") throw wrong(where, name, say("a number", "un número"), value);
}

/** The one number that an operation takes as an option (`alpha`, `value`). Default 1. */
export function factorOf<K extends string>(
  where: string,
  key: K,
  options?: { readonly [P in K]?: number },
): number {
  checkOptions(where, options, [key]);
  const value: unknown = options?.[key];
  if (value === undefined) return 1;
  checkFactor(where, key, value);
  return value;
}

/** Whether folded dimensions stay, with size 1. Default false. */
export function keepdimOf(where: string, options?: { readonly keepdim?: boolean }): boolean {
  checkOptions(where, options, ["keepdim"]);
  const keepdim = options?.keepdim ?? false;
  checkBoolean(where, "keepdim", keepdim);
  return keepdim;
}

/** Sizes or dimensions given one by one, or as one array: a list of numbers of its own. */
export function numbersOf(where: string, args: readonly unknown[]): number[] {
  const list: unknown[] = args.length === 1 && Array.isArray(args[0]) ? Array.from(args[0]) : [...args];
  list.forEach((x, i) => {
    if (typeof x !== "number")
      throw wrong(where, say(`number ${i + 1}`, `el número ${i + 1}`), say("a number", "un número"), x);
  });
  return list as number[];
}

/** A parameter that is a generator. */
export const isGenerator: Constraint = {
  accepts: (value) => value instanceof Generator,
  text: () => say("a Generator", "un Generator"),
};

/** Where random numbers come from. Default: the generator that `manualSeed` seeds. */
export function generatorOf(where: string, generator: unknown): Generator {
  recording()?.refuse(say(`${where} draws random numbers`, `${where} saca números aleatorios`));
  if (generator === undefined || generator === null) return defaultGenerator;
  if (!(generator instanceof Generator)) throw wrong(where, "generator", isGenerator.text(), generator);
  return generator;
}

/** The generator, where that is the only option. */
export function generatorIn(where: string, options?: { readonly generator?: Generator }): Generator {
  checkOptions(where, options, ["generator"]);
  return generatorOf(where, options?.generator);
}

export function checkFunction(where: string, name: string, value: unknown): void {
  if (typeof value !== "function") throw wrong(where, name, say("a function", "una función"), value);
}
