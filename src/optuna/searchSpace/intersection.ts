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

/**
 * The parameters that all complete trials suggested, each always from the same distribution. A parameter whose range changed is not in it.
 * One object remembers what it has read of each study, so that a call looks at new trials only.
 */
export class IntersectionSearchSpace {
  private readonly states: TrialState[];
  private readonly studies = new ByStudy(() => ({
    seen: new SeenTrials(),
    space: null as Map<string, Distribution> | null,
  }));

  /** @param options.includePruned count pruned trials too (default false) */
  constructor(options: { includePruned?: boolean } = {}) {
    this.states = states(options.includePruned ?? false);
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

/** The parameters that all complete ones of these trials suggested, each always from the same distribution, by name. */
export function intersectionSearchSpace(
  trials: readonly FrozenTrial[],
  options: { includePruned?: boolean } = {},
): SearchSpace {
  const wanted = states(options.includePruned ?? false);
  return sorted(
    intersect(
      null,
      trials.filter(({ state }) => wanted.includes(state)),
    ),
  );
}
