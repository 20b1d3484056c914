export { BaseErrorEvaluator, BaseImprovementEvaluator, BaseTerminator } from "./base.js";
export {
  CrossValidationErrorEvaluator,
  MedianErrorEvaluator,
  type MedianErrorOptions,
  reportCrossValidationScores,
  StaticErrorEvaluator,
} from "./error.js";
export {
  BestValueStagnationEvaluator,
  EMMREvaluator,
  RegretBoundEvaluator,
  type StagnationOptions,
} from "./improvement.js";
export { Terminator, TerminatorCallback, type TerminatorOptions } from "./terminator.js";
