import { afterAll, beforeAll, expect } from "vitest";
import { isGradEnabled } from "../../src/autograd/mode.js";
import { getLanguage } from "../../src/core/messages/language.js";
import { resetWarnings } from "../../src/core/messages/warning.js";
import { DEFAULT_SEED, defaultGenerator } from "../../src/random/torch/index.js";

/**
 * For test files that share one process and one copy of the library: each begins with random numbers from their beginning and no warning
 * said yet, as in a process of its own, and leaves the modes that it found.
 */

const modes = () => ({ gradients: isGradEnabled(), language: getLanguage() });

beforeAll(() => {
  defaultGenerator.manualSeed(DEFAULT_SEED);
  resetWarnings();
});
afterAll(() => expect(modes()).toEqual({ gradients: true, language: "en" }));
