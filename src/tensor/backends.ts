import { type ComputeTier, getTier } from "../engine/engines/current.js";
import { currentEngine } from "./currentEngine.js";

/** `torch.backends`: what computes. */
export const backends = {
  /** The name of the engine that new tensors live on. */
  get engine(): string {
    return currentEngine().name;
  },
  /**
   * The kernels that compute: `"plain"`, or `"fused"` where the host multiplies and adds with one rounding; `"reference"`
   * where the host has no WebAssembly and the definitions compute.
   */
  get tier(): ComputeTier {
    return getTier();
  },
  /** PyTorch's `torch.backends.cuda`: there is none. */
  cuda: { isAvailable: () => false, isBuilt: () => false },
  /** PyTorch's `torch.backends.mps`: there is none. */
  mps: { isAvailable: () => false, isBuilt: () => false },
  /** PyTorch's `torch.backends.cudnn`: there is none; its switches may be set, and change nothing. */
  cudnn: { isAvailable: () => false, enabled: false, deterministic: false, benchmark: false },
};
