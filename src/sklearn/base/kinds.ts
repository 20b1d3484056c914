import { show } from "../../core/check.js";
import { say } from "../../core/messages/language.js";
import { failure } from "../messages.js";

/** What an estimator says that it is; of a pipeline, what its last step says. */
function kindOf(where: string, estimator: object): unknown {
  if ((typeof estimator !== "object" && typeof estimator !== "function") || estimator === null) {
    const expected = say("an estimator", "un estimador");
    throw failure("E-ARG-002", { where, name: "estimator", expected, received: show(estimator) });
  }
  const steps: unknown = Reflect.get(estimator, "steps");
  const last: unknown = Array.isArray(steps) ? steps.at(-1)?.[1] : undefined;
  if (typeof last === "object" && last !== null) return kindOf(where, last);
  const kind: unknown = Reflect.get(estimator, "estimatorType");
  if (typeof kind === "string") return kind;
  return "predictProba" in estimator || "decisionFunction" in estimator ? "classifier" : undefined;
}

/**
 * Whether the estimator tells classes apart (scikit-learn's `is_classifier`): its `estimatorType` is "classifier", or it has none and gives
 * probabilities or decisions. Of a pipeline, whether its last step does.
 *
 * `isClassifier(makePipeline(new StandardScaler(), model))`
 *
 * @throws E-ARG-002 for what is no object
 * @example
 * sklearn.isClassifier(new sklearn.StandardScaler()); // false
 */
export const isClassifier = (estimator: object): boolean =>
  kindOf("isClassifier", estimator) === "classifier";

/**
 * Whether the estimator predicts numbers (scikit-learn's `is_regressor`): its `estimatorType`, or its last step's, is "regressor".
 *
 * @throws E-ARG-002
 * @example
 * sklearn.isRegressor(new sklearn.StandardScaler()); // false
 */
export const isRegressor = (estimator: object): boolean => kindOf("isRegressor", estimator) === "regressor";

/**
 * Whether the estimator finds groups (scikit-learn's `is_clusterer`): its `estimatorType`, or its last step's, is "clusterer".
 *
 * @throws E-ARG-002
 * @example
 * sklearn.isClusterer(new sklearn.StandardScaler()); // false
 */
export const isClusterer = (estimator: object): boolean => kindOf("isClusterer", estimator) === "clusterer";
