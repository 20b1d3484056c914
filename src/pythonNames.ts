import { failure } from "./tensor/pythonMessages.js";

/** The commonest names of `torch` in Python's spelling: calling one says how it is written here. TypeScript does not know them. */

/* @__NO_SIDE_EFFECTS__ */
const spelled = (written: string, instead: string) => (): never => {
  throw failure("E-TENSOR-006", { written: `torch.${written}`, instead: `torch.${instead}` });
};

/** @internal */
export const no_grad = /* @__PURE__ */ spelled("no_grad()", "noGrad(() => …)");
/** @internal */
export const enable_grad = /* @__PURE__ */ spelled("enable_grad()", "enableGrad(() => …)");
/** @internal */
export const inference_mode = /* @__PURE__ */ spelled("inference_mode()", "inferenceMode(() => …)");
/** @internal */
export const set_grad_enabled = /* @__PURE__ */ spelled("set_grad_enabled(…)", "setGradEnabled(…)");
/** @internal */
export const manual_seed = /* @__PURE__ */ spelled("manual_seed(…)", "manualSeed(…)");
/** @internal */
export const from_numpy = /* @__PURE__ */ spelled("from_numpy(…)", "tensor(array)");
/** @internal */
export const is_tensor = /* @__PURE__ */ spelled("is_tensor(…)", "isTensor(…)");
/** @internal */
export const zeros_like = /* @__PURE__ */ spelled("zeros_like(…)", "zerosLike(…)");
/** @internal */
export const ones_like = /* @__PURE__ */ spelled("ones_like(…)", "onesLike(…)");
/** @internal */
export const full_like = /* @__PURE__ */ spelled("full_like(…)", "fullLike(…)");
/** @internal */
export const rand_like = /* @__PURE__ */ spelled("rand_like(…)", "randLike(…)");
/** @internal */
export const randn_like = /* @__PURE__ */ spelled("randn_like(…)", "randnLike(…)");
/** @internal */
export const log_softmax = /* @__PURE__ */ spelled("log_softmax(…)", "logSoftmax(…)");
/** @internal */
export const index_select = /* @__PURE__ */ spelled("index_select(…)", "indexSelect(…)");
/** @internal */
export const set_printoptions = /* @__PURE__ */ spelled("set_printoptions(…)", "setPrintoptions({ … })");
/** @internal */
export const use_deterministic_algorithms = /* @__PURE__ */ spelled(
  "use_deterministic_algorithms(…)",
  "useDeterministicAlgorithms(…)",
);
