import { message } from "../../core/messages/message.js";

/** Optimizers and schedulers of learning rates. */
export const optimMessages = {
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
} as const;
