import { beforeAll } from "vitest";
import { warnings } from "../../../src/core/warnings.js";
import { CRITICAL, setVerbosity } from "../../../src/optuna/logging.js";
import {
  BruteForceSampler,
  PartialFixedSampler,
  QMCSampler,
  RandomSampler,
  TPESampler,
} from "../../../src/optuna/samplers/index.js";
import { checkSampler } from "./conformance.js";

beforeAll(() => {
  setVerbosity(CRITICAL);
  warnings.setHandler(() => {});
});

checkSampler("RandomSampler", (seed) => new RandomSampler({ seed }));
checkSampler("TPESampler", (seed) => new TPESampler({ seed, nStartupTrials: 4 }));
checkSampler(
  "TPESampler, univariate",
  (seed) => new TPESampler({ seed, multivariate: false, nStartupTrials: 0 }),
);
checkSampler(
  "TPESampler, multivariate",
  (seed) => new TPESampler({ seed, multivariate: true, nStartupTrials: 4 }),
);
checkSampler("TPESampler, groups", (seed) => new TPESampler({ seed, group: true, nStartupTrials: 4 }));
checkSampler(
  "TPESampler, no liar",
  (seed) => new TPESampler({ seed, constantLiar: false, nStartupTrials: 4 }),
);
checkSampler(
  "TPESampler, Hyperopt's options",
  (seed) => new TPESampler({ ...TPESampler.hyperoptParameters(), seed, nStartupTrials: 4 }),
);
checkSampler("QMCSampler", (seed) => new QMCSampler({ seed }), { seeded: false });
checkSampler("QMCSampler, scrambled", (seed) => new QMCSampler({ seed, scramble: true }));
checkSampler("QMCSampler, Halton", (seed) => new QMCSampler({ seed, qmcType: "halton" }), { seeded: false });
checkSampler(
  "QMCSampler, Halton scrambled",
  (seed) => new QMCSampler({ seed, qmcType: "halton", scramble: true }),
);
checkSampler(
  "PartialFixedSampler",
  (seed) => new PartialFixedSampler({ k: "v" }, new TPESampler({ seed, nStartupTrials: 4 })),
);
checkSampler("BruteForceSampler", (seed) => new BruteForceSampler({ seed }), {
  continuous: false,
  exhaustive: true,
});
