import type { GradientHook, GraphNode, Received } from "./graph.js";

/** The edge of one of several results of a node: its gradients come together here and go to the node as one. */
export class Output<V> implements GraphNode<V> {
  readonly isLeafEdge = false;
  readonly owner: GraphNode<V>;
  /** The number of the result. */
  readonly output: number;
  readonly edges: readonly [GraphNode<V>];
  readonly received = null;
  gradientHooks: GradientHook<V>[] | null = null;
  retain: ((gradient: V) => void) | null = null;
  pass = 0;
  pending = 0;
  incoming: V | null = null;
  incomingOwned = false;

  constructor(owner: GraphNode<V>, output: number) {
    this.owner = owner;
    this.output = output;
    this.edges = [owner];
  }

  get name(): string {
    return this.owner.name;
  }

  get node(): string | undefined {
    return this.owner.node;
  }

  get sequence(): number {
    return this.owner.sequence;
  }

  /** Hands the gradient of this result to the node. */
  deliver(received: Received<V>): void {
    if (this.owner.received !== null) this.owner.received[this.output] = received;
  }

  check(): void {} // the node is checked itself
  release(): void {}

  backward(): readonly (V | null)[] {
    throw new Error("an output delivers its gradient, it has no derivative");
  }

  backwardSeveral(): readonly (V | null)[] {
    return this.backward();
  }
}
