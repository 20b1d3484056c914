/** The functions of the module pointwise: what every program needs. */
import {
  OP_ABS,
  OP_ADD,
  OP_ADDCDIV,
  OP_ADDCMUL,
  OP_ADD_SCALED,
  OP_DIV,
  OP_EQ,
  OP_EXP,
  OP_GE,
  OP_GT,
  OP_LE,
  OP_LERP,
  OP_LOG,
  OP_LT,
  OP_MAXIMUM,
  OP_MINIMUM,
  OP_MUL,
  OP_NE,
  OP_NEG,
  OP_POW,
  OP_RELU,
  OP_RELU_BACKWARD,
  OP_SIGMOID,
  OP_SIGMOID_BACKWARD,
  OP_SIGN,
  OP_SQRT,
  OP_SUB,
  OP_TANH,
  OP_TANH_BACKWARD,
  OP_WHERE,
} from "../../../../wasm/layout";
import {
  POW_ONE,
  POW_RECIPROCAL,
  POW_ROOT,
  POW_THREE,
  POW_TWO,
} from "../../../../wasm/assembly/lib/functions";
import {
  binaryLoop,
  compareLoop,
  expLoop,
  logLoop,
  sigmoidLoop,
  tanhLoop,
  ternaryLoop,
  unaryLoop,
  whereLoop,
} from "../../../../wasm/assembly/lib/loops";

@inline
export function arithmetic<T>(op: i32, out: usize, a: usize, b: usize, x: usize, n: i32, s: v128): void {
  switch (op) {
    case OP_NEG:
      return unaryLoop<T>(OP_NEG, true, out, a, n);
    case OP_ABS:
      return unaryLoop<T>(OP_ABS, true, out, a, n);
    case OP_SIGN:
      return unaryLoop<T>(OP_SIGN, false, out, a, n);
    case OP_EXP:
      if (sizeof<T>() == 4) return expLoop(out, a, n);
      return unaryLoop<T>(OP_EXP, false, out, a, n);
    case OP_LOG:
      if (sizeof<T>() == 4) return logLoop(out, a, n);
      return unaryLoop<T>(OP_LOG, false, out, a, n);
    case OP_SQRT:
      return unaryLoop<T>(OP_SQRT, false, out, a, n);
    case OP_TANH:
      if (sizeof<T>() == 4) return tanhLoop(out, a, n);
      return unaryLoop<T>(OP_TANH, false, out, a, n);
    case OP_SIGMOID:
      if (sizeof<T>() == 4) return sigmoidLoop(out, a, n);
      return unaryLoop<T>(OP_SIGMOID, false, out, a, n);
    case OP_RELU:
      return unaryLoop<T>(OP_RELU, true, out, a, n);
    case OP_ADD:
      return binaryLoop<T>(OP_ADD, true, out, a, b, n, s);
    case OP_SUB:
      return binaryLoop<T>(OP_SUB, true, out, a, b, n, s);
    case OP_MUL:
      return binaryLoop<T>(OP_MUL, true, out, a, b, n, s);
    case OP_DIV:
      return binaryLoop<T>(OP_DIV, false, out, a, b, n, s);
    case OP_POW:
      return binaryLoop<T>(OP_POW, false, out, a, b, n, s);
    case POW_ONE:
      return unaryLoop<T>(POW_ONE, true, out, a, n);
    case POW_TWO:
      return unaryLoop<T>(POW_TWO, true, out, a, n);
    case POW_THREE:
      return unaryLoop<T>(POW_THREE, false, out, a, n);
    case POW_RECIPROCAL:
      return unaryLoop<T>(POW_RECIPROCAL, false, out, a, n);
    case POW_ROOT:
      return unaryLoop<T>(POW_ROOT, false, out, a, n);
    case OP_ADD_SCALED:
      return binaryLoop<T>(OP_ADD_SCALED, true, out, a, b, n, s);
    case OP_LERP:
      return binaryLoop<T>(OP_LERP, false, out, a, b, n, s);
    case OP_MAXIMUM:
      return binaryLoop<T>(OP_MAXIMUM, false, out, a, b, n, s);
    case OP_MINIMUM:
      return binaryLoop<T>(OP_MINIMUM, false, out, a, b, n, s);
    case OP_TANH_BACKWARD:
      return binaryLoop<T>(OP_TANH_BACKWARD, false, out, a, b, n, s);
    case OP_SIGMOID_BACKWARD:
      return binaryLoop<T>(OP_SIGMOID_BACKWARD, false, out, a, b, n, s);
    case OP_RELU_BACKWARD:
      return binaryLoop<T>(OP_RELU_BACKWARD, true, out, a, b, n, s);
    case OP_EQ:
      return compareLoop<T>(OP_EQ, out, a, b, n);
    case OP_NE:
      return compareLoop<T>(OP_NE, out, a, b, n);
    case OP_LT:
      return compareLoop<T>(OP_LT, out, a, b, n);
    case OP_LE:
      return compareLoop<T>(OP_LE, out, a, b, n);
    case OP_GT:
      return compareLoop<T>(OP_GT, out, a, b, n);
    case OP_GE:
      return compareLoop<T>(OP_GE, out, a, b, n);
    case OP_WHERE:
      return whereLoop<T>(out, a, b, x, n);
    case OP_ADDCMUL:
      return ternaryLoop<T>(OP_ADDCMUL, out, a, b, x, n, s);
    case OP_ADDCDIV:
      return ternaryLoop<T>(OP_ADDCDIV, out, a, b, x, n, s);
  }
}
