import { checkInteger } from "../../core/check.js";
import { integer } from "../../core/constraints.js";
import { type Called, parameter, signature } from "../../core/parameters.js";
import { log } from "../../numeric/libm.js";
import { logger } from "../logging.js";
import { only } from "../parameters.js";
import type { GetTrialsOptions, StudyView } from "../study/view.js";
import type { FrozenTrial } from "../trial/frozen.js";
import { BasePruner } from "./base.js";
import { crc32 } from "./crc32.js";
import { checkBootstrap, SuccessiveHalvingPruner } from "./successiveHalving.js";

export interface HyperbandPrunerOptions {
  /** The resource (step) r of the shortest rung. Default 1. */
  readonly minResource?: number;
  /** The most steps R of a trial; `"auto"` (default): the longest complete trial, until which nothing is pruned. */
  readonly maxResource?: number | "auto";
  /** η of the brackets' successive halving. Default 3. */
  readonly reductionFactor?: number;
  /** Trials that end at a rung before any is promoted. Not with `"auto"`. Default 0. */
  readonly bootstrapCount?: number;
}

const HYPERBAND = signature<HyperbandPrunerOptions>("HyperbandPruner", {
  minResource: parameter(1, integer(1)),
  maxResource: parameter("auto", integer(1), only("auto")),
  reductionFactor: parameter(3, integer(2)),
  bootstrapCount: parameter(0, integer(0)),
});

export type HyperbandPrunerArguments = Called<
  [minResource?: number, maxResource?: number | "auto", reductionFactor?: number, bootstrapCount?: number],
  HyperbandPrunerOptions,
  ["minResource", "maxResource", "reductionFactor", "bootstrapCount"]
>;

/** One successive halving among several, and its share of the trials. */
interface Bracket {
  readonly pruner: SuccessiveHalvingPruner;
  readonly budget: number;
}

/**
 * Hyperband: ⌊log_η(R/r)⌋ + 1 brackets of successive halving side by side, which start to prune earlier or later. A trial belongs to the
 * bracket that the CRC-32 of "{studyName}_{number}" picks, in proportion to the brackets' budgets; name the study for results that
 * repeat.
 * Source: Li et al., Hyperband: a novel bandit-based approach to hyperparameter optimization, JMLR 2018.
 *
 * @example
 * const study = optuna.createStudy({ pruner: new optuna.pruners.HyperbandPruner({ minResource: 1, maxResource: 9 }), studyName: "bands" });
 * study.optimize((trial) => {
 *   trial.report(trial.number, 1);
 *   if (trial.shouldPrune()) throw new optuna.TrialPruned();
 *   return trial.number;
 * }, { nTrials: 3 });
 * study.trials[0].state; // 'COMPLETE'
 */
export class HyperbandPruner extends BasePruner {
  private readonly minResource: number;
  private maxResource: number | "auto";
  private readonly reductionFactor: number;
  private readonly bootstrapCount: number;
  private brackets: readonly Bracket[] = [];
  private totalBudget = 0;
  /** Brackets of the trials met so far, by study name and number. */
  private readonly known = new Map<string, Map<number, number>>();

  /** @throws E-ARG-001, E-ARG-002, E-ARG-004, E-ARG-005 */
  constructor(...args: HyperbandPrunerArguments) {
    super();
    const { minResource, maxResource, reductionFactor, bootstrapCount } = HYPERBAND.read(args);
    if (maxResource !== "auto") checkInteger("HyperbandPruner", "maxResource", maxResource, minResource);
    checkBootstrap("HyperbandPruner", bootstrapCount, "maxResource", maxResource);
    this.minResource = minResource;
    this.maxResource = maxResource;
    this.reductionFactor = reductionFactor;
    this.bootstrapCount = bootstrapCount;
  }

  prune(study: StudyView, trial: FrozenTrial): boolean {
    if (this.brackets.length === 0) this.makeBrackets(study);
    if (this.brackets.length === 0) return false;
    const id = this.bracketOf(study.studyName, trial.number);
    logger.debug(`${id}th bracket is selected`);
    return this.brackets[id].pruner.prune(this.bracketView(study, id), trial);
  }

  override filterStudy(study: StudyView, trial: FrozenTrial): StudyView {
    return this.bracketView(study, this.bracketOf(study.studyName, trial.number));
  }

  private makeBrackets(study: StudyView): void {
    if (this.maxResource === "auto") {
      let last = -1;
      for (const { lastStep } of study.getTrials({ deepcopy: false, states: ["COMPLETE"] })) {
        if (lastStep !== null) last = Math.max(last, lastStep);
      }
      if (last < 0) return;
      this.maxResource = last + 1;
    }
    const { minResource, reductionFactor, bootstrapCount } = this;
    // As Python's log(x, base), in whose last bits log(243)/log(3) is below 5 (`Math.log` is not precise enough for that).
    const n = Math.floor(log(this.maxResource / minResource) / log(reductionFactor)) + 1;
    logger.debug(`Hyperband has ${n} brackets`);
    this.brackets = Array.from({ length: Math.max(n, 0) }, (_, id) => {
      const s = n - 1 - id;
      return {
        budget: Math.ceil((n * reductionFactor ** s) / (s + 1)),
        pruner: new SuccessiveHalvingPruner({
          minResource,
          reductionFactor,
          minEarlyStoppingRate: id,
          bootstrapCount,
        }),
      };
    });
    this.totalBudget = this.brackets.reduce((sum, { budget }) => sum + budget, 0);
    this.known.clear();
  }

  private bracketOf(studyName: string, number: number): number {
    if (this.brackets.length === 0) return 0;
    let ids = this.known.get(studyName);
    if (ids === undefined) {
      ids = new Map();
      this.known.set(studyName, ids);
    }
    let id = ids.get(number);
    if (id === undefined) {
      let n = crc32(`${studyName}_${number}`) % this.totalBudget;
      for (id = 0; n >= this.brackets[id].budget; id++) n -= this.brackets[id].budget;
      ids.set(number, id);
    }
    return id;
  }

  /** The study with the trials of one bracket; reads with `useCache` stay whole, as in Optuna (see `GetTrialsOptions`). */
  private bracketView(study: StudyView, id: number): StudyView {
    const getTrials = (options?: GetTrialsOptions): FrozenTrial[] => {
      const trials = study.getTrials(options);
      if (options?.useCache !== undefined) return trials;
      return trials.filter((trial) => this.bracketOf(study.studyName, trial.number) === id);
    };
    return Object.create(study, { getTrials: { value: getTrials } }) as StudyView;
  }
}
