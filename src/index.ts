/** The PyTorch door: `import * as torch from "antorcha"`. Re-exports, nothing else. */
import "./carriedOver.js";

export { enableGrad, isGradEnabled, noGrad, setGradEnabled } from "./autograd/mode.js";
export {
  type CompiledFunction,
  type CompiledTools,
  type CompileOptions,
  compile,
  type OptimizedModule,
} from "./compile/index.js";
export type { DType } from "./core/dtype.js";
export { AntorchaError } from "./core/errors.js";
export { setLanguage } from "./core/language.js";
export { getLanguage, type Language } from "./core/messages/language.js";
export { warnings } from "./core/warnings.js";
export * as data from "./data/index.js";
export * as func from "./func.js";
export { deepcopy } from "./nn/deepcopy.js";
export * as nn from "./nn/index.js";
export { type SummaryOptions, summary } from "./nn/summary.js";
export * as optim from "./optim/index.js";
export * from "./pythonNames.js";
export * as random from "./random/torch/door.js";
export {
  defaultGenerator,
  Generator,
  getRngState,
  initialSeed,
  manualSeed,
  seed,
  setRngState,
} from "./random/torch/index.js";
export { isAnomalyCheckNanEnabled, isAnomalyEnabled } from "./tensor/autograd/anomaly.js";
export * as autograd from "./tensor/autograd.js";
export {
  bool,
  double,
  float,
  float32,
  float64,
  int,
  int32,
  int64,
  long,
  promoteTypes,
  resultType,
  uint8,
} from "./tensor/dtypes.js";
export * from "./tensor/index.js";
export { type FloatInfo, finfo, type IntInfo, iinfo } from "./tensor/info.js";
export * as utils from "./utils.js";
