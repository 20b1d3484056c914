import { isRegressor } from "../base/kinds.js";
import { r2Score } from "../metrics/regressionScores.js";
import type { Check } from "./context.js";
import { isClose } from "./predictors.js";

/** How much of an easy line must be explained: scikit-learn asks for as much. */
const LEAST_R2 = 0.5;

/** Checks of regressors. */
export const REGRESSOR_CHECKS: readonly Check[] = [
  {
    name: "predictions are numbers",
    run(context) {
      const estimator = context.fitted();
      const predicted = Array.from(context.result(estimator) as ArrayLike<unknown>);
      context.expect(
        isRegressor(estimator) && predicted.every((value) => Number.isFinite(value)),
        "predict gives what is no finite number",
        "predict da lo que no es un número finito",
      );
      return undefined;
    },
  },
  {
    name: "targets that are no numbers",
    run(context) {
      const y = context.y ?? [];
      for (const bad of ["two", Number.NaN, Infinity, null])
        context.refuses(
          [`a target that is ${bad}`, `un objetivo que es ${bad}`],
          () =>
            context.fit(
              context.fresh(),
              context.x,
              y.map((value, i) => (i === 1 ? bad : value)),
            ),
          ["E-ARG-002"],
        );
      return undefined;
    },
  },
  {
    name: "score",
    run(context) {
      const y = context.y as readonly number[];
      const estimator = context.fitted();
      const predicted = context.result(estimator) as number[];
      if (context.has("score")) {
        const weights = context.x.map((_, i) => i + 1);
        context.expect(
          context.call(estimator, "score", context.x, y) === r2Score(y, predicted) &&
            context.call(estimator, "score", context.x, y, { sampleWeight: weights }) ===
              r2Score(y, predicted, { sampleWeight: weights }),
          "score is not R², with and without weights",
          "score no es R², con pesos y sin ellos",
        );
      }
      if (!context.mustScore) return undefined;
      const r2 = r2Score(y, predicted);
      context.expect(r2 > LEAST_R2, `of a line it explains ${r2}`, `de una recta explica ${r2}`);
      return undefined;
    },
  },
  {
    name: "several outputs",
    run(context) {
      const y = context.y as readonly number[];
      const several = y.map((value, i) => [value, -2 * value + (i % 3)]);
      const tags = Reflect.get(context.estimator, "tags") as { multioutput?: boolean } | undefined;
      if (tags?.multioutput !== true) {
        context.refuses(
          ["several outputs", "varias salidas"],
          () => context.fit(context.fresh(), context.x, several),
          ["E-SKLEARN-120", "E-ARG-002", "E-METRIC-001"],
        );
        return undefined;
      }
      const predicted = context.result(context.fitted(context.x, several)) as number[][];
      context.expect(
        predicted.length === context.x.length && predicted.every((row) => row.length === 2),
        "of two outputs predict gives no rows of two",
        "de dos salidas predict no da filas de dos",
      );
      const first = context.result(
        context.fitted(
          context.x,
          y.map((value) => [value]),
        ),
      ) as number[][];
      context.expect(
        isClose(
          first.map((row) => row[0]),
          context.result(context.fitted()),
        ) && first.every((row) => row.length === 1),
        "a column as y gives other numbers than an array, or no rows of one",
        "una columna como y da otros números que un array, o no filas de uno",
      );
      return undefined;
    },
  },
];
