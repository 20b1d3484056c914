import { speaker } from "../core/messages/speaker.js";
import { sklearnEstimatorMessages } from "./messages/estimators.js";
import { sklearnEvaluationMessages } from "./messages/evaluation.js";
import { sklearnMessages } from "./messages/samples.js";

export const { failure, warn } = speaker(
  sklearnMessages,
  sklearnEstimatorMessages,
  sklearnEvaluationMessages,
);
