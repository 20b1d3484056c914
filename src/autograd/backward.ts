import type { Edge, GradientHook, Gradients, GraphNode, Leaf, Received } from "./graph.js";
import { Output } from "./output.js";
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

/** Sees a place for the first time in this pass: nothing has come yet. Whether it has. */
function isNew<V>(place: Place<V>, pass: number): boolean {
  if (place.pass === pass) return false;
  place.pass = pass;
  place.pending = 0;
  place.incoming = null;
  if (!place.isLeafEdge && place.received !== null) place.received.fill(null);
  return true;
}

/** Counts, for every place that the roots reach, the gradients it will receive. Each node is told of, once. */
function count<V>(
  roots: readonly Place<V>[],
  pass: number,
  found: (node: GraphNode<V>) => void,
  sends: ((node: GraphNode<V>, to: Place<V>) => void) | null,
): void {
  const stack: GraphNode<V>[] = [];
  for (const root of roots) {
    if (!isNew(root, pass) || root.isLeafEdge) continue;
    found(root);
    stack.push(root);
  }
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const { edges } = node;
    for (let i = 0; i < edges.length; i++) {
      const edge = edges[i];
      if (edge === null) continue;
      if (isNew(edge, pass) && !edge.isLeafEdge) {
        found(edge);
        stack.push(edge);
      }
      edge.pending++;
      sends?.(node, edge);
    }
  }
}

const check = <V>(node: GraphNode<V>): void => node.check();

/** The nodes that lead to what is asked for, each checked before anything changes. */
function leadingTo<V>(
  targets: Iterable<Edge<V>>,
  roots: readonly Place<V>[],
  pass: number,
): ReadonlySet<GraphNode<V>> {
  const senders = new Map<Place<V>, GraphNode<V>[]>();
  count(
    roots,
    pass,
    () => {},
    (node, to) => {
      const known = senders.get(to);
      if (known === undefined) senders.set(to, [node]);
      else known.push(node);
    },
  );
  const walked = new Set<GraphNode<V>>();
  const back: Place<V>[] = [...targets].filter((edge) => edge !== null);
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

/** Whether one of the results is the gradient itself, or lies in its memory. */
function passedOn<V>({ sharesMemory }: Gradients<V>, results: readonly (V | null)[], gradient: V): boolean {
  for (let i = 0; i < results.length; i++) {
    const result = results[i];
    if (result !== null && result !== undefined && sharesMemory(result, gradient)) return true;
  }
  return false;
}

/** One walk over the graph: what it is to do, and the nodes that are ready. */
class Walk<V> {
  private readonly ready = new ReadyNodes<GraphNode<V>>();
  private readonly algebra: Gradients<V>;
  private readonly retainGraph: boolean;
  private readonly capture: Map<Edge<V>, V | null> | undefined;
  /** The nodes to walk; null for all. */
  private readonly walked: ReadonlySet<GraphNode<V>> | null;

  constructor(algebra: Gradients<V>, options: BackwardOptions<V>, walked: ReadonlySet<GraphNode<V>> | null) {
    this.algebra = algebra;
    this.retainGraph = options.retainGraph;
    this.capture = options.capture;
    this.walked = walked;
  }

  run(): void {
    for (let node = this.ready.pop(); node !== undefined; node = this.ready.pop()) this.step(node);
  }

  /** `owned`: nobody else holds this gradient. */
  send(place: Place<V>, gradient: V, owned: boolean): void {
    const before = place.incoming;
    if (before === null) {
      place.incoming = gradient;
      place.incomingOwned = owned;
      return;
    }
    const { algebra } = this;
    place.incoming = algebra.add(before, gradient);
    if (place.incomingOwned) algebra.release(before);
    if (owned) algebra.release(gradient);
    place.incomingOwned = true;
  }

  /** All gradients have come together here: a leaf is done with, a node waits for its turn. */
  arrive(place: Place<V>): void {
    if (!place.isLeafEdge) {
      this.ready.push(place);
      return;
    }
    const { incoming, gradientHooks } = place;
    place.incoming = null;
    if (incoming === null) return;
    // What a hook has seen, it may have kept. (It may remove itself: looked at before it is called.)
    const owned = place.incomingOwned && gradientHooks === null;
    const gradient = applyHooks(gradientHooks, incoming);
    if (this.capture === undefined) place.accumulate(gradient, owned, this.algebra);
    else if (this.capture.has(place)) this.capture.set(place, gradient);
  }

  private step(node: GraphNode<V>): void {
    const { incoming, edges, received } = node;
    const walks = this.walked === null || this.walked.has(node);
    node.incoming = null;
    if (received !== null) {
      if (walks) this.differentiateSeveral(node, received);
    } else if (incoming !== null) {
      const captured = this.capture?.has(node) === true;
      // What a hook or the caller has seen, it may have kept. (A hook may remove itself: looked at before it is called.)
      const owned = node.incomingOwned && !captured && node.gradientHooks === null;
      const gradient = applyHooks(node.gradientHooks, incoming);
      node.retain?.(gradient);
      if (captured) this.capture?.set(node, gradient);
      if (walks && node instanceof Output) node.deliver({ gradient, owned });
      else if (walks) this.differentiate(node, gradient, owned);
    }
    if (!walks) return;
    for (let i = 0; i < edges.length; i++) {
      const edge = edges[i];
      if (edge !== null && --edge.pending === 0) this.arrive(edge);
    }
    if (!this.retainGraph) node.release();
  }

  private differentiate(node: GraphNode<V>, gradient: V, owned: boolean): void {
    const results = node.backward(gradient);
    if (this.algebra.inspect !== null) this.algebra.inspect(node, results);
    const ends = owned && !passedOn(this.algebra, results, gradient);
    for (let i = 0; i < node.edges.length; i++) {
      this.sendResult(node.edges[i], results, i, results[i] !== gradient);
    }
    if (ends) this.algebra.release(gradient);
  }

  private differentiateSeveral(node: GraphNode<V>, received: (Received<V> | null)[]): void {
    const came = received.slice();
    received.fill(null);
    const gradients = came.map((one): V | null => (one === null ? null : one.gradient));
    if (gradients.every((gradient) => gradient === null)) return;
    const results = node.backwardSeveral(gradients);
    if (this.algebra.inspect !== null) this.algebra.inspect(node, results);
    const ours = node.isUsers !== true;
    const ended = came.filter(
      (one) => ours && one?.owned === true && !passedOn(this.algebra, results, one.gradient),
    );
    for (let i = 0; i < node.edges.length; i++) {
      this.sendResult(node.edges[i], results, i, ours && !gradients.includes(results[i]));
    }
    for (const one of ended) if (one !== null) this.algebra.release(one.gradient);
  }

  /** Sends gradient i on; it may be released later where it is new (no gradient that came in) and stands there once. */
  private sendResult(edge: Edge<V>, results: readonly (V | null)[], i: number, isNew: boolean): void {
    const result = results[i];
    if (edge === null || result === null || result === undefined) return;
    const once = results.indexOf(result) === i && results.lastIndexOf(result) === i;
    this.send(edge, result, isNew && once && this.algebra.isOwn(result));
  }
}

/**
 * Walks the graph from the roots to the leaves, each node once, when all gradients of its result are there. Iterative:
 * the depth of the graph is not limited by the call stack. Reverse-mode differentiation as in PyTorch's engine.
 */
export function backward<V>(
  algebra: Gradients<V>,
  roots: readonly (readonly [Edge<V>, V])[],
  options: BackwardOptions<V>,
): void {
  const { capture } = options;
  const places: Place<V>[] = [];
  for (const [edge] of roots) if (edge !== null && !places.includes(edge)) places.push(edge);
  const pass = ++passes;
  if (capture === undefined) count<V>(places, pass, check, null);
  const walked = capture === undefined ? null : leadingTo(capture.keys(), places, pass);
  const walk = new Walk(algebra, options, walked);
  for (const [edge, gradient] of roots) if (edge !== null) walk.send(edge, gradient, false);
  for (const place of places) if (place.pending === 0) walk.arrive(place);
  walk.run();
}
