import { wrong } from "../../core/check.js";
import { say } from "../../core/messages/language.js";
import { checkTensors } from "../arguments.js";
import type { Handle } from "../handle.js";
import { failure } from "../messages.js";
import { mul } from "./arithmetic.js";
import { sum } from "./broadcast.js";
import { cast } from "./cast.js";
import { matmul } from "./matmul.js";
import { diagonal } from "./strided.js";
import { permute, reshape } from "./view.js";

/**
 * Einstein's sums: operands whose dimensions have labels, multiplied where labels meet and summed where the result lacks them. Pairs are
 * contracted in the order of least cost, each by one product of matrices.
 */

/** An operand with a label for each dimension, no label twice. */
interface Labelled<T> {
  readonly x: T;
  readonly labels: readonly string[];
}

/** The label of dimension i of an ellipsis, counted from the last. */
const elliptic = (i: number): string => `.${i}`;

const refuse = (expected: ReturnType<typeof say>, equation: unknown) =>
  wrong("einsum", say("the equation", "la ecuación"), expected, equation);

/** Labels of a term: letters, and "..." for the dimensions that remain. */
function labelsOf(term: readonly string[], rank: number, equation: unknown): string[] {
  const named = term.filter((label) => label !== "...").length;
  const rest = rank - named;
  const hasEllipsis = named < term.length;
  if (term.length - named > 1)
    throw refuse(say("one ellipsis in each term", "unos puntos suspensivos por término"), equation);
  if (hasEllipsis ? rest < 0 : rest !== 0) {
    const expected = say(
      `a label for each of the ${rank} dimensions of an operand`,
      `una etiqueta por cada una de las ${rank} dimensiones de un operando`,
    );
    throw refuse(expected, equation);
  }
  return term.flatMap((label) =>
    label === "..." ? Array.from({ length: rest }, (_, i) => elliptic(rest - 1 - i)) : [label],
  );
}

/** "ij...,j" as terms of labels. */
function termOf(text: string, equation: string): string[] {
  const term = text.replace(/\s+/g, "").match(/\.\.\.|[a-zA-Z]|./g) ?? [];
  if (term.some((label) => label !== "..." && !/^[a-zA-Z]$/.test(label)))
    throw refuse(say("letters, ..., commas and one ->", "letras, ..., comas y un ->"), equation);
  return term;
}

/** Repeated labels are a diagonal: each is left once. */
function once<T extends Handle>({ x, labels }: Labelled<T>, equation: unknown): Labelled<T> {
  for (let second = 0; second < labels.length; second++) {
    const first = labels.indexOf(labels[second]);
    if (first === second) continue;
    if (x.sizes[first] !== x.sizes[second])
      throw refuse(
        say(
          `one size for both dimensions ${labels[second]}`,
          `un tamaño para ambas dimensiones ${labels[second]}`,
        ),
        equation,
      );
    const rest = labels.filter((_, d) => d !== first && d !== second);
    return once({ x: diagonal(x, 0, first, second), labels: [...rest, labels[second]] }, equation);
  }
  return { x, labels };
}

const sizeOf = <T extends Handle>({ x, labels }: Labelled<T>, some: readonly string[]): number =>
  some.reduce((product, label) => product * x.sizes[labels.indexOf(label)], 1);

/** The operand with its dimensions in this order, those it lacks as 1. */
function ordered<T extends Handle>({ x, labels }: Labelled<T>, order: readonly string[]): T {
  const own = order.filter((label) => labels.includes(label));
  const turned = permute(
    x,
    own.map((label) => labels.indexOf(label)),
  );
  if (own.length === order.length) return turned;
  return reshape(
    turned,
    order.map((label) => (labels.includes(label) ? x.sizes[labels.indexOf(label)] : 1)),
  );
}

/** Without the labels that nothing else needs; a lone operand of whole numbers gives int64, as a sum does. */
function summed<T extends Handle>(
  operand: Labelled<T>,
  needed: ReadonlySet<string>,
  isAlone = false,
): Labelled<T> {
  const { x, labels } = operand;
  const gone = labels.flatMap((label, d) => (needed.has(label) ? [] : [d]));
  if (gone.length === 0) return operand;
  return {
    x: isAlone ? sum(x, gone) : cast(sum(x, gone), x.dtype),
    labels: labels.filter((label) => needed.has(label)),
  };
}

/** Two operands as one; labels that nothing else needs are summed. */
function pair<T extends Handle>(a: Labelled<T>, b: Labelled<T>, needed: ReadonlySet<string>): Labelled<T> {
  const both = a.labels.filter((label) => b.labels.includes(label));
  const batch = both.filter((label) => needed.has(label));
  const inner = both.filter((label) => !needed.has(label));
  const left = a.labels.filter((label) => !both.includes(label));
  const right = b.labels.filter((label) => !both.includes(label));
  const labels = [...batch, ...left, ...right];
  if (inner.length === 0) return { x: mul<T>(ordered(a, labels), ordered(b, labels)), labels };
  if (a.x.dtype === "bool")
    throw failure("E-DTYPE-001", {
      op: "einsum",
      expected: say("numbers", "números"),
      received: "bool",
      cast: "int64",
    });
  if (left.length === 0 && right.length === 0 && batch.length > 0) {
    const order = [...batch, ...inner];
    return summed({ x: mul<T>(ordered(a, order), ordered(b, order)), labels: order }, needed);
  }
  const [n, k] = [sizeOf(a, batch), sizeOf(a, inner)];
  const lead = batch.length === 0 ? [] : [n];
  const rows = reshape(ordered(a, [...batch, ...left, ...inner]), [...lead, sizeOf(a, left), k]);
  const columns = reshape(ordered(b, [...batch, ...inner, ...right]), [...lead, k, sizeOf(b, right)]);
  const shape = labels.map((label) => sizeOf(a.labels.includes(label) ? a : b, [label]));
  return { x: reshape(matmul(rows, columns), shape), labels };
}

/** Which labels the result and all operands but these two need. */
function neededBy<T>(
  operands: readonly Labelled<T>[],
  output: readonly string[],
  i: number,
  j: number,
): Set<string> {
  const needed = new Set(output);
  operands.forEach(({ labels }, k) => {
    if (k !== i && k !== j) for (const label of labels) needed.add(label);
  });
  return needed;
}

/** The pair whose product costs least beside what it leaves behind. */
function cheapest<T extends Handle>(
  operands: readonly Labelled<T>[],
  output: readonly string[],
): [number, number] {
  let best: [number, number] = [0, 1];
  let least = Infinity;
  for (let i = 0; i < operands.length; i++)
    for (let j = i + 1; j < operands.length; j++) {
      const [a, b] = [operands[i], operands[j]];
      const needed = neededBy(operands, output, i, j);
      const all = new Set([...a.labels, ...b.labels]);
      let work = 1;
      let left = 1;
      for (const label of all) {
        const size = sizeOf(a.labels.includes(label) ? a : b, [label]);
        work *= size;
        if (needed.has(label)) left *= size;
      }
      // Of equal work, what leaves least.
      const cost = work + left - sizeOf(a, a.labels) - sizeOf(b, b.labels);
      if (cost < least) [least, best] = [cost, [i, j]];
    }
  return best;
}

/** The sum that terms of labels describe. */
export function contract<T extends Handle>(
  terms: readonly (readonly string[])[],
  result: readonly string[] | null,
  tensors: readonly T[],
  equation: unknown,
): T {
  const labels = terms.map((term, i) => labelsOf(term, tensors[i].sizes.length, equation));
  const most = Math.max(0, ...labels.map((some) => some.filter((label) => label.startsWith(".")).length));
  const ellipsis = Array.from({ length: most }, (_, i) => elliptic(most - 1 - i));
  const counts = new Map<string, number>();
  for (const label of labels.flat()) counts.set(label, (counts.get(label) ?? 0) + 1);
  // Without a result: those that occur once, in the order of the alphabet.
  const single = [...counts]
    .filter(([label, n]) => n === 1 && !label.startsWith("."))
    .map(([label]) => label);
  const output =
    result === null
      ? [...ellipsis, ...single.sort()]
      : result.flatMap((label) => (label === "..." ? ellipsis : [label]));
  if (new Set(output).size !== output.length || output.some((label) => !counts.has(label)))
    throw refuse(
      say(
        "labels of the operands in the result, each once",
        "etiquetas de los operandos en el resultado, cada una una vez",
      ),
      equation,
    );
  const sizes = new Map<string, number>();
  let operands = tensors.map((x, i) => once({ x, labels: labels[i] }, equation));
  for (const { x, labels: own } of operands)
    own.forEach((label, d) => {
      const [known, size] = [sizes.get(label) ?? 1, x.sizes[d]];
      if (known !== 1 && size !== 1 && known !== size)
        throw refuse(say(`one size for the label ${label}`, `un tamaño para la etiqueta ${label}`), equation);
      if (known === 1) sizes.set(label, size);
    });
  // A dimension of 1 beside a larger one repeats: as if the operand had no such label.
  operands = operands.map(({ x, labels: own }) => {
    const kept = own.flatMap((label, d) => (x.sizes[d] === 1 && sizes.get(label) !== 1 ? [] : [d]));
    if (kept.length === own.length) return { x, labels: own };
    return {
      x: reshape(
        x,
        kept.map((d) => x.sizes[d]),
      ),
      labels: kept.map((d) => own[d]),
    };
  });
  operands = operands.map((operand, i) =>
    summed(operand, neededBy(operands, output, i, i), operands.length === 1),
  );
  while (operands.length > 1) {
    const [i, j] = cheapest(operands, output);
    const joined = pair(operands[i], operands[j], neededBy(operands, output, i, j));
    operands = [...operands.filter((_, k) => k !== i && k !== j), joined];
  }
  return ordered(summed(operands[0], new Set(output)), output);
}

/** `einsum` of an equation. */
export function einsum<T extends Handle>(equation: string, tensors: readonly T[]): T {
  checkTensors("einsum", say("the operands", "los operandos"), tensors);
  for (const x of tensors)
    if (x.dtype !== tensors[0].dtype)
      throw failure("E-DTYPE-002", { op: "einsum", a: tensors[0].dtype, b: x.dtype });
  const [left, right, ...more] = equation.split("->");
  const terms = left.split(",").map((text) => termOf(text, equation));
  if (more.length > 0 || terms.length !== tensors.length || tensors.length === 0)
    throw refuse(
      say(
        `a term for each of the ${tensors.length} operands`,
        `un término por cada uno de los ${tensors.length} operandos`,
      ),
      equation,
    );
  return contract(terms, right === undefined ? null : termOf(right, equation), tensors, equation);
}
