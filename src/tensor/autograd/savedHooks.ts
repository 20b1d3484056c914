import type { Edge, GraphNode } from "../../autograd/graph.js";
import { type Guard, scoped } from "../../core/scope.js";
import { checkFunction, checkTensor } from "../arguments.js";
import type { Handle } from "../handle.js";
import { OpNode, recorders } from "../node.js";
import type { Tensor } from "../tensor.js";

/** What becomes of the values that operations save for backward: `torch.autograd.graph.savedTensorsHooks`, and checkpoints. */

/** Takes a saved value away, and gives what brings it back. */
export type Packer = (value: Handle) => () => Handle;

/** A node that packs its values itself: a call of a custom function. */
export interface Packable {
  pack(packer: Packer): void;
}

/** Hands the values that an operation saved to `packer`; they come back, each at its place in the graph, when backward asks for them. */
function packOperation(node: OpNode<unknown>, packer: Packer): void {
  const { kept, keptOut, others } = node;
  if (keptOut === null && kept.length === 0 && others.length === 0) return;
  const operands = kept.map((value) => (typeof value === "number" ? value : packer(value)));
  const out = keptOut && packer(keptOut);
  const more = others.map((other) => other && packer(other.value));
  node.kept = [];
  node.keptOut = null;
  node.others = [];
  const back = (unpack: () => Handle, edge: Edge<Handle>): Handle => {
    const value = plain(unpack());
    value.edge = edge;
    value.storage.saved++;
    return value;
  };
  node.unpack = () => {
    node.unpack = null;
    node.kept = operands.map((value, i) => (typeof value === "number" ? value : back(value, node.edges[i])));
    node.versions = node.kept.map((value) => (typeof value === "number" ? 0 : value.version));
    node.keptOut = out && back(out, node.received === null ? node : null);
    node.outVersion = node.keptOut?.version ?? 0;
    node.others = more.map((unpack) => {
      const value = unpack && back(unpack, null);
      return value && { value, version: value.version };
    });
  };
}

/** The newest counts alone. */
const packers: Packer[] = [];

const record = (node: GraphNode<Handle>): void => {
  const packer = packers[packers.length - 1];
  if (node instanceof OpNode) packOperation(node, packer);
  else if ("pack" in node) (node as unknown as Packable).pack(packer);
};

/** The packer in use; null where there is none. */
export const currentPacker = (): Packer | null => packers[packers.length - 1] ?? null;

/** From here on `packer` takes what is saved; the function that it gives ends it. */
export function beginPacking(packer: Packer): () => void {
  packers.push(packer);
  if (packers.length === 1) recorders.list = [...(recorders.list ?? []), record];
  return () => {
    const at = packers.lastIndexOf(packer);
    if (at >= 0) packers.splice(at, 1);
    if (packers.length > 0) return;
    const others = recorders.list?.filter((recorder) => recorder !== record) ?? [];
    recorders.list = others.length > 0 ? others : null;
  };
}

/** The same values under a handle outside of the graph. */
export const plain = (x: Handle): Handle => x.spawn(x.storage, x.dtype, x.sizes, x.strides, x.offset);

/**
 * While `fn` runs, each tensor that an operation saves for backward is handed to `pack`, and what that gives is kept in its place; backward
 * hands it to `unpack`, which gives the tensor. Without `fn`: `using guard = savedTensorsHooks(pack, unpack)`.
 *
 * @example
 * const x = torch.tensor([1, 2], { requiresGrad: true });
 * const shapes: (readonly number[])[] = [];
 * const pack = (saved: torch.Tensor) => {
 *   shapes.push(saved.shape);
 *   return saved.numpy();
 * };
 * const y = torch.autograd.graph.savedTensorsHooks(pack, (kept) => torch.tensor(kept), () => x.mul(x));
 * y.sum().backward();
 * x.grad // tensor([2., 4.])
 */
export function savedTensorsHooks<K, T>(
  pack: (saved: Tensor) => K,
  unpack: (kept: K) => Tensor,
  fn: () => T,
): T;
export function savedTensorsHooks<K>(pack: (saved: Tensor) => K, unpack: (kept: K) => Tensor): Guard;
export function savedTensorsHooks<K, T>(
  pack: (saved: Tensor) => K,
  unpack: (kept: K) => Tensor,
  fn?: () => T,
): T | Guard {
  const where = "savedTensorsHooks";
  checkFunction(where, "pack", pack);
  checkFunction(where, "unpack", unpack);
  const packer: Packer = (value) => {
    // The storage keeps its mark of being saved: the user may hold it for ever.
    const kept = pack(plain(value) as Tensor);
    return () => {
      const back = unpack(kept);
      checkTensor(where, "unpack(…)", back);
      return back;
    };
  };
  return scoped(where, fn, () => beginPacking(packer));
}
