import type { Phrase } from "../../core/messages/language.js";
import { message, shapeText } from "../../core/messages/message.js";

const list = (names: readonly string[]): string => names.join(", ");

/** A sentence of somebody else, with the full stop that it may lack. */
const ended = (text: string) => text.replace(/[.!?]?$/, (mark) => mark || ".");

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
      `${where}: falta ${name}, y la división lo necesita. Escribe split(X, y, groups); y puede ser null donde solo cuentan los grupos.`,
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
  "E-CV-007": message<{ where: string; received: Phrase }>({
    en: ({ where, received }) =>
      `${where}: expected cv to be a number of folds, a splitter with split and getNSplits, or an array of [train, test] pairs of row numbers; received ${received}.`,
    es: ({ where, received }) =>
      `${where}: se esperaba que cv fuera un número de particiones, un divisor con split y getNSplits, o un array de pares [train, test] de números de fila; se recibió ${received}.`,
  }),
  "E-CV-008": message<{ where: string; folds: number; reason: string }>({
    en: ({ where, folds, reason }) =>
      `${where}: the fit failed in all ${folds} folds, first with: ${ended(reason)} Say errorScore: 'raise' to see where.`,
    es: ({ where, folds, reason }) =>
      `${where}: el ajuste falló en las ${folds} particiones, primero con: ${ended(reason)} Di errorScore: 'raise' para ver dónde.`,
  }),
  "E-CV-009": message<{ samples: number; tested: number }>({
    en: ({ samples, tested }) =>
      `crossValPredict: every sample must be tested once, and the splits test ${tested} for ${samples} samples, or some twice. Use KFold or another splitter of folds.`,
    es: ({ samples, tested }) =>
      `crossValPredict: cada muestra debe probarse una vez, y las particiones prueban ${tested} para ${samples} muestras, o algunas dos veces. Usa KFold u otro divisor en particiones.`,
  }),
  "W-CV-001": message<{ where: string; splits: number; smallest: number }>({
    en: ({ where, splits, smallest }) =>
      `${where}: the least populated class has only ${smallest} members, fewer than the ${splits} folds: some folds have none of it.`,
    es: ({ where, splits, smallest }) =>
      `${where}: la clase menos poblada tiene solo ${smallest} miembros, menos que las ${splits} particiones: algunas no tienen ninguno de ellos.`,
  }),
  "W-CV-002": message<{ where: string }>({
    en: ({ where }) => `${where} takes no account of groups. GroupKFold and GroupShuffleSplit do.`,
    es: ({ where }) => `${where} no tiene en cuenta los grupos. GroupKFold y GroupShuffleSplit sí.`,
  }),
  "W-CV-003": message<{ failed: number; folds: number; value: number | "raise"; reason: string }>({
    en: ({ failed, folds, value, reason }) =>
      `cross-validation: ${failed} of ${folds} fits or scores failed and count as ${value}; the first with: ${reason}`,
    es: ({ failed, folds, value, reason }) =>
      `validación cruzada: ${failed} de ${folds} ajustes o evaluaciones fallaron y cuentan como ${value}; el primero con: ${reason}`,
  }),
  "E-METRIC-001": message<{ where: string; expected: number; received: number }>({
    en: ({ where, expected, received }) =>
      `${where}: expected ${expected} outputs (columns), received ${received}. yTrue, yPred and the weights of multioutput must have as many as each other; metrics of one output take one column.`,
    es: ({ where, expected, received }) =>
      `${where}: se esperaban ${expected} salidas (columnas); se recibieron ${received}. yTrue, yPred y los pesos de multioutput deben tener las mismas; las métricas de una salida toman una columna.`,
  }),
  "E-METRIC-002": message<{ where: string; labels: readonly string[] }>({
    en: ({ where, labels }) =>
      `${where}: the classes are ${list(labels)}, and it cannot be told which one is positive. Say it in posLabel, or use 0 and 1.`,
    es: ({ where, labels }) =>
      `${where}: las clases son ${list(labels)}, y no se puede saber cuál es la positiva. Dilo en posLabel, o usa 0 y 1.`,
  }),
  "E-METRIC-003": message<{
    where: string;
    name: string;
    expected: readonly (number | string)[];
    received: readonly number[];
  }>({
    en: ({ where, name, expected, received }) =>
      `${where}: expected ${name} of shape ${shapeText(expected)}, received ${shapeText(received)}. With more than two classes there is a score for each class.`,
    es: ({ where, name, expected, received }) =>
      `${where}: se esperaba ${name} de forma ${shapeText(expected)}; se recibió ${shapeText(received)}. Con más de dos clases hay una puntuación por clase.`,
  }),
  "E-METRIC-004": message<{ where: string; labels: readonly string[] }>({
    en: ({ where, labels }) =>
      `${where}: two classes are needed at least, and there is only ${list(labels)}. Give all classes in labels.`,
    es: ({ where, labels }) =>
      `${where}: se necesitan al menos dos clases, y solo está ${list(labels)}. Da todas las clases en labels.`,
  }),
  "E-METRIC-005": message<{ where: string; name: string; value: number }>({
    en: ({ where, name, value }) =>
      `${where}: ${name} holds ${value}, expected probabilities from 0 to 1. Are these logits? Use softmax or sigmoid first.`,
    es: ({ where, name, value }) =>
      `${where}: ${name} contiene ${value}; se esperaban probabilidades de 0 a 1. ¿Son logits? Usa antes softmax o sigmoid.`,
  }),
  "E-METRIC-006": message<{ where: string; classes: readonly string[]; columns: number }>({
    en: ({ where, classes, columns }) =>
      `${where}: the classes are ${list(classes)}, and the scores have ${columns} columns; expected one a class. Give all classes in labels.`,
    es: ({ where, classes, columns }) =>
      `${where}: las clases son ${list(classes)}, y las puntuaciones tienen ${columns} columnas; se esperaba una por clase. Da todas las clases en labels.`,
  }),
  "E-METRIC-007": message<{ where: string; name: string; expected: Phrase; received: Phrase }>({
    en: ({ where, name, expected, received }) =>
      `${where}: ${name} holds ${received}, expected ${expected}. The formula has no value there.`,
    es: ({ where, name, expected, received }) =>
      `${where}: ${name} contiene ${received}; se esperaba ${expected}. La fórmula no tiene valor ahí.`,
  }),
  "E-METRIC-008": message<{ where: string; labels: readonly string[] }>({
    en: ({ where, labels }) => `${where}: yTrue has classes that labels lacks: ${list(labels)}. Add them.`,
    es: ({ where, labels }) =>
      `${where}: yTrue tiene clases que faltan en labels: ${list(labels)}. Añádelas.`,
  }),
  "E-METRIC-009": message<{ where: string; classes: number }>({
    en: ({ where, classes }) =>
      `${where}: there are ${classes} classes; say multiClass: 'ovr' (each against the rest) or 'ovo' (each pair).`,
    es: ({ where, classes }) =>
      `${where}: hay ${classes} clases; di multiClass: 'ovr' (cada una contra el resto) u 'ovo' (cada par).`,
  }),
  "E-METRIC-010": message<{ where: string; classes: number }>({
    en: ({ where, classes }) => `${where} is for two classes, and there are ${classes}.`,
    es: ({ where, classes }) => `${where} es para dos clases, y hay ${classes}.`,
  }),
  "E-METRIC-011": message<{ where: string; clusters: number; samples: number }>({
    en: ({ where, clusters, samples }) =>
      `${where}: ${clusters} clusters of ${samples} samples, expected from 2 to the number of samples less one.`,
    es: ({ where, clusters, samples }) =>
      `${where}: ${clusters} grupos de ${samples} muestras; se esperaban de 2 al número de muestras menos uno.`,
  }),
  "W-METRIC-001": message<{ metric: string; why: Phrase; value: number }>({
    en: ({ metric, why, value }) => `${metric} has no value here and is set to ${value}: ${why}.`,
    es: ({ metric, why, value }) => `${metric} no tiene valor aquí y queda en ${value}: ${why}.`,
  }),
  "W-METRIC-002": message<{ where: string; row: number; sum: number }>({
    en: ({ where, row, sum }) =>
      `${where}: the probabilities of row ${row} sum to ${sum}, not to 1. Give probabilities; for logits use softmax first.`,
    es: ({ where, row, sum }) =>
      `${where}: las probabilidades de la fila ${row} suman ${sum}, no 1. Da probabilidades; con logits usa antes softmax.`,
  }),
  "W-METRIC-003": message<{ where: string; labels: readonly string[] }>({
    en: ({ where, labels }) =>
      `${where}: the columns are taken in the classes' order, ${list(labels)}, whatever the order of labels is.`,
    es: ({ where, labels }) =>
      `${where}: las columnas se toman en el orden de las clases, ${list(labels)}, sea cual sea el orden de labels.`,
  }),
  "W-METRIC-004": message<{ labels: readonly string[] }>({
    en: ({ labels }) =>
      `balancedAccuracyScore: yPred has classes that yTrue lacks (${list(labels)}); they do not count.`,
    es: ({ labels }) =>
      `balancedAccuracyScore: yPred tiene clases que faltan en yTrue (${list(labels)}); no cuentan.`,
  }),
} as const;
