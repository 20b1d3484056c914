import { failure } from "./messages.js";

/**
 * PyTorch's methods of a tensor that compute, whether Antorcha has them or not: a list that does not grow with the
 * operations, so that a page that uses none of them does not either.
 */
const NAMES =
  "abs absolute acos acosh add addbmm addcdiv addcmul addmm addmv addr adjoint all allclose amax amin aminmax angle " +
  "any arccos arccosh arcsin arcsinh arctan arctan2 arctanh argmax argmin argsort argwhere asin asinh asStrided " +
  "asStridedScatter at atan atan2 atanh baddbmm bernoulli bincount bitwiseAnd bitwiseLeftShift bitwiseNot bitwiseOr " +
  "bitwiseRightShift bitwiseXor bmm broadcastTo ceil cholesky choleskyInverse choleskySolve chunk clamp clip clone " +
  "conj contiguous copysign corrcoef cos cosh countNonzero cov cross cummax cummin cumprod cumsum deg2rad det diag " +
  "diagEmbed diagflat diagonal diagonalScatter diff digamma dist div divide dot dsplit elementSize eq equal erf " +
  "erfc erfinv exp exp2 expand expandAs expm1 fix flatten flip fliplr flipud floatPower floor floorDivide fmax fmin " +
  "fmod frac frexp gather gcd ge ger greater greaterEqual gt hardshrink heaviside histc histogram hsplit hypot i0 " +
  "igamma igammac indexAdd indexCopy indexFill indexPut indexReduce indexSelect inner inverse isclose isfinite " +
  "isFloatingPoint isinf isnan isneginf isposinf isreal kron kthvalue lcm ldexp le lerp less lessEqual lgamma log " +
  "log10 log1p log2 logaddexp logaddexp2 logcumsumexp logdet logicalAnd logicalNot logicalOr logicalXor logit " +
  "logSoftmax logsumexp lt lu luSolve maskedFill maskedScatter maskedSelect matmul matrixExp matrixPower max " +
  "maximum mean median min minimum mm mode moveaxis movedim msort mul multinomial multiply mv mvlgamma nanmean " +
  "nanmedian nanquantile nansum nanToNum narrow narrowCopy ne neg negative newEmpty newFull newOnes newTensor " +
  "newZeros nextafter nonzero norm notEqual outer permute pinverse polygamma positive pow prelu prod put " +
  "putAlongDim qr quantile rad2deg ravel reciprocal relu remainder renorm repeat repeatInterleave reshape reshapeAs " +
  "resolveConj roll rot90 round rsqrt scatter scatterAdd scatterReduce select selectScatter setAt sgn sigmoid sign " +
  "signbit sin sinc sinh slice sliceScatter slogdet softmax sort split splitWithSizes sqrt square squeeze std stft " +
  "sub subtract sum sumToSize svd swapaxes swapdims t take takeAlongDim tan tanh tensorSplit tile topk trace " +
  "transpose triangularSolve tril triu trueDivide trunc unbind unflatten unfold unique uniqueConsecutive unsqueeze " +
  "var vdot view viewAs vsplit where xlogy";

/** What has a form in place alone; the names above are taken to have one too. */
const IN_PLACE = "cauchy copy exponential fill fillDiagonal geometric logNormal normal random uniform zero";

/** A prototype on top of `parent` whose methods say that the operations have not been loaded. */
export function standIns(parent: object): object {
  const prototype: object = Object.create(parent);
  const names = NAMES.split(" ");
  for (const name of [...names, ...[...names, ...IN_PLACE.split(" ")].map((one) => `${one}_`)]) {
    const value = () => {
      throw failure("E-TENSOR-002", { name });
    };
    Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
  }
  return prototype;
}
