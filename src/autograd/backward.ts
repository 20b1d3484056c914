import type { Edge, GradientHook, Gradients, GraphNode, Leaf } from "./graph.js";
import { ReadyNodes } from "./ready.js";

export interface BackwardOptions<V> {
  /** Keep what the graph saved, so that it can be walked again. */
  readonly retainGraph: boolean;
  /**
   * Edges whose gradients are asked for: they are collected here, and no leaf is changed (`autograd.grad`). Only
   * what leads to them is walked, and only that is freed.
   */
  readonly capture?: Map<Edge<V>, V | null>;
}

type Place<V> = GraphNode<V> | Leaf<V>;

let passes = 0;

/**
 * Counts, for every place that the roots reach, the gradients it will receive. Gives the nodes to walk, all of them
 * or those that lead to what is asked for; each has been checked, before anything changes.
 */
function prepare<V>(
  roots: Iterable<Place<V>>,
  pass: number,
  capture: ReadonlyMap<Edge<V>, unknown> | undefined,
): ReadonlySet<GraphNode<V>> | null {
  const stack: GraphNode<V>[] = [];
  // Only where something is asked for: who sends gradients to a place.
  const senders = new Map<Place<V>, GraphNode<V>[]>();
  const see = (place: Place<V>) => {
    if (place.pass === pass) return;
    place.pass = pass;
    place.pending = 0;
    place.incoming = null;
    if (place.isLeafEdge) return;
    if (capture === undefined) place.check();
    stack.push(place);
  };
  for (const root of roots) see(root);
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    for (const edge of node.edges) {
      if (edge === null) continue;
      see(edge);
      edge.pending++;
      if (capture === undefined) continue;
      const known = senders.get(edge);
      if (known === undefined) senders.set(edge, [node]);
      else known.push(node);
    }
  }
  if (capture === undefined) return null;
  const walked = new Set<GraphNode<V>>();
  const back: Place<V>[] = [...capture.keys()].filter((edge) => edge !== null);
  for (let place = back.pop(); place !== undefined; place = back.pop()) {
    for (const sender of senders.get(place) ?? []) {
      if (walked.has(sender)) continue;
      walked.add(sender);
      back.push(sender);
    }
  }
  for (const node of walked) node.check();
  return walked;
}

function applyHooks<V>(hooks: readonly GradientHook<V>[] | null, gradient: V): V {
  let result = gradient;
  if (hooks !== null) for (const hook of hooks) result = hook(result) ?? result;
  return result;
}

/**
 * Walks the graph from the roots to the leaves, each node once, when all gradients of its result are there. Iterative:
 * the depth of the graph is not limited by the call stack. Reverse-mode differentiation as in PyTorch's engine.
 */
export function backward<V>(
  algebra: Gradients<V>,
  roots: readonly (readonly [Edge<V>, V])[],
  { retainGraph, capture }: BackwardOptions<V>,
): void {
  const places = new Set(roots.flatMap(([edge]) => (edge === null ? [] : [edge])));
  const walked = prepare(places, ++passes, capture);
  const ready = new ReadyNodes<GraphNode<V>>();

  const send = (place: Place<V>, gradient: V, owned: boolean): void => {
    const before = place.incoming;
    place.incoming = before === null ? gradient : algebra.add(before, gradient);
    place.incomingOwned = before !== null || owned;
  };

  /** All gradients have come together here: a leaf is done with, a node waits for its turn. */
  const arrive = (place: Place<V>): void => {
    if (!place.isLeafEdge) {
      ready.push(place);
      return;
    }
    const { incoming, gradientHooks } = place;
    place.incoming = null;
    if (incoming === null) return;
    const gradient = applyHooks(gradientHooks, incoming);
    // What a hook has seen, it may have kept.
    const owned = place.incomingOwned && gradientHooks === null;
    if (capture === undefined) place.accumulate(gradient, owned, algebra);
    else if (capture.has(place)) capture.set(place, gradient);
  };

  const step = (node: GraphNode<V>): void => {
    const { incoming } = node;
    node.incoming = null;
    const walks = walked === null || walked.has(node);
    if (incoming !== null) {
      const gradient = applyHooks(node.gradientHooks, incoming);
      node.retain?.(gradient);
      if (capture?.has(node)) capture.set(node, gradient);
      if (walks) {
        const results = node.backward(gradient);
        node.edges.forEach((edge, i) => {
          const result = results[i];
          if (edge === null || result === null || result === undefined) return;
          const once = results.indexOf(result) === results.lastIndexOf(result);
          send(edge, result, result !== gradient && once && algebra.isOwn(result));
        });
      }
    }
    if (!walks) return;
    for (const edge of node.edges) if (edge !== null && --edge.pending === 0) arrive(edge);
    if (!retainGraph) node.release();
  };

  for (const [edge, gradient] of roots) if (edge !== null) send(edge, gradient, false);
  for (const place of places) if (place.pending === 0) arrive(place);
  for (let node = ready.pop(); node !== undefined; node = ready.pop()) step(node);
}
