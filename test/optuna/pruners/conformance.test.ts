import { describe, expect, test } from "vitest";
import { REQUIRED } from "../../../src/core/parameters.js";
import * as pruners from "../../../src/optuna/pruners/index.js";
import { declaredIn } from "../../support/declared.js";
import { listen } from "../support/quiet.js";
import { checkPruner, type PrunerConformance } from "./conformance.js";

listen();

const ALL: Record<string, PrunerConformance> = {
  NopPruner: { make: () => new pruners.NopPruner() },
  MedianPruner: { make: () => new pruners.MedianPruner({ nStartupTrials: 2 }) },
  PercentilePruner: { make: () => new pruners.PercentilePruner(30, { nStartupTrials: 1, intervalSteps: 2 }) },
  SuccessiveHalvingPruner: { make: () => new pruners.SuccessiveHalvingPruner({ reductionFactor: 2 }) },
  HyperbandPruner: { make: () => new pruners.HyperbandPruner() },
  ThresholdPruner: { make: () => new pruners.ThresholdPruner({ lower: -1, upper: 1.5 }), isSymmetric: false },
  PatientPruner: { make: () => new pruners.PatientPruner(new pruners.MedianPruner(), { patience: 1 }) },
  "PatientPruner alone": { make: () => new pruners.PatientPruner(null, { patience: 2 }) },
  WilcoxonPruner: { make: () => new pruners.WilcoxonPruner({ pThreshold: 0.4 }) },
};

for (const [name, conformance] of Object.entries(ALL)) describe(name, () => checkPruner(conformance));

test.each([
  () => new pruners.PercentilePruner(-1),
  () => new pruners.PercentilePruner(101),
  () => new pruners.PercentilePruner("50" as never),
  () => new pruners.MedianPruner({ nStartupTrials: -1 }),
  () => new pruners.MedianPruner({ nWarmupSteps: -1 }),
  () => new pruners.MedianPruner({ intervalSteps: 0 }),
  () => new pruners.MedianPruner({ nMinTrials: 0 }),
  () => new pruners.SuccessiveHalvingPruner({ minResource: 0 }),
  () => new pruners.SuccessiveHalvingPruner({ minResource: "automatic" as never }),
  () => new pruners.SuccessiveHalvingPruner({ reductionFactor: 1 }),
  () => new pruners.SuccessiveHalvingPruner({ minEarlyStoppingRate: -1 }),
  () => new pruners.SuccessiveHalvingPruner({ bootstrapCount: 1 }),
  () => new pruners.HyperbandPruner({ maxResource: "x" as never }),
  () => new pruners.HyperbandPruner({ minResource: 3, maxResource: 2 }),
  () => new pruners.HyperbandPruner({ bootstrapCount: 1 }),
  () => new pruners.ThresholdPruner({}),
  () => new pruners.ThresholdPruner({ lower: 2, upper: 1 }),
  () => new pruners.ThresholdPruner({ lower: Number.NaN }),
  () => new pruners.PatientPruner(null, { patience: -1 }),
  () => new pruners.PatientPruner(null, { patience: 1, minDelta: -1 }),
  () => new pruners.PatientPruner("median" as never, { patience: 1 }),
  () => new pruners.WilcoxonPruner({ pThreshold: 2 }),
  () => new pruners.WilcoxonPruner({ nStartupSteps: -1 }),
])("arguments are checked (%#)", (make) => {
  expect(make).toThrow("E-ARG-002");
});

test.each(declaredIn("pruners", pruners).map((one) => [one.name, one] as const))(
  "%s tells unknown options",
  (_, { signature: { parameters, positional }, call }) => {
    const first = parameters[positional[0]];
    const accepted = [50, null].find((value) => first?.allowed.some((kind) => kind.accepts(value)));
    const needed = first?.default === REQUIRED ? [accepted] : [];
    expect(() => call(...needed, { n_warmup_step: 1, pThresholds: 1 })).toThrow("E-ARG-001");
  },
);
