import { isClusterer } from "../base/kinds.js";
import { adjustedRandScore } from "../metrics/cluster/index.js";
import { type Check, same } from "./context.js";

/** How well groups far apart must be found: scikit-learn asks for as much. */
const LEAST_RAND = 0.4;

/** Checks of clusterers. */
export const CLUSTERER_CHECKS: readonly Check[] = [
  {
    name: "labels",
    run(context) {
      const estimator = context.fitted();
      const labels = Array.from(Reflect.get(estimator, "labels_") as ArrayLike<number>);
      context.expect(
        isClusterer(estimator) &&
          labels.length === context.x.length &&
          labels.every((label) => Number.isInteger(label) && label >= -1),
        "labels_ are not whole numbers from −1, one a sample",
        "labels_ no son números enteros desde −1, uno por muestra",
      );
      if (context.has("fitPredict"))
        context.expect(
          same(
            Array.from(context.call(context.fresh(), "fitPredict", context.x) as ArrayLike<number>),
            labels,
          ),
          "fitPredict differs from the labels_ of fit",
          "fitPredict difiere de los labels_ de fit",
        );
      if (!context.mustScore) return undefined;
      const groups = labels.map((_, i) => i % 3);
      const rand = adjustedRandScore(groups, labels);
      context.expect(
        rand > LEAST_RAND,
        `of groups far apart it finds ${rand} (adjusted Rand index)`,
        `de grupos muy separados encuentra ${rand} (índice de Rand ajustado)`,
      );
      return undefined;
    },
  },
  {
    name: "predict of the samples of fit",
    run(context) {
      if (!context.has("predict")) return false;
      const estimator = context.fitted();
      context.expect(
        same(context.call(estimator, "predict", context.x), Array.from(Reflect.get(estimator, "labels_"))),
        "predict of the samples of fit differs from labels_",
        "predict de las muestras de fit difiere de labels_",
      );
      return undefined;
    },
  },
];
