/** A small dataset with its names, as scikit-learn's loaders give it: plain arrays, yours to change. */
export interface Bunch {
  /** One row a sample, one column a feature: [samples][features]. */
  data: number[][];
  /** The class of each sample: its place in `targetNames`. */
  target: number[];
  featureNames: string[];
  targetNames: string[];
  /** What the dataset is, where it comes from and under which licence. */
  DESCR: string;
}

/** A dataset whose target is a quantity. */
export type RegressionBunch = Omit<Bunch, "targetNames">;

export interface LoadOptions {
  /** Give `[data, target]` instead of the whole. Default false. */
  returnXY?: boolean;
}
