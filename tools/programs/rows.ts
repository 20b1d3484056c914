import * as torch from "../../src/index.js";
import type { Dice } from "../../test/support/dice.js";

/** What the rows of random programs are made of. */

export type T = torch.Tensor;
export interface Drawn {
  readonly python: string;
  readonly run: (x: T, y: T, z: T) => T;
}
export interface Row {
  readonly name: string;
  readonly arity: 1 | 2 | 3;
  draw(dice: Dice, given: readonly T[]): Drawn;
}

export const F = torch.nn.functional;
export const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
export const bool = (value: boolean) => (value ? "True" : "False");
/** The library as a program sees it, by names. */
export const functions: Readonly<Record<string, unknown>> = { ...torch };
export const call =
  (name: string) =>
  (...args: unknown[]) =>
    (functions[name] as (...args: unknown[]) => T)(...args);
export const method =
  (name: string) =>
  (x: T, ...args: unknown[]) =>
    (x[name as "abs"] as (...args: unknown[]) => T).apply(x, args);

/** A dimension of x, from the front or from behind, rarely one that x lacks. */
export function dimOf(dice: Dice, x: T, more = 0): number {
  const rank = Math.max(x.ndim + more, 1);
  if (dice.next() < 0.02) return dice.pick([rank, -rank - 1]);
  return dice.int(-rank, rank - 1);
}

export const NUMBERS = [0, 1, 2, -1, 3, 0.5, -1.5, 2.5];

export const unary = (...names: string[]): Row[] =>
  names.map((name) => ({
    name,
    arity: 1,
    draw: (dice) =>
      dice.next() < 0.5
        ? { python: `torch.${snake(name)}($x)`, run: (x) => call(name)(x) }
        : { python: `$x.${snake(name)}()`, run: (x) => method(name)(x) },
  }));

/** Functions of two tensors, or of one and a number, which may stand first in those of `either`. */
export const binary = (...names: string[]): Row[] =>
  names.map((name) => ({
    name,
    arity: 2,
    draw(dice) {
      if (dice.next() < 0.6)
        return { python: `torch.${snake(name)}($x, $y)`, run: (x, y) => call(name)(x, y) };
      const n = dice.pick(NUMBERS);
      return { python: `torch.${snake(name)}($x, ${n})`, run: (x) => call(name)(x, n) };
    },
  }));

export const tensorsOnly = (...names: string[]): Row[] =>
  names.map((name) => ({
    name,
    arity: 2,
    draw: () => ({ python: `torch.${snake(name)}($x, $y)`, run: (x, y) => call(name)(x, y) }),
  }));

/** Folds with `dim` and `keepdim`. */
export const folds = (names: readonly string[], several: boolean, whole = true): Row[] =>
  names.map((name) => ({
    name,
    arity: 1,
    draw(dice, [x]) {
      const py = `torch.${snake(name)}`;
      if (whole && dice.next() < 0.3) return { python: `${py}($x)`, run: (v) => call(name)(v) };
      const keepdim = dice.next() < 0.4;
      const dim = several && dice.next() < 0.3 ? [dimOf(dice, x), dimOf(dice, x)] : dimOf(dice, x);
      return {
        python: `${py}($x, dim=${JSON.stringify(dim)}, keepdim=${bool(keepdim)})`,
        run: (v) => call(name)(v, dim, { keepdim }),
      };
    },
  }));

export const withDim = (...names: string[]): Row[] =>
  names.map((name) => ({
    name,
    arity: 1,
    draw(dice, [x]) {
      const dim = dimOf(dice, x);
      return { python: `torch.${snake(name)}($x, dim=${dim})`, run: (v) => call(name)(v, dim) };
    },
  }));

export const one = (name: string, draw: (dice: Dice, x: T) => { python: string; run: (x: T) => T }): Row => ({
  name,
  arity: 1,
  draw: (dice, [x]) => draw(dice, x),
});

/** A tensor of places along a dimension, or of any shape; rarely one that is out of range. */
export function places(
  dice: Dice,
  shape: readonly number[],
  size: number,
): [python: string, tensor: () => T] {
  const count = shape.reduce((a, b) => a * b, 1);
  const some = Array.from({ length: count }, () =>
    dice.next() < 0.003 ? size : dice.int(0, Math.max(size - 1, 0)),
  );
  return [
    `torch.tensor(${JSON.stringify(some)}, dtype=torch.int64).reshape(${JSON.stringify(shape)})`,
    () => torch.tensor(some, { dtype: "int64" }).reshape(...shape),
  ];
}
