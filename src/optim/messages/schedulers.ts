import { message } from "../../core/messages/message.js";

/** Schedulers of learning rates: a program with an optimizer alone does not carry their texts. */
export const schedulerMessages = {
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
