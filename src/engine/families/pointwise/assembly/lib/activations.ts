/** The functions of the module activations, and what they are made of. float32 alone. */
import {
  OP_ERF,
  OP_EXPM1,
  OP_GELU,
  OP_GELU_BACKWARD,
  OP_GELU_TANH,
  OP_GELU_TANH_BACKWARD,
  OP_LOG1P,
  OP_SILU,
  OP_SILU_BACKWARD,
  OP_SOFTPLUS,
} from "../../../../wasm/layout";
import {
  erfLoop,
  expm1Loop,
  geluBackwardLoop,
  geluLoop,
  geluTanhBackwardLoop,
  geluTanhLoop,
  log1pLoop,
  siluBackwardLoop,
  siluLoop,
  softplusLoop,
} from "../../../../wasm/assembly/lib/wide";

@inline
export function activations(op: i32, out: usize, a: usize, b: usize, n: i32): void {
  switch (op) {
    case OP_ERF:
      return erfLoop(out, a, n);
    case OP_EXPM1:
      return expm1Loop(out, a, n);
    case OP_LOG1P:
      return log1pLoop(out, a, n);
    case OP_SOFTPLUS:
      return softplusLoop(out, a, n);
    case OP_GELU:
      return geluLoop(out, a, n);
    case OP_GELU_TANH:
      return geluTanhLoop(out, a, n);
    case OP_SILU:
      return siluLoop(out, a, n);
    case OP_GELU_BACKWARD:
      return geluBackwardLoop(out, a, b, n);
    case OP_GELU_TANH_BACKWARD:
      return geluTanhBackwardLoop(out, a, b, n);
    case OP_SILU_BACKWARD:
      return siluBackwardLoop(out, a, b, n);
  }
}
