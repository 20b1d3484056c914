import { boolean } from "../../core/constraints.js";
import { type Called, parameter, signature } from "../../core/parameters.js";
import { choicesEqual, type Distribution, type ParamValue } from "../distributions.js";
import type { StudyView } from "../study/view.js";
import type { FrozenTrial } from "../trial/frozen.js";
import { isFinished, type TrialState } from "../trial/state.js";
import { BaseSampler } from "./base.js";
import { candidatesOf, choicesOf, type Step, TreeNode } from "./bruteForceTree.js";
import { LazyRandomState, seed } from "./lazyRandomState.js";

/** Options of `BruteForceSampler`. */
export interface BruteForceSamplerOptions {
  /** Whole number in [0, 2³²); the system's entropy unless given. With several workers leave it out. */
  readonly seed?: number | null;
  /**
   * Go on until no combination can have been missed (default false). Otherwise trials that are still running count as tried, so that
   * combinations which only they would have shown may be missed.
   */
  readonly avoidPrematureStop?: boolean;
}

const BRUTE_FORCE = signature<BruteForceSamplerOptions>("BruteForceSampler", {
  seed,
  avoidPrematureStop: parameter(false, boolean),
});

type Params = Readonly<Record<string, ParamValue>>;

/** Did this trial take these values of these parameters? */
function agrees(trial: FrozenTrial, params: Params): boolean {
  for (const name in params) {
    if (!Object.hasOwn(trial.params, name) || !choicesEqual(trial.params[name], params[name])) return false;
  }
  return true;
}

/** What finished trials suggested, which never changes. */
const paths = new WeakMap<FrozenTrial, readonly Step[]>();

/** What a trial suggested, in its order. */
function pathOf(trial: FrozenTrial): readonly Step[] {
  let path = paths.get(trial);
  if (path === undefined) {
    path = Object.keys(trial.distributions).map((name) => {
      const distribution = trial.distributions[name];
      return {
        choices: choicesOf(name, distribution),
        value: distribution.toInternalRepr(trial.params[name]),
      };
    });
    if (isFinished(trial.state)) paths.set(trial, path);
  }
  return path;
}

/** The tree below these values of these parameters, as the trials know it. */
function populate(tree: TreeNode, trials: readonly FrozenTrial[], params: Params): void {
  for (const trial of trials) {
    if (!agrees(trial, params)) continue;
    const path = pathOf(trial).filter(({ choices }) => !Object.hasOwn(params, choices.name));
    const end = tree.addPath(path);
    if (isFinished(trial.state)) end?.setLeaf();
    else end?.setRunning();
  }
}

/**
 * Tries every combination of a finite search space once, conditional ones too, and then stops the study. The space is found while it is
 * searched: what is suggested may depend on the values before, and on nothing else. Real parameters need a step.
 *
 * @example
 * const study = optuna.createStudy({ sampler: new optuna.samplers.BruteForceSampler() });
 * study.optimize((trial) => trial.suggestInt("n", 1, 3) * trial.suggestCategorical("sign", [-1, 1]));
 * study.trials.length; // 6
 * study.bestValue; // -3
 */
export class BruteForceSampler extends BaseSampler {
  private readonly random: LazyRandomState;
  private readonly excludeRunning: boolean;

  constructor(
    ...args: Called<
      [seed?: number | null, avoidPrematureStop?: boolean],
      BruteForceSamplerOptions,
      ["seed", "avoidPrematureStop"]
    >
  ) {
    super();
    const { seed, avoidPrematureStop } = BRUTE_FORCE.read(args);
    this.random = new LazyRandomState(seed);
    this.excludeRunning = !avoidPrematureStop;
  }

  override reseedRng(): void {
    this.random.rng.seed();
  }

  sampleIndependent(
    study: StudyView,
    trial: FrozenTrial,
    name: string,
    distribution: Distribution,
  ): ParamValue {
    const others = startedTrials(study).filter(({ number }) => number !== trial.number);
    const choices = choicesOf(name, distribution);
    const tree = new TreeNode();
    tree.expand(choices);
    populate(tree, others, trial.params);
    const { rng } = this.random;
    const value = tree.hasUntried(this.excludeRunning)
      ? tree.sampleChild(rng, this.excludeRunning)
      : (rng.choice(candidatesOf(choices)) as number);
    return distribution.toExternalRepr(value);
  }

  /** Stops the study when nothing untried is left. */
  override afterTrial(
    study: StudyView,
    trial: FrozenTrial,
    state: TrialState,
    _values: readonly number[] | null,
  ): void {
    const trials = startedTrials(study).map((t) => (t.number === trial.number ? finished(trial, state) : t));
    // From the last parameter back: the trials that share all but the last are few, and mostly leave something untried.
    const names = Object.keys(trial.params);
    for (let kept = names.length - 1; kept >= 0; kept--) {
      const tree = new TreeNode();
      populate(
        tree,
        trials,
        Object.fromEntries(names.slice(0, kept).map((name) => [name, trial.params[name]])),
      );
      if (tree.hasUntried(this.excludeRunning)) return;
    }
    study.stop();
  }
}

const STARTED: TrialState[] = ["COMPLETE", "PRUNED", "RUNNING", "FAIL"];

function startedTrials(study: StudyView): FrozenTrial[] {
  return study.getTrials({ deepcopy: false, states: STARTED, useCache: false });
}

/** The trial as it will be when its state is stored. */
function finished(trial: FrozenTrial, state: TrialState): FrozenTrial {
  const copy = trial.copy();
  copy.state = state;
  return copy;
}
