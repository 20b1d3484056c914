import type { Phrase } from "../../core/messages/language.js";
import { message } from "../../core/messages/message.js";

/** Optimizers and schedulers of learning rates. */
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
  "E-OPTIM-003": message<{ scheduler: string; made: number; groups: number }>({
    en: ({ scheduler, made, groups }) =>
      `${scheduler}: the optimizer has ${groups} groups of parameters, but the scheduler was made when it had ${made}. Call addParamGroup first, then make the scheduler.`,
    es: ({ scheduler, made, groups }) =>
      `${scheduler}: el optimizador tiene ${groups} grupos de parámetros, pero el planificador se creó cuando tenía ${made}. Llama primero a addParamGroup y después crea el planificador.`,
  }),
  "E-OPTIM-004": message<{ scheduler: string; step: number; total: number }>({
    en: ({ scheduler, step, total }) =>
      `${scheduler}: step ${step} was asked for, but the cycle has ${total} steps. Call ${scheduler}.step() once a batch, and make it with totalSteps = epochs × batches in an epoch.`,
    es: ({ scheduler, step, total }) =>
      `${scheduler}: se pidió el paso ${step}, pero el ciclo tiene ${total} pasos. Llama a ${scheduler}.step() una vez por lote y créalo con totalSteps = épocas × lotes de una época.`,
  }),
  "W-OPTIM-001": message<{ optimizer: string }>({
    en: ({ optimizer }) =>
      `${optimizer}.step(): gradients of an earlier step are still added to the new ones. Call optimizer.zeroGrad() in each iteration, or say step({ accumulate: true }) if you want the sum.`,
    es: ({ optimizer }) =>
      `${optimizer}.step(): los gradientes de un paso anterior siguen sumándose a los nuevos. Llama a optimizer.zeroGrad() en cada iteración, o di step({ accumulate: true }) si quieres la suma.`,
  }),
  "W-OPTIM-002": message<{ scheduler: string }>({
    en: ({ scheduler }) =>
      `${scheduler}.step() was called before optimizer.step(): the first learning rate is skipped. Call optimizer.step() in every batch, then scheduler.step() at the end of the epoch.`,
    es: ({ scheduler }) =>
      `se llamó a ${scheduler}.step() antes que a optimizer.step(): se salta la primera tasa de aprendizaje. Llama a optimizer.step() en cada lote, y a scheduler.step() al final de la época.`,
  }),
  "W-OPTIM-003": message<{ scheduler: string }>({
    en: ({ scheduler }) =>
      `${scheduler}: optimizer.step was replaced after the scheduler was made, so it cannot tell whether it is called in order. Call optimizer.step() before ${scheduler}.step().`,
    es: ({ scheduler }) =>
      `${scheduler}: optimizer.step se reemplazó después de crear el planificador, así que no puede saber si se llama en orden. Llama a optimizer.step() antes que a ${scheduler}.step().`,
  }),
  "W-OPTIM-004": message<{ scheduler: string }>({
    en: ({ scheduler }) =>
      `${scheduler}.step(epoch) is deprecated in PyTorch: it uses the closed formula where there is one. Use ${scheduler}.step().`,
    es: ({ scheduler }) =>
      `${scheduler}.step(epoch) está en desuso en PyTorch: usa la fórmula cerrada donde la hay. Usa ${scheduler}.step().`,
  }),
  "W-OPTIM-005": message<{ scheduler: string }>({
    en: ({ scheduler }) => `${scheduler}.getLr() computes the next rate. For the last one, use getLastLr().`,
    es: ({ scheduler }) => `${scheduler}.getLr() calcula la próxima tasa. Para la última, usa getLastLr().`,
  }),
  "W-OPTIM-006": message<{ scheduler: string }>({
    en: ({ scheduler }) =>
      `${scheduler}.step(metric, epoch): the epoch is deprecated in PyTorch. Use ${scheduler}.step(metric).`,
    es: ({ scheduler }) =>
      `${scheduler}.step(metric, epoch): la época está en desuso en PyTorch. Usa ${scheduler}.step(metric).`,
  }),
} as const;
