import { PercentilePruner, type PercentilePrunerOptions } from "./percentile.js";

/**
 * The median stopping rule, and the default: prunes a trial whose best report so far is worse than the median of the complete trials'
 * reports at the same step.
 */
export class MedianPruner extends PercentilePruner {
  constructor(options: PercentilePrunerOptions = {}) {
    super(50, options);
  }
}
