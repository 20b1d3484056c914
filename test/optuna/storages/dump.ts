import { distributionToJSON } from "../../../src/optuna/distributions.js";
import type { BaseStorage } from "../../../src/optuna/storages/base.js";

/** Everything about a study, in the form of `partner.py dump`. */
export function dumpStudy(storage: BaseStorage, studyId: number) {
  return {
    name: storage.getStudyNameFromId(studyId),
    directions: storage.getStudyDirections(studyId),
    user_attrs: storage.getStudyUserAttrs(studyId),
    system_attrs: storage.getStudySystemAttrs(studyId),
    trials: storage.getAllTrials(studyId).map((trial) => ({
      number: trial.number,
      state: trial.state,
      values: trial.values,
      start: trial.datetimeStart?.toISOString() ?? null,
      complete: trial.datetimeComplete?.toISOString() ?? null,
      params: trial.params,
      distributions: Object.fromEntries(
        Object.entries(trial.distributions).map(([name, each]) => [name, distributionToJSON(each)]),
      ),
      user_attrs: trial.userAttrs,
      system_attrs: trial.systemAttrs,
      intermediate_values: [...trial.intermediateValues].sort(([a], [b]) => a - b),
    })),
  };
}
