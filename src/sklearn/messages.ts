import * as errors from "../core/errors.js";
import { sklearnMessages } from "../core/messages/sklearn.js";
import { sklearnEstimatorMessages } from "../core/messages/sklearnEstimators.js";
import { sklearnEvaluationMessages } from "../core/messages/sklearnEvaluation.js";
import { bringing } from "../core/messages/spoken.js";
import * as warnings from "../core/warnings.js";

/** `failure` and `warn` with the messages of this door; see `bringing`. */
const families = [sklearnMessages, sklearnEstimatorMessages, sklearnEvaluationMessages] as const;

export const failure = bringing(errors.failure, ...families);
export const warn = bringing(warnings.warn, ...families);
