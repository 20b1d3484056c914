import { say } from "../../core/messages/language.js";
import { failure } from "../messages.js";
import type { FrozenTrial } from "../trial/frozen.js";

/**
 * The values of a complete trial, one an objective.
 * @throws E-OPTUNA-016 where a storage that another program wrote has none for it, or not all
 */
export function valuesOf({ number, values }: FrozenTrial, objectives: number): readonly number[] {
  if (values !== null && values.length === objectives) return values;
  const what = say(`the values of the complete trial ${number}`, `los valores del trial completo ${number}`);
  throw failure("E-OPTUNA-016", { received: values?.length ?? 0, expected: objectives, what });
}
