import { logger } from "../logging.js";

/** Says that a parameter was sampled alone by a sampler that samples parameters together. */
export function warnIndependentSampling(fields: {
  readonly name: string;
  readonly trialNumber: number;
  readonly independentSampler: string;
  readonly sampler: string;
  readonly reason: string;
}): void {
  const { name, trialNumber, independentSampler, sampler, reason } = fields;
  logger.warning(
    `The parameter \`${name}\` in Trial#${trialNumber} is sampled independently using \`${independentSampler}\` instead of ` +
      `\`${sampler}\`, potentially degrading the optimization performance. This fallback happened because ${reason}. You can suppress ` +
      `this warning by setting \`warnIndependentSampling\` to \`false\` in the constructor of \`${sampler}\` if this independent ` +
      "sampling is intended behavior.",
  );
}
