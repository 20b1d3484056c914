/** NumPy's random numbers, bit by bit: the same seed gives NumPy's numbers. Draws fill flat typed arrays. */
export type { Axis } from "./axes.js";
export type { BitGenerator } from "./bits.js";
export {
  type AxisOptions,
  defaultRng,
  type ExponentialOptions,
  Generator,
  type GeneratorChoiceOptions,
  type IntegersOptions,
  type RandomOptions,
} from "./generator.js";
export type { IntegerArray, IntegerDType } from "./integers.js";
export { MersenneTwister } from "./mt19937.js";
export { PCG64 } from "./pcg64.js";
export { type ChoiceOptions, RandomState, type RandomStateState } from "./randomState.js";
export { type SampleRowsOptions, sampleRows } from "./sample.js";
export { type Entropy, SeedSequence } from "./seedSequence.js";
export type { Size } from "./size.js";
