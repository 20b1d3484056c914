/**
 * The tape: what backward walks. V is the type of gradients (a tensor, for those who have tensors); this room knows
 * only that they can be added and copied.
 */

/** Called with a gradient; what it returns, if anything, takes the gradient's place. */
// biome-ignore lint/suspicious/noConfusingVoidType: a hook that only looks returns nothing at all
export type GradientHook<V> = (gradient: V) => V | null | undefined | void;

/** Scratch space of a traversal, at every place where gradients come together. */
export interface Meeting<V> {
  /** Called with the sum of the gradients that meet here. */
  readonly gradientHooks: readonly GradientHook<V>[] | null;
  /** The pass that last came by, how many gradients are still to come… */
  pass: number;
  pending: number;
  /** …their sum so far, and whether nobody else holds it. */
  incoming: V | null;
  incomingOwned: boolean;
}

/** Where a gradient ends: a tensor that the user made and that requires a gradient. */
export interface Leaf<V> extends Meeting<V> {
  readonly isLeafEdge: true;
  /** Adds to the leaf's `grad`. `owned`: nobody else holds this gradient, the leaf may keep it as it is. */
  accumulate(gradient: V, owned: boolean, algebra: Gradients<V>): void;
}

/** The gradient of one of several results, and whether nobody else holds it. */
export interface Received<V> {
  readonly gradient: V;
  readonly owned: boolean;
}

/**
 * One recorded operation. The gradient of its result comes in, those of its inputs go out along the edges.
 *
 * An edge is a node and the number of its result. A node with one result is its own edge; of a node with several, each
 * result has an edge (`Output`), where its gradients come together, with their hooks, before they go to the node.
 */
export interface GraphNode<V> extends Meeting<V> {
  readonly isLeafEdge: false;
  readonly name: string;
  /** PyTorch's name of the node, where it does not follow from ours. */
  readonly node?: string | undefined;
  /** Grows from operation to operation: of the nodes that are ready, the youngest goes first, as in PyTorch. */
  readonly sequence: number;
  /** Where the gradient of each input goes; null where none is wanted. */
  readonly edges: readonly Edge<V>[];
  /** Told the gradient of the result, after the hooks (`retainGrad`). */
  readonly retain: ((gradient: V) => void) | null;

  /** Throws if the graph was freed or a saved value was changed in place. Called before any gradient is computed. */
  check(): void;
  /** Whether its derivative is a user's: he may keep what it is given and what it gives. Of nodes with several results alone. */
  readonly isUsers?: boolean;
  /** Of a node with several results, their gradients, as far as they have come; null for a node with one. */
  readonly received: (Received<V> | null)[] | null;

  /** Gradients of the inputs, null where there is none. */
  backward(gradient: V): readonly (V | null)[];
  /** The same for a node with several results; null for a result that nothing depends on. */
  backwardSeveral(gradients: readonly (V | null)[]): readonly (V | null)[];
  /** Lets go of what was saved. A node that saved nothing can be used again. */
  release(): void;
}

export type Edge<V> = GraphNode<V> | Leaf<V> | null;

/** What backward must be able to do with gradients. */
export interface Gradients<V> {
  /** The sum of two gradients of the same place. */
  add(a: V, b: V): V;
  /** The same values in memory of their own. */
  copy(gradient: V): V;
  /** Whether this result of a rule is a value of its own, not a view of another. */
  isOwn(gradient: V): boolean;
  /** Whether two gradients lie in the same memory. */
  sharesMemory(a: V, b: V): boolean;
  /** A gradient that nobody holds any more: its memory may be used again at once. */
  release(gradient: V): void;
  /** Looks at what a derivative gave, where anomalies are to be detected. */
  inspect: ((node: GraphNode<V>, results: readonly (V | null)[]) => void) | null;
}
