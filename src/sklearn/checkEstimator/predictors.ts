import { type Check, type Context, same } from "./context.js";

/** Whether two results are the same up to rounding: labels exactly, numbers within a millionth. */
export function isClose(a: unknown, b: unknown): boolean {
  if (typeof a === "number" && typeof b === "number")
    return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a));
  if (!Array.isArray(a) || !Array.isArray(b)) return same(a, b);
  return a.length === b.length && a.every((one, i) => isClose(one, b[i]));
}

const takesWeights = ({ estimator }: Context): boolean => {
  const options: unknown = Reflect.get(estimator.constructor, "fitOptions");
  return Array.isArray(options) && options.includes("sampleWeight");
};

function fitWeighed(context: Context, x: unknown, y: unknown, sampleWeight: unknown) {
  const estimator = context.fresh();
  context.call(estimator, "fit", x, y, { sampleWeight });
  return estimator;
}

/** Checks of whatever predicts: targets that belong to the samples, weights. */
export const PREDICTOR_CHECKS: readonly Check[] = [
  {
    name: "targets of another number of samples",
    run(context) {
      if (context.kind === "clusterer" || context.y === null) return false;
      const { y } = context;
      for (const other of [y.slice(1), [...y, y[0]]])
        context.refuses(
          ["y of another length", "y de otra longitud"],
          () => context.fit(context.fresh(), context.x, other),
          ["E-SKLEARN-001"],
        );
      context.refuses(["no y", "la falta de y"], () => context.fit(context.fresh(), context.x, null), [
        "E-ARG-002",
      ]);
      return undefined;
    },
  },
  {
    name: "weights",
    run(context) {
      if (!takesWeights(context)) return false;
      const { x, y } = context;
      const ones = x.map(() => 1);
      context.expect(
        isClose(context.result(fitWeighed(context, x, y, ones)), context.result(context.fitted())),
        "weights that are all 1 give other results than none",
        "pesos que son todos 1 dan otros resultados que ninguno",
      );
      context.refuses(["too few weights", "pesos de menos"], () => fitWeighed(context, x, y, ones.slice(1)), [
        "E-SKLEARN-001",
      ]);
      context.refuses(
        ["a weight that is NaN", "un peso que es NaN"],
        () => fitWeighed(context, x, y, [Number.NaN, ...ones.slice(1)]),
        ["E-ARG-002"],
      );
      return undefined;
    },
  },
  {
    name: "a weight is how often a sample counts",
    run(context) {
      const { x, y } = context;
      // which groups are found may depend on where the search begins
      if (!takesWeights(context) || context.kind === "clusterer" || y === null || x.length < 8) return false;
      const weights = x.map((_, i) => (i === 2 ? 0 : i === 5 ? 3 : 1));
      const places = weights.flatMap((weight, i) => new Array<number>(weight).fill(i));
      const repeated = context.fitted(
        places.map((i) => x[i]),
        places.map((i) => y[i]),
      );
      context.expect(
        isClose(context.result(fitWeighed(context, x, y, weights)), context.result(repeated)),
        "weights 0 and 3 give other results than leaving a sample out and repeating another",
        "los pesos 0 y 3 dan otros resultados que quitar una muestra y repetir otra",
      );
      return undefined;
    },
  },
];
