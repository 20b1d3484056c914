import { type ComputeTier, getTier } from "../engine/engines/current.js";
import { isChecked, setChecked } from "./checking.js";
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
  /**
   * Whether every call of a kernel is checked before it is computed: each tensor lies in its memory, which has not been
   * freed, shapes and dtypes fit, results overlap no operand, positions lie inside. An error of the library is then told
   * (E-ENGINE-004) before it does harm. Default false: nothing is checked twice, and it costs nothing. The environment variable
   * ANTORCHA_CHECKED=1 sets it for a whole program.
   */
  get checked(): boolean {
    return isChecked();
  },
  set checked(on: boolean) {
    setChecked(on);
  },
  /** PyTorch's `torch.backends.cuda`: there is none. */
  cuda: { isAvailable: () => false, isBuilt: () => false },
  /** PyTorch's `torch.backends.mps`: there is none. */
  mps: { isAvailable: () => false, isBuilt: () => false },
  /** PyTorch's `torch.backends.cudnn`: there is none; its switches may be set, and change nothing. */
  cudnn: { isAvailable: () => false, enabled: false, deterministic: false, benchmark: false },
};
