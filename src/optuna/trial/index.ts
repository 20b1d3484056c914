export type { BaseTrial, SuggestFloatOptions, SuggestIntOptions } from "./base.js";
export { type CreateTrialOptions, createTrial } from "./create.js";
export { FixedTrial } from "./fixed.js";
export { FrozenTrial, type FrozenTrialFields } from "./frozen.js";
export { TrialState } from "./state.js";
export { Trial } from "./trial.js";
