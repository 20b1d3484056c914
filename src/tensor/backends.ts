import { getTier } from "../engine/wasm/shared.js";
import { currentEngine } from "./currentEngine.js";

/** `torch.backends`: what computes. */
export const backends = {
  /** The name of the engine that new tensors live on. */
  get engine(): string {
    return currentEngine().name;
  },
  /** The kernels of the WASM engine: `"plain"`, or `"fused"` where the host multiplies and adds with one rounding. */
  get tier(): "plain" | "fused" {
    return getTier();
  },
};
