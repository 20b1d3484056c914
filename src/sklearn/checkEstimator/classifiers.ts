import { isClassifier } from "../base/kinds.js";
import { compareLabels, type Label, uniqueLabels } from "../labels.js";
import { accuracyScore } from "../metrics/accuracy.js";
import { type Check, type Context, same } from "./context.js";

/** The right share of what is easy: scikit-learn asks for as much. */
const LEAST_ACCURACY = 0.83;

const labelsOf = (context: Context): Label[] => Array.from(context.y ?? []) as Label[];

/** The place of the largest value of a row. */
const largest = (row: ArrayLike<number>): number => {
  let best = 0;
  for (let k = 1; k < row.length; k++) if (row[k] > row[best]) best = k;
  return best;
};

/** Whether rows of numbers, one a class, are largest where `predict` says. */
function expectLargest(context: Context, estimator: object, method: string, rows: readonly number[][]): void {
  const classes = Reflect.get(estimator, "classes_") as Label[];
  const predicted = context.result(estimator) as Label[];
  context.expect(
    rows.length === context.x.length && rows.every((row) => row.length === classes.length),
    `${method} does not give a number for each class of each sample`,
    `${method} no da un número por cada clase de cada muestra`,
  );
  // of equally likely classes either may be predicted
  context.expect(
    rows.every((row, i) => row[classes.indexOf(predicted[i])] >= row[largest(row)]),
    `predict gives another class than the largest of ${method}`,
    `predict da otra clase que la mayor de ${method}`,
  );
}

/** Checks of classifiers. */
export const CLASSIFIER_CHECKS: readonly Check[] = [
  {
    name: "classes",
    run(context) {
      const estimator = context.fitted();
      const classes = Reflect.get(estimator, "classes_") as unknown;
      context.expect(
        isClassifier(estimator) && same(classes, uniqueLabels(labelsOf(context))),
        "classes_ are not the different labels of y in their order",
        "classes_ no son las etiquetas distintas de y en su orden",
      );
      const predicted = context.result(estimator) as Label[];
      context.expect(
        Array.from(predicted).every((label) => (classes as Label[]).includes(label)),
        "predict gives what is no class",
        "predict da lo que no es una clase",
      );
      return undefined;
    },
  },
  {
    name: "labels of any kind",
    run(context) {
      const labels = labelsOf(context);
      const classes = uniqueLabels(labels);
      const predicted = context.result(context.fitted()) as Label[];
      const kinds: Label[][] = [classes.map((_, k) => 3 * k - 2), classes.map((_, k) => `class ${k}`)];
      if (classes.length === 2) kinds.push([false, true]);
      for (const names of kinds.filter((list) =>
        [...list].sort(compareLabels).every((x, k) => x === list[k]),
      )) {
        const renamed = (label: Label) => names[classes.indexOf(label)];
        context.expect(
          same(context.result(context.fitted(context.x, labels.map(renamed))), predicted.map(renamed)),
          `classes named ${names.join(", ")} are predicted otherwise`,
          `las clases llamadas ${names.join(", ")} se predicen de otro modo`,
        );
      }
      return undefined;
    },
  },
  {
    name: "what is no class",
    run(context) {
      const labels = labelsOf(context);
      const fit = (y: readonly unknown[]) => () => context.fit(context.fresh(), context.x, y);
      context.refuses(["a fraction as a label", "una fracción como etiqueta"], fit(labels.map(() => 0.5)), [
        "E-SKLEARN-004",
      ]);
      context.refuses(
        ["labels of different kinds", "etiquetas de tipos distintos"],
        fit(labels.map((_, i) => (i === 0 ? "a" : 1))),
        ["E-SKLEARN-003"],
      );
      return undefined;
    },
  },
  {
    name: "score",
    run(context) {
      const labels = labelsOf(context);
      const estimator = context.fitted();
      if (context.has("score")) {
        const predicted = context.result(estimator) as Label[];
        const weights = context.x.map((_, i) => i + 1);
        context.expect(
          context.call(estimator, "score", context.x, labels) === accuracyScore(labels, predicted) &&
            context.call(estimator, "score", context.x, labels, { sampleWeight: weights }) ===
              accuracyScore(labels, predicted, { sampleWeight: weights }),
          "score is not the accuracy, with and without weights",
          "score no es la exactitud, con pesos y sin ellos",
        );
      }
      if (!context.mustScore) return undefined;
      const accuracy = accuracyScore(labels, context.result(estimator) as Label[]);
      context.expect(
        accuracy > LEAST_ACCURACY,
        `of three groups far apart it tells ${accuracy} right`,
        `de tres grupos muy separados acierta ${accuracy}`,
      );
      return undefined;
    },
  },
  {
    name: "predictProba",
    run(context) {
      if (!context.has("predictProba")) return false;
      const estimator = context.fitted();
      const rows = context.call(estimator, "predictProba", context.x) as number[][];
      expectLargest(context, estimator, "predictProba", rows);
      context.expect(
        rows.every(
          (row) =>
            Array.from(row).every((p) => p >= 0 && p <= 1) &&
            Math.abs(Array.from(row).reduce((sum, p) => sum + p, 0) - 1) < 1e-6,
        ),
        "predictProba gives no probabilities that sum to 1",
        "predictProba no da probabilidades que sumen 1",
      );
      if (!context.has("predictLogProba")) return undefined;
      const logs = context.call(estimator, "predictLogProba", context.x) as number[][];
      context.expect(
        logs.every((row, i) =>
          Array.from(row).every((value, k) => Math.abs(Math.exp(value) - rows[i][k]) <= 1e-9),
        ),
        "predictLogProba is not the logarithm of predictProba",
        "predictLogProba no es el logaritmo de predictProba",
      );
      return undefined;
    },
  },
  {
    name: "decisionFunction",
    run(context) {
      if (!context.has("decisionFunction")) return false;
      const estimator = context.fitted();
      const scores = context.call(estimator, "decisionFunction", context.x) as ArrayLike<number | number[]>;
      // of two classes one number a sample: above 0 for the second
      const rows = Array.from(scores, (score) => (typeof score === "number" ? [-score, score] : score));
      expectLargest(context, estimator, "decisionFunction", rows);
      return undefined;
    },
  },
];
