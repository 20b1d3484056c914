import { message } from "./message.js";

/** Cross-validation and the metrics beyond labels: the door of scikit-learn. */
export const sklearnEvaluationMessages = {
  "E-CV-001": message<{ where: string; splits: number; samples: number }>({
    en: ({ where, splits, samples }) =>
      `${where}: ${splits} folds cannot be made of ${samples} samples. Ask for fewer folds, or collect more samples.`,
    es: ({ where, splits, samples }) =>
      `${where}: no se pueden hacer ${splits} particiones con ${samples} muestras. Pide menos particiones o reúne más muestras.`,
  }),
  "E-CV-002": message<{ where: string; splits: number; largest: number }>({
    en: ({ where, splits, largest }) =>
      `${where}: ${splits} folds are more than the members of any class (the largest has ${largest}). Ask for fewer folds. Is y a number to predict? Then use KFold.`,
    es: ({ where, splits, largest }) =>
      `${where}: ${splits} particiones son más que los miembros de cualquier clase (la mayor tiene ${largest}). Pide menos. ¿Es y un número que se predice? Entonces usa KFold.`,
  }),
  "E-CV-003": message<{ where: string; wanted: number; groups: number }>({
    en: ({ where, wanted, groups }) =>
      `${where}: ${wanted} groups are needed at least, and there are ${groups}. Ask for fewer folds, or make finer groups.`,
    es: ({ where, wanted, groups }) =>
      `${where}: se necesitan al menos ${wanted} grupos, y hay ${groups}. Pide menos particiones o haz grupos más finos.`,
  }),
  "E-CV-004": message<{ where: string; name: string }>({
    en: ({ where, name }) =>
      `${where}: ${name} is missing, and the split needs it. Write split(X, y, groups); y may be null where only groups count.`,
    es: ({ where, name }) =>
      `${where}: falta ${name}, y la partición lo necesita. Escribe split(X, y, groups); y puede ser null donde solo cuentan los grupos.`,
  }),
  "E-CV-005": message<{ where: string }>({
    en: ({ where }) =>
      `${where}: randomState has no effect without shuffle. Say shuffle: true, or leave randomState out.`,
    es: ({ where }) =>
      `${where}: randomState no tiene efecto sin shuffle. Di shuffle: true, o quita randomState.`,
  }),
  "E-CV-006": message<{ splits: number; samples: number; testSize: number; gap: number }>({
    en: ({ splits, samples, testSize, gap }) =>
      `TimeSeriesSplit: ${splits} tests of ${testSize} samples with a gap of ${gap} leave nothing to train on, out of ${samples} samples. Ask for fewer or smaller tests.`,
    es: ({ splits, samples, testSize, gap }) =>
      `TimeSeriesSplit: ${splits} pruebas de ${testSize} muestras con un hueco de ${gap} no dejan nada para entrenar, de ${samples} muestras. Pide menos pruebas o más pequeñas.`,
  }),
  "E-CV-007": message<{ where: string; received: string }>({
    en: ({ where, received }) =>
      `${where}: expected cv to be a number of folds, a splitter with split and getNSplits, or an array of [train, test] pairs of row numbers; received ${received}.`,
    es: ({ where, received }) =>
      `${where}: se esperaba que cv fuera un número de particiones, un objeto con split y getNSplits, o un arreglo de pares [train, test] de números de fila; se recibió ${received}.`,
  }),
  "W-CV-001": message<{ where: string; splits: number; smallest: number }>({
    en: ({ where, splits, smallest }) =>
      `${where}: the least populated class has only ${smallest} members, fewer than the ${splits} folds: some folds have none of it.`,
    es: ({ where, splits, smallest }) =>
      `${where}: la clase menos poblada tiene solo ${smallest} miembros, menos que las ${splits} particiones: algunas no tienen ninguno.`,
  }),
  "W-CV-002": message<{ where: string }>({
    en: ({ where }) => `${where} takes no account of groups. GroupKFold and GroupShuffleSplit do.`,
    es: ({ where }) => `${where} no tiene en cuenta los grupos. GroupKFold y GroupShuffleSplit sí.`,
  }),
} as const;
