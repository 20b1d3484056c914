import type * as torch from "../../src/index.js";
import { confusionMatrix, precisionRecallFscoreSupport } from "../../src/sklearn/metrics/index.js";
import { forward, lossAndAccuracy, type Rows } from "./forward.js";

/** Step 5, evaluate: what the model does with rows that it has not seen. */
export interface Evaluation {
  readonly rows: number;
  readonly loss: number;
  readonly accuracy: number;
  /** Row: the true class; column: the predicted one. */
  readonly confusionMatrix: readonly (readonly number[])[];
  readonly classes: readonly ClassScores[];
}

/** A share that nothing defines (no row of the class, none predicted as it) is 0, as in scikit-learn. */
export interface ClassScores {
  readonly class: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Rows of the class. */
  readonly support: number;
}

export function evaluate(model: torch.nn.Module, rows: Rows, classes: readonly string[]): Evaluation {
  const { loss, accuracy } = lossAndAccuracy(model, rows);
  const predicted: number[] = [];
  forward(model, rows.x, (scores) => void predicted.push(...scores.argmax(1).toArray<1>()));
  const labels = classes.map((_, k) => k);
  const truth = rows.y.toArray<1>();
  const options = { labels, average: null, zeroDivision: 0 } as const;
  const [precision, recall, f1, support] = precisionRecallFscoreSupport(truth, predicted, options);
  return {
    rows: truth.length,
    loss,
    accuracy,
    confusionMatrix: confusionMatrix(truth, predicted, { labels }),
    classes: classes.map((name, k) => ({
      class: name,
      precision: precision[k],
      recall: recall[k],
      f1: f1[k],
      support: support[k],
    })),
  };
}
