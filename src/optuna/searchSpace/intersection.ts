import { boolean, list } from "../../core/constraints.js";
import { type Called, parameter, REQUIRED, signature } from "../../core/parameters.js";
import { compareText } from "../../text/compare.js";
import { type Distribution, distributionsEqual, type SearchSpace } from "../distributions.js";
import type { StudyView } from "../study/view.js";
import type { FrozenTrial } from "../trial/frozen.js";
import type { TrialState } from "../trial/state.js";
import { ByStudy, SeenTrials } from "./seen.js";

/** Keeps of `space` what every one of these trials suggested from the same distribution; null is everything. */
function intersect(
  space: Map<string, Distribution> | null,
  trials: readonly FrozenTrial[],
): Map<string, Distribution> | null {
  let kept = space;
  for (const { distributions } of trials) {
    if (kept === null) {
      kept = new Map(Object.entries(distributions));
      continue;
    }
    for (const [name, distribution] of kept) {
      const other = Object.hasOwn(distributions, name) ? distributions[name] : undefined;
      if (other === undefined || !distributionsEqual(distribution, other)) kept.delete(name);
    }
  }
  return kept;
}

function sorted(space: ReadonlyMap<string, Distribution> | null): Map<string, Distribution> {
  return new Map([...(space ?? [])].sort(([a], [b]) => compareText(a, b)));
}

const states = (includePruned: boolean): TrialState[] =>
  includePruned ? ["COMPLETE", "PRUNED"] : ["COMPLETE"];

export interface IntersectionOptions {
  /** Count pruned trials too. Default false. */
  readonly includePruned?: boolean;
}

export interface IntersectionParameters extends IntersectionOptions {
  readonly trials: readonly FrozenTrial[];
}

const includePruned = parameter(false, boolean);

const OF_STUDIES = signature<IntersectionOptions>("IntersectionSearchSpace", { includePruned });

const OF_TRIALS = signature<IntersectionParameters>("intersectionSearchSpace", {
  trials: parameter(REQUIRED, list),
  includePruned,
});

/**
 * The parameters that all complete trials suggested, each always from the same distribution. A parameter whose range changed is not in it.
 * One object remembers what it has read of each study, so that a call looks at new trials only.
 *
 * @example
 * const study = optuna.createStudy();
 * study.optimize((trial) => trial.suggestInt("x", 0, 3) + (trial.number === 0 ? trial.suggestInt("y", 0, 3) : 0), 2);
 * const space = new optuna.searchSpace.IntersectionSearchSpace().calculate(study);
 * [...space.keys()]; // ['x']
 */
export class IntersectionSearchSpace {
  private readonly states: TrialState[];
  private readonly studies = new ByStudy(() => ({
    seen: new SeenTrials(),
    space: null as Map<string, Distribution> | null,
  }));

  /** @throws E-ARG-001, E-ARG-002, E-ARG-004, E-ARG-005 */
  constructor(...args: Called<[includePruned?: boolean], IntersectionOptions, ["includePruned"]>) {
    this.states = states(OF_STUDIES.read(args).includePruned);
  }

  /** The intersection, by name. @param useCache see `GetTrialsOptions.useCache` */
  calculate(study: StudyView, useCache = false): SearchSpace {
    const memory = this.studies.of(study.studyName);
    const trials = study.getTrials({ deepcopy: false, states: this.states, useCache });
    const { added, restart } = memory.seen.update(trials);
    memory.space = intersect(restart ? null : memory.space, added);
    return sorted(memory.space);
  }
}

/**
 * The parameters that all complete ones of these trials suggested, each always from the same distribution, by name.
 *
 * @example
 * const study = optuna.createStudy();
 * study.optimize((trial) => trial.suggestInt("x", 0, 3) + trial.suggestInt("a", 0, 3), 2);
 * const space = optuna.searchSpace.intersectionSearchSpace(study.trials);
 * [...space.keys()]; // ['a', 'x']
 */
export function intersectionSearchSpace(
  ...args: Called<
    [trials: readonly FrozenTrial[], includePruned?: boolean],
    IntersectionParameters,
    ["trials", "includePruned"]
  >
): SearchSpace {
  const { trials, includePruned } = OF_TRIALS.read(args);
  const wanted = states(includePruned);
  return sorted(
    intersect(
      null,
      trials.filter(({ state }) => wanted.includes(state)),
    ),
  );
}
