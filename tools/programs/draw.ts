import * as torch from "../../src/index.js";
import { Dice } from "../../test/support/dice.js";
import { OPERATIONS } from "./operations.js";
import type { Drawn, Row } from "./rows.js";

/**
 * A random program: tensors to begin with, then operations on what there is, some in place, some on views; at the end the gradient of a
 * weighed sum, and the gradient of that. Each line is written twice: as a call here, and as Python text.
 */

const LEAF_DTYPES = ["float64", "float64", "float64", "float32", "int64", "int32", "bool", "uint8"] as const;

export interface Leaf {
  readonly dtype: string;
  /** What is laid out; the leaf is a view of it where `view` says so. */
  readonly shape: readonly number[];
  readonly values: readonly number[];
  readonly view: "as it is" | "transposed" | "every second" | "repeated";
  readonly requiresGrad: boolean;
}

export interface Line {
  readonly name: string;
  readonly python: string;
  readonly run: (v: readonly torch.Tensor[]) => torch.Tensor;
}

const SIZES = [1, 2, 3, 3, 4, 5];

function shapeOf(dice: Dice): number[] {
  const rank = dice.pick([0, 1, 1, 2, 2, 2, 3, 4]);
  return Array.from({ length: rank }, () => (dice.next() < 0.04 ? 0 : dice.pick(SIZES)));
}

/** Shapes that go together more often than chance would have it. */
function relative(dice: Dice, shape: readonly number[]): number[] {
  const kind = dice.int(0, 5);
  if (kind === 0) return shapeOf(dice);
  if (kind === 1) return shape.map((size) => (dice.next() < 0.5 ? 1 : size));
  if (kind === 2) return shape.slice(dice.int(0, shape.length));
  if (kind === 3) return [...shape].reverse();
  return [...shape];
}

function numberOf(dice: Dice, dtype: string): number {
  if (dtype === "bool") return dice.int(0, 1);
  if (dtype === "uint8") return dice.next() < 0.1 ? dice.pick([0, 255, 128]) : dice.int(0, 9);
  if (!dtype.startsWith("float"))
    return dice.next() < 0.05 ? dice.pick([-(2 ** 31), 2 ** 31 - 1, 0]) : dice.int(-6, 6);
  const special = dice.next();
  if (special < 0.02) return dice.pick([Number.NaN, Infinity, -Infinity]);
  if (special < 0.3) return dice.int(-3, 3); // kinks, ties and the ends of domains
  return Math.fround((dice.next() * 2 - 1) * dice.pick([0.5, 1, 3, 10]));
}

function leafOf(dice: Dice, shape: readonly number[]): Leaf {
  const dtype = dice.pick(LEAF_DTYPES);
  const view = dice.pick(["as it is", "as it is", "transposed", "every second", "repeated"] as const);
  const laid =
    view === "transposed"
      ? [...shape].reverse()
      : view === "every second" && shape.length > 0
        ? [...shape.slice(0, -1), (shape.at(-1) as number) * 2]
        : view === "repeated" && shape.length > 0
          ? [1, ...shape.slice(1)]
          : shape;
  const count = laid.reduce((a, b) => a * b, 1);
  const values = Array.from({ length: count }, () => numberOf(dice, dtype));
  return { dtype, shape: laid, values, view, requiresGrad: dtype.startsWith("float") && dice.next() < 0.7 };
}

/** What is laid out for a leaf, in Python. */
export function laidText({ dtype, shape, values, requiresGrad }: Leaf): string {
  const list = values.map((value) => `float("${value}")`).join();
  const laid = `torch.tensor([${list}], dtype=torch.float64).to(torch.${dtype}).reshape(${JSON.stringify(shape)})`;
  return requiresGrad ? `${laid}.requires_grad_()` : laid;
}

/** What the program sees of it: a text that goes on behind it. */
export function viewText({ view, shape }: Leaf): string {
  if (view === "as it is") return "";
  if (view === "transposed") return `.permute(${JSON.stringify(shape.map((_, d) => shape.length - 1 - d))})`;
  if (shape.length === 0) return "";
  if (view === "every second") return "[..., ::2]";
  return `.expand(${JSON.stringify([3, ...shape.slice(1)])})`;
}

/** The leaf itself, and what the program sees of it. */
export function leafTensor({ dtype, shape, values, view, requiresGrad }: Leaf): [torch.Tensor, torch.Tensor] {
  const laid = torch
    .tensor(values, { dtype: "float64" })
    .to(dtype as "float64")
    .reshape(...shape);
  if (requiresGrad) laid.requiresGrad_();
  if (view === "as it is") return [laid, laid];
  if (view === "transposed") return [laid, laid.permute(shape.map((_, d) => shape.length - 1 - d))];
  if (shape.length === 0) return [laid, laid];
  if (view === "every second") return [laid, laid.at("...", "::2")];
  return [laid, laid.expand([3, ...shape.slice(1)])];
}

/** Draws while it runs: the next line knows the shapes that came before. */
export class Drawing {
  readonly dice: Dice;
  readonly leaves: Leaf[] = [];

  constructor(seed: number) {
    this.dice = new Dice(seed | 0);
    const first = shapeOf(this.dice);
    const count = this.dice.int(1, 4);
    for (let i = 0; i < count; i++)
      this.leaves.push(leafOf(this.dice, i === 0 ? first : relative(this.dice, first)));
  }

  /** A line over these values, of which the last are taken most. */
  line(v: readonly torch.Tensor[], only: readonly string[]): Line {
    const { dice } = this;
    const rows: readonly Row[] =
      only.length === 0 ? OPERATIONS : OPERATIONS.filter(({ name }) => only.includes(name));
    const row = dice.pick(rows);
    const places = Array.from({ length: row.arity }, () => {
      if (dice.next() < 0.5) return v.length - 1;
      return dice.int(0, v.length - 1);
    });
    const drawn: Drawn = row.draw(
      dice,
      places.map((place) => v[place]),
    );
    const [x = "", y = "", z = ""] = places.map((place) => `v[${place}]`);
    return {
      name: row.name,
      python: drawn.python.replace(/\$([xyz])/g, (_, name: "x" | "y" | "z") => ({ x, y, z })[name]),
      run: (values) =>
        drawn.run(...(places.map((place) => values[place]) as [torch.Tensor, torch.Tensor, torch.Tensor])),
    };
  }
}
