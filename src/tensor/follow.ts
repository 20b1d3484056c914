import type { Handle } from "./handle.js";
import { type Rule, record } from "./node.js";

/**
 * Changes in place on the tape. That views and bases follow a tensor that was changed takes operations of its own (ops/region.ts): a page
 * that changes tensors outside the tape alone, as initialisation and optimizers do, does not carry them.
 */

let follow: (self: Handle) => void = () => {
  throw new Error('to record a change in place, import "antorcha"');
};

/** Tells how views and bases follow. */
export function teachFollowing(how: (self: Handle) => void): void {
  follow = how;
}

/**
 * Records a change in place: `self` is the result of the operation, its views follow, and so does the tensor that it is a view of.
 * @param inputs what the operation took, `self` as it was before among them
 */
export function recordInPlace<A>(
  rule: Rule<A>,
  inputs: Parameters<typeof record<A>>[1],
  attrs: A,
  self: Handle,
): void {
  const before = self.edge;
  record(rule, inputs, attrs, self);
  if (self.edge !== before) follow(self);
}
