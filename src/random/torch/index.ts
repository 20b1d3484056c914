/**
 * PyTorch's random numbers of the CPU, bit by bit: the same seed gives the numbers of PyTorch 2.15.
 * Nothing here knows a tensor: draws fill typed arrays, in row-major order.
 */

export { bernoulli, bernoulliFrom } from "./bernoulli.js";
export { cauchy, exponential, geometric, logNormal } from "./continuous.js";
export { DEFAULT_SEED, defaultGenerator, Generator, manualSeed } from "./generator.js";
export { getRngState, initialSeed, seed, setRngState } from "./global.js";
export { multinomial } from "./multinomial.js";
export { nextNormal, normal } from "./normal.js";
export { poisson } from "./poisson.js";
export { int64Seed, randint, random } from "./randint.js";
export { randperm, randpermIndices } from "./randperm.js";
export { type FloatArray, uniform } from "./uniform.js";
export type { IntegerArray } from "./words.js";
