import { compareText } from "../../text/compare.js";
import type { Distribution, SearchSpace } from "../distributions.js";
import type { StudyView } from "../study/view.js";
import type { FrozenTrial } from "../trial/frozen.js";
import type { TrialState } from "../trial/state.js";
import { ByStudy, SeenTrials } from "./seen.js";

/**
 * A partition of the parameters into the largest groups that occur only together: of each trial, a group holds all parameters or none.
 * Each group is by name; the groups are in the order in which they came apart.
 */
export class SearchSpaceGroup {
  private spaces: Map<string, Distribution>[] = [];

  get searchSpaces(): readonly SearchSpace[] {
    return this.spaces;
  }

  /** Splits the groups along the parameters of one more trial. */
  addDistributions(distributions: Readonly<Record<string, Distribution>>): void {
    const rest = new Map(Object.entries(distributions));
    const next: Map<string, Distribution>[] = [];
    for (const space of this.spaces) {
      const inside = new Map([...space].filter(([name]) => rest.has(name)));
      const outside = new Map([...space].filter(([name]) => !rest.has(name)));
      for (const name of space.keys()) rest.delete(name);
      next.push(inside, outside);
    }
    next.push(new Map([...rest].sort(([a], [b]) => compareText(a, b))));
    this.spaces = next.filter((space) => space.size > 0);
  }
}

/** The group decomposition of a study's trials, for conditional spaces; reads each trial once. */
export class GroupDecomposedSearchSpace {
  private readonly states: TrialState[];
  private readonly studies = new ByStudy(() => ({ seen: new SeenTrials(), group: new SearchSpaceGroup() }));

  /** @param options.includePruned count pruned trials too (default false) */
  constructor(options: { includePruned?: boolean } = {}) {
    this.states = options.includePruned ? ["COMPLETE", "PRUNED"] : ["COMPLETE"];
  }

  /** @param useCache see `GetTrialsOptions.useCache` */
  calculate(study: StudyView, useCache = false): SearchSpaceGroup {
    const memory = this.studies.of(study.studyName);
    const trials: FrozenTrial[] = study.getTrials({ deepcopy: false, states: this.states, useCache });
    const { added, restart } = memory.seen.update(trials);
    if (restart) memory.group = new SearchSpaceGroup();
    for (const { distributions } of added) memory.group.addDistributions(distributions);
    return memory.group;
  }
}
