/** How good clusters are: scikit-learn's `sklearn.metrics.cluster`. */
export { contingencyMatrix } from "./contingency.js";
export { calinskiHarabaszScore, daviesBouldinScore } from "./dispersion.js";
export type { Distance, Metric } from "./distances.js";
export {
  type AverageMethod,
  adjustedMutualInfoScore,
  completenessScore,
  homogeneityCompletenessVMeasure,
  homogeneityScore,
  type MutualInfoOptions,
  mutualInfoScore,
  normalizedMutualInfoScore,
  type VMeasureOptions,
  vMeasureScore,
} from "./mutualInfo.js";
export { adjustedRandScore, fowlkesMallowsScore, pairConfusionMatrix, randScore } from "./pairs.js";
export {
  type Points,
  type SilhouetteOptions,
  type SilhouetteScoreOptions,
  silhouetteSamples,
  silhouetteScore,
} from "./silhouette.js";
