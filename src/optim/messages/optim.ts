import type { Phrase } from "../../core/messages/language.js";
import { message } from "../../core/messages/message.js";

/** Optimizers. */
export const optimMessages = {
  "E-OPTIM-001": message<{
    optimizer: string;
    key: string;
    number: string;
    expected: readonly number[];
    received: readonly number[] | Phrase;
  }>({
    en: ({ optimizer, key, number, expected, received }) =>
      `${optimizer}.loadStateDict: ${key} of parameter ${number} must have the shape of the parameter, [${expected.join(", ")}]; the state has ${typeof received === "string" ? received : `[${received.join(", ")}]`}. Load the state of a model with the same layers.`,
    es: ({ optimizer, key, number, expected, received }) =>
      `${optimizer}.loadStateDict: ${key} del parámetro ${number} debe tener la forma del parámetro, [${expected.join(", ")}]; el estado tiene ${typeof received === "string" ? received : `[${received.join(", ")}]`}. Carga el estado de un modelo con las mismas capas.`,
  }),
  "E-OPTIM-002": message<{ optimizer: string; number: string; count: number }>({
    en: ({ optimizer, number, count }) =>
      `${optimizer}.loadStateDict: the state has a parameter ${number}, but the optimizer has the parameters 0 to ${count - 1}. Load what stateDict() of the same groups gave.`,
    es: ({ optimizer, number, count }) =>
      `${optimizer}.loadStateDict: el estado tiene un parámetro ${number}, pero el optimizador tiene los parámetros 0 a ${count - 1}. Carga lo que dio stateDict() de los mismos grupos.`,
  }),
  "W-OPTIM-001": message<{ optimizer: string }>({
    en: ({ optimizer }) =>
      `${optimizer}.step(): gradients of an earlier step are still added to the new ones. Call optimizer.zeroGrad() in each iteration, or say step({ accumulate: true }) if you want the sum.`,
    es: ({ optimizer }) =>
      `${optimizer}.step(): los gradientes de un paso anterior siguen sumándose a los nuevos. Llama a optimizer.zeroGrad() en cada iteración, o di step({ accumulate: true }) si quieres la suma.`,
  }),
} as const;
