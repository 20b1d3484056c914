import type { Phrase } from "../../core/messages/language.js";
import { message, shapeText } from "../../core/messages/message.js";

type Shape = readonly number[];

/** Losses, and the labels that they are given. */
export const lossMessages = {
  "E-LABEL-001": message<{ loss: string; label: string; classes: number }>({
    en: ({ loss, label, classes }) =>
      `${loss}: label ${label}, but only ${classes} outputs (0–${classes - 1}). Are the labels 1-based, or has the last layer too few outputs?`,
    es: ({ loss, label, classes }) =>
      `${loss}: etiqueta ${label}, pero solo hay ${classes} salidas (0–${classes - 1}). ¿Empiezan las etiquetas en 1, o tiene la última capa pocas salidas?`,
  }),
  "E-LABEL-002": message<{ loss: string; shape: Shape; classes: number }>({
    en: ({ loss, shape, classes }) =>
      `${loss}: expected class labels of shape [${shape[0]}] (0–${classes - 1}), got whole numbers of shape ${shapeText(shape)}: one-hot rows? Use y.argmax(1), or floats if they are probabilities.`,
    es: ({ loss, shape, classes }) =>
      `${loss}: se esperaban etiquetas de clase de forma [${shape[0]}] (0–${classes - 1}); llegaron enteros de forma ${shapeText(shape)}: ¿filas one-hot? Usa y.argmax(1), o coma flotante si son probabilidades.`,
  }),
  "E-LABEL-003": message<{ loss: string }>({
    en: ({ loss }) =>
      `${loss}: the labels are floats that are not whole numbers. Class labels are 0, 1, 2…; for probabilities the target has the shape of the input.`,
    es: ({ loss }) =>
      `${loss}: las etiquetas son números con decimales. Las etiquetas de clase son 0, 1, 2…; si son probabilidades, el objetivo tiene la forma de la entrada.`,
  }),
  "E-LABEL-004": message<{ loss: string; input: Shape; target: Shape; expected: Shape }>({
    en: ({ loss, input, target, expected }) =>
      `${loss}: for outputs of shape ${shapeText(input)} expected labels of shape ${shapeText(expected)}, got ${shapeText(target)}.`,
    es: ({ loss, input, target, expected }) =>
      `${loss}: para salidas de forma ${shapeText(input)} se esperaban etiquetas de forma ${shapeText(expected)}; llegó ${shapeText(target)}.`,
  }),
  "E-BCE-001": message<{ what: Phrase }>({
    en: ({ what }) =>
      `BCELoss: ${what} must lie between 0 and 1. Use BCEWithLogitsLoss, which applies the sigmoid itself, or put a Sigmoid at the end of the model.`,
    es: ({ what }) =>
      `BCELoss: ${what} debe estar entre 0 y 1. Usa BCEWithLogitsLoss, que aplica la sigmoide por sí misma, o pon una Sigmoid al final del modelo.`,
  }),
  "W-LOSS-001": message<{ loss: string; activation: Phrase; applies: Phrase }>({
    en: ({ loss, activation, applies }) =>
      `${loss} applies ${applies} itself, but its input has already gone through ${activation}: training will be slow and the probabilities wrong. Drop the activation at the end of the model.`,
    es: ({ loss, activation, applies }) =>
      `${loss} ya aplica ${applies}, pero su entrada pasó antes por ${activation}: el entrenamiento será lento y las probabilidades, erróneas. Quita la activación del final del modelo.`,
  }),
  "W-LOSS-002": message({
    en: () =>
      "KLDivLoss: reduction 'mean' divides by every element, not by the samples alone. The divergence of the books is reduction: 'batchmean'.",
    es: () =>
      "KLDivLoss: reduction 'mean' divide entre todos los elementos, no solo entre las muestras. La divergencia de los libros es reduction: 'batchmean'.",
  }),
} as const;
