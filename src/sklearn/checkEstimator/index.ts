import { checkOptions, show } from "../../core/check.js";
import { AntorchaError } from "../../core/errors.js";
import { say } from "../../core/messages/language.js";
import { verbatim } from "../../core/messages/phrase.js";
import { isParametrised, type Parametrised } from "../base/estimator.js";
import { failure } from "../messages.js";
import { CLASSIFIER_CHECKS } from "./classifiers.js";
import { CLUSTERER_CHECKS } from "./clusterers.js";
import { type CheckOptions, Context } from "./context.js";
import { GENERAL_CHECKS } from "./general.js";
import { PREDICTOR_CHECKS } from "./predictors.js";
import { REGRESSOR_CHECKS } from "./regressors.js";
import { ROW_CHECKS } from "./rows.js";

const OF_KIND = {
  classifier: CLASSIFIER_CHECKS,
  regressor: REGRESSOR_CHECKS,
  clusterer: CLUSTERER_CHECKS,
} as const;

export type { CheckOptions, InputKind } from "./context.js";

/**
 * Checks that an estimator keeps the promises of all estimators (in the spirit of scikit-learn's `check_estimator`):
 * parameters that can be read, set and cloned; a fit that leaves its samples alone, forgets what it learned before and
 * refuses what it cannot take with an error that names row and column; the same numbers for rows, typed rows, matrices
 * and tables, one by one and together; a state that can be written and read. What says that it is a classifier, a regressor or a clusterer
 * (its `estimatorType`) is checked for the promises of its kind too: labels of any kind, scores, probabilities, weights, groups, and that it
 * learns what is easy.
 *
 * For estimators of your own too: `checkEstimator(new MyScaler())`.
 *
 * @returns the names of the checks that applied, all passed
 * @throws E-SKLEARN-116 at the first that fails: which, and why
 * @example
 * sklearn.checkEstimator(new sklearn.StandardScaler()).length > 10; // true
 */
export function checkEstimator(estimator: Parametrised & object, options: CheckOptions = {}): string[] {
  const where = "checkEstimator";
  checkOptions(where, options, ["input", "x", "y"]);
  if (!isParametrised(estimator)) {
    const expected = say(
      "an estimator (with getParams and setParams)",
      "un estimador (con getParams y setParams)",
    );
    throw failure("E-ARG-002", { where, name: "estimator", expected, received: show(estimator) });
  }
  const context = new Context(estimator, options);
  const checks = [
    ...GENERAL_CHECKS,
    ...(context.input === "rows" ? ROW_CHECKS : []),
    ...(context.kind === null ? [] : [...PREDICTOR_CHECKS, ...OF_KIND[context.kind]]),
  ];
  return checks.flatMap((check) => {
    context.check = check.name;
    try {
      return check.run(context) === false ? [] : [check.name];
    } catch (error) {
      if (error instanceof AntorchaError && error.code === "E-SKLEARN-116") throw error;
      const reason = verbatim(String((error as Error)?.message ?? error));
      throw failure("E-SKLEARN-116", { estimator: context.name, check: check.name, reason });
    }
  });
}
