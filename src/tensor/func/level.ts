import type { Edge, GraphNode } from "../../autograd/graph.js";
import { enableGrad, isGradEnabled } from "../../autograd/mode.js";
import { checkInteger, wrong } from "../../core/check.js";
import { say } from "../../core/messages/language.js";
import { checkFloat, checkFunction } from "../arguments.js";
import type { Handle } from "../handle.js";
import { reshape } from "../ops/view.js";
import type { Tensor } from "../tensor.js";
import { type Tree, treeOf } from "./tree.js";

/** One transformation of a function: its chosen arguments become inputs of a graph of their own, also inside another transformation. */

/** Which arguments: one, or several. */
export type Argnums = number | readonly number[];

/** The chosen argument, or the chosen ones in order. */
export type Chosen<A extends readonly unknown[], N> = N extends number
  ? A[N]
  : N extends readonly number[]
    ? { [K in keyof N]: A[N[K] & number] }
    : never;

/** The same structure, of tensors. */
export type Like<T> = T extends Tensor ? Tensor : { [K in keyof T]: Like<T[K]> };

export interface Level {
  /** The arguments as the function is given them. */
  readonly args: readonly unknown[];
  /** The inputs of this level, and the structure that they stand in. */
  readonly inputs: readonly Tensor[];
  readonly tree: Tree;
  /** Whether derivatives of the results are wanted outside: the graph leads beyond the inputs. */
  leadsOut(results: readonly Tensor[]): boolean;
}

/** Runs `fn` with recording on, and tells whether it was on outside. */
export function atLevel<T>(fn: (outside: boolean) => T): T {
  const outside = isGradEnabled();
  return enableGrad(() => fn(outside));
}

/** Opens a level: call it within `atLevel`. */
export function open(where: string, args: readonly unknown[], argnums: Argnums, outside: boolean): Level {
  const chosen = typeof argnums === "number" ? [argnums] : argnums;
  const places = chosen.map((n) => (n < 0 ? n + args.length : n));
  for (const n of places) checkInteger(where, "argnums", n, 0, Math.max(args.length - 1, 0));
  const trees = places.map((n) => treeOf(args[n]));
  const own = new Set<Edge<Handle>>();
  const opened = trees.map((tree, i) => {
    if (tree.tensors.length === 0) {
      const expected = say(
        "a tensor, or tensors in arrays and objects",
        "un tensor, o tensores en arrays y objetos",
      );
      throw wrong(
        where,
        say(`argument ${places[i]}`, `el argumento ${places[i]}`),
        expected,
        args[places[i]],
      );
    }
    return tree.tensors.map((x) => {
      checkFloat(where, x);
      if (outside && x.requiresGrad) return reshape(x, x.sizes);
      const leaf = x.detach().requiresGrad_();
      own.add(leaf.edge);
      return leaf;
    });
  });
  const given = [...args];
  places.forEach((n, i) => {
    given[n] = trees[i].rebuild(opened[i]);
  });
  const whole = treeOf(places.map((n) => args[n]));
  return {
    args: given,
    inputs: opened.flat(),
    tree: {
      tensors: whole.tensors,
      rebuild(tensors) {
        const parts = whole.rebuild(tensors) as unknown[];
        return typeof argnums === "number" ? parts[0] : parts;
      },
    },
    leadsOut: (results) => outside && reachesOther(results, own),
  };
}

/** Whether a graph reaches a leaf that is not one of these. */
function reachesOther(results: readonly Tensor[], own: ReadonlySet<Edge<Handle>>): boolean {
  const seen = new Set<Edge<Handle>>();
  const stack: Edge<Handle>[] = results.map(({ edge }) => edge);
  for (let edge = stack.pop(); edge !== undefined; edge = stack.pop()) {
    if (edge === null || seen.has(edge)) continue;
    seen.add(edge);
    if (edge.isLeafEdge) {
      if (!own.has(edge)) return true;
    } else stack.push(...(edge as GraphNode<Handle>).edges);
  }
  return false;
}

/** What a function gives, with what it gives beside it where `hasAux`. */
export function resultOf(where: string, result: unknown, hasAux: boolean): [value: unknown, aux: unknown] {
  if (!hasAux) return [result, undefined];
  if (!Array.isArray(result) || result.length !== 2) {
    const expected = say("[value, aux] with hasAux", "[valor, aux] con hasAux");
    throw wrong(where, say("the result of fn", "el resultado de fn"), expected, result);
  }
  return [result[0], result[1]];
}

export function checkTransform(where: string, fn: unknown, argnums: unknown): void {
  checkFunction(where, "fn", fn);
  const list = typeof argnums === "number" ? [argnums] : argnums;
  if (!Array.isArray(list) || list.length === 0 || !list.every(Number.isInteger)) {
    const expected = say("a whole number, or an array of them", "un número entero, o un array de ellos");
    throw wrong(where, "argnums", expected, argnums);
  }
}
