import type { Phrase } from "../../core/messages/language.js";
import { message, shapeText } from "../../core/messages/message.js";

const list = (names: readonly string[]): string => names.join(", ");

/** Metrics, splitting and preprocessing: the door of scikit-learn. */
export const sklearnMessages = {
  "E-SKLEARN-001": message<{ where: string; names: readonly string[]; lengths: readonly number[] }>({
    en: ({ where, names, lengths }) =>
      `${where}: ${list(names)} must have as many samples as each other, received ${list(lengths.map(String))}. Are they of the same split?`,
    es: ({ where, names, lengths }) =>
      `${where}: ${list(names)} deben tener el mismo número de muestras; se recibieron ${list(lengths.map(String))}. ¿Son de la misma división?`,
  }),
  "E-SKLEARN-002": message<{ where: string; name: string }>({
    en: ({ where, name }) => `${where}: ${name} has no samples; expected one at least.`,
    es: ({ where, name }) => `${where}: ${name} no tiene muestras; se esperaba al menos una.`,
  }),
  "E-SKLEARN-003": message<{ where: string; kinds: readonly Phrase[] }>({
    en: ({ where, kinds }) =>
      `${where}: the labels are of different kinds (${list(kinds)}); expected numbers alone or texts alone. Convert one of them.`,
    es: ({ where, kinds }) =>
      `${where}: las etiquetas son de tipos distintos (${list(kinds)}); se esperaban solo números o solo textos. Convierte una de ellas.`,
  }),
  "E-SKLEARN-004": message<{ where: string; name: string; index: number; value: Phrase }>({
    en: ({ where, name, index, value }) =>
      `${where}: ${name}[${index}] is ${value}, which is no class: expected whole numbers, texts or booleans. Are these probabilities? Use argmax, or round them.`,
    es: ({ where, name, index, value }) =>
      `${where}: ${name}[${index}] es ${value}, que no es una clase: se esperaban números enteros, textos o booleanos. ¿Son probabilidades? Usa argmax, o redondéalas.`,
  }),
  "E-SKLEARN-005": message<{ what: string; method: string }>({
    en: ({ what, method }) =>
      `${what}.${method}: this ${what} is not fitted yet. Call fit(…) with the training data first.`,
    es: ({ what, method }) =>
      `${what}.${method}: este ${what} todavía no está ajustado. Llama antes a fit(…) con los datos de entrenamiento.`,
  }),
  "E-SKLEARN-006": message<{ where: string; classes: readonly string[] }>({
    en: ({ where, classes }) =>
      `${where}: with stratify each class needs two samples at least; these have one: ${list(classes)}. Collect more of them, leave those rows out, or split without stratify.`,
    es: ({ where, classes }) =>
      `${where}: con stratify cada clase necesita al menos dos muestras; estas tienen una: ${list(classes)}. Reúne más, quita esas filas, o divide sin stratify.`,
  }),
  "E-SKLEARN-007": message<{ where: string; name: string; received: Phrase; samples: number }>({
    en: ({ where, name, received, samples }) =>
      `${where}: expected ${name} to be a fraction between 0 and 1, or a whole number from 1 to ${samples - 1} (there are ${samples} samples), received ${received}.`,
    es: ({ where, name, received, samples }) =>
      `${where}: se esperaba que ${name} fuera una proporción entre 0 y 1, o un número entero de 1 a ${samples - 1} (hay ${samples} muestras); se recibió ${received}.`,
  }),
  "E-SKLEARN-008": message<{ where: string; train: number; test: number; samples: number }>({
    en: ({ where, train, test, samples }) =>
      `${where}: ${train} samples for training and ${test} for the test cannot be taken out of ${samples}, with one at least for training. Change trainSize or testSize.`,
    es: ({ where, train, test, samples }) =>
      `${where}: no se pueden tomar ${train} muestras de entrenamiento y ${test} de prueba entre ${samples}, con al menos una de entrenamiento. Cambia trainSize o testSize.`,
  }),
  "E-SKLEARN-009": message<{ where: string; part: string; size: number; classes: number }>({
    en: ({ where, part, size, classes }) =>
      `${where}: ${part} is ${size} samples, expected ${classes} at least: with stratify each of the ${classes} classes needs its own.`,
    es: ({ where, part, size, classes }) =>
      `${where}: ${part} es de ${size} muestras; se esperaban al menos ${classes}: con stratify cada una de las ${classes} clases necesita la suya.`,
  }),
  "E-SKLEARN-010": message<{ where: string; labels: readonly string[]; known: readonly string[] }>({
    en: ({ where, labels, known }) =>
      `${where}: labels that fit never saw: ${list(labels)}. The known ones are: ${list(known)}. Is one of them misspelt, or was fit given too few rows?`,
    es: ({ where, labels, known }) =>
      `${where}: etiquetas que fit nunca vio: ${list(labels)}. Las conocidas son: ${list(known)}. ¿Hay una errata, o fit recibió demasiado pocas filas?`,
  }),
  "E-SKLEARN-011": message<{ where: string; expected: number; received: number }>({
    en: ({ where, expected, received }) =>
      `${where}: fit saw ${expected} features, received ${received}. Are the columns the same, in the same order?`,
    es: ({ where, expected, received }) =>
      `${where}: fit vio ${expected} características; se recibieron ${received}. ¿Son las mismas columnas, en el mismo orden?`,
  }),
  "E-SKLEARN-012": message<{ where: string; row: number; column: number | string; value: Phrase }>({
    en: ({ where, row, column, value }) =>
      `${where}: row ${row}, column ${column} is ${value}, expected a finite number (counted from 0).`,
    es: ({ where, row, column, value }) =>
      `${where}: la fila ${row}, columna ${column} es ${value}; se esperaba un número finito (contando desde 0).`,
  }),
  "E-SKLEARN-013": message<{ where: string; row: number; expected: number; received: number }>({
    en: ({ where, row, expected, received }) =>
      `${where}: row ${row} has ${received} values, expected ${expected} as in the first (rows counted from 0).`,
    es: ({ where, row, expected, received }) =>
      `${where}: la fila ${row} tiene ${received} valores; se esperaban ${expected} como en la primera (filas contadas desde 0).`,
  }),
  "E-SKLEARN-014": message<{ where: string; classes: number }>({
    en: ({ where, classes }) =>
      `${where}: average 'binary' is for two classes, and there are ${classes}. Choose average: 'macro', 'micro', 'weighted' or null.`,
    es: ({ where, classes }) =>
      `${where}: el promedio 'binary' es para dos clases, y hay ${classes}. Elige average: 'macro', 'micro', 'weighted' o null.`,
  }),
  "E-SKLEARN-015": message<{ where: string; posLabel: string; labels: readonly string[] }>({
    en: ({ where, posLabel, labels }) =>
      `${where}: posLabel ${posLabel} is no class of this data; expected one of ${list(labels)}. Say which class is the positive one.`,
    es: ({ where, posLabel, labels }) =>
      `${where}: posLabel ${posLabel} no es una clase de estos datos; se esperaba una de ${list(labels)}. Di cuál es la clase positiva.`,
  }),
  "E-SKLEARN-016": message<{ where: string; labels: readonly string[] }>({
    en: ({ where, labels }) =>
      `${where}: none of the labels ${list(labels)} is in yTrue. Give one at least that is.`,
    es: ({ where, labels }) =>
      `${where}: ninguna de las etiquetas ${list(labels)} está en yTrue. Da al menos una que esté.`,
  }),
  "E-SKLEARN-017": message<{ where: string; classes: number; names: number }>({
    en: ({ where, classes, names }) =>
      `${where}: there are ${classes} classes and ${names} targetNames. Give a name for each, or say in labels which classes are meant.`,
    es: ({ where, classes, names }) =>
      `${where}: hay ${classes} clases y ${names} targetNames. Da un nombre para cada una, o di en labels a qué clases se refieren.`,
  }),
  "E-SKLEARN-018": message<{ where: string; shape: readonly number[] }>({
    en: ({ where, shape }) =>
      `${where}: expected a table of rows, [[…], […]], received an array of shape ${shapeText(shape)}. One feature: write each value as a row, [[1], [2]].`,
    es: ({ where, shape }) =>
      `${where}: se esperaba una tabla de filas, [[…], […]]; se recibió un array de forma ${shapeText(shape)}. Con una sola característica, escribe cada valor como una fila, [[1], [2]].`,
  }),
  "W-SKLEARN-001": message<{
    metric: string;
    average: string | null;
    predicted: "predicted" | "true" | "either";
  }>({
    en: ({ metric, average, predicted }) =>
      `${metric} is ill-defined and set to 0 ${average === "micro" || average === "binary" ? "" : "for some classes "}where ${{ predicted: "nothing was predicted as the class", true: "no sample is of the class", either: "no sample is of the class or predicted as it" }[predicted]}. Say zeroDivision: 0, 1 or NaN for the value that you want there.`,
    es: ({ metric, average, predicted }) =>
      `${metric} no está definida y vale 0 ${average === "micro" || average === "binary" ? "" : "en algunas clases, "}donde ${{ predicted: "nada se predijo como la clase", true: "ninguna muestra es de la clase", either: "ninguna muestra es de la clase ni se predijo como ella" }[predicted]}. Di zeroDivision: 0, 1 o NaN para el valor que quieras ahí.`,
  }),
  "W-SKLEARN-002": message<{ label: string }>({
    en: ({ label }) =>
      `confusionMatrix: yTrue and yPred hold the single label ${label}, so the matrix has one cell. Give all classes in labels.`,
    es: ({ label }) =>
      `confusionMatrix: yTrue e yPred solo tienen la etiqueta ${label}, así que la matriz tiene una celda. Da todas las clases en labels.`,
  }),
  "W-SKLEARN-003": message<{ classes: number; names: number }>({
    en: ({ classes, names }) =>
      `classificationReport: ${classes} labels and ${names} targetNames: only as many rows are shown as both have.`,
    es: ({ classes, names }) =>
      `classificationReport: ${classes} labels y ${names} targetNames: solo se muestran tantas filas como tienen ambos.`,
  }),
  "W-SKLEARN-004": message<{ where: string; posLabel: string }>({
    en: ({ where, posLabel }) =>
      `${where}: posLabel (${posLabel}) counts only with average 'binary'. For a single class, say labels: [${posLabel}].`,
    es: ({ where, posLabel }) =>
      `${where}: posLabel (${posLabel}) solo cuenta con average 'binary'. Para una sola clase, di labels: [${posLabel}].`,
  }),
} as const;
