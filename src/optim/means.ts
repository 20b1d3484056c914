import { addcmul_, mul_ } from "../tensor/methods/inplace.js";
import type { Tensor } from "../tensor/tensor.js";

/** v ← decay·v + (1 − decay)·x², in place: the running mean of the squares. */
export const meanSquare = (v: Tensor, x: Tensor, decay: number): Tensor =>
  addcmul_(mul_(v, decay), x, x, { value: 1 - decay });
