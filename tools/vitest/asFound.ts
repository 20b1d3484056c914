import { afterAll, beforeAll, expect } from "vitest";
import { isGradEnabled } from "../../src/autograd/mode.js";
import { getLanguage } from "../../src/core/messages/language.js";
import { resetWarnings } from "../../src/core/messages/warning.js";
import { INFO, setVerbosity } from "../../src/optuna/logging.js";
import { DEFAULT_SEED, defaultGenerator } from "../../src/random/torch/index.js";

/**
 * For test files that share one process and one copy of the library: each begins with random numbers from their beginning, no warning
 * said yet and all that studies log, as in a process of its own, and leaves the modes that it found.
 */

const modes = () => ({ gradients: isGradEnabled(), language: getLanguage() });

beforeAll(() => {
  defaultGenerator.manualSeed(DEFAULT_SEED);
  resetWarnings();
  setVerbosity(INFO);
});
afterAll(() => expect(modes()).toEqual({ gradients: true, language: "en" }));
