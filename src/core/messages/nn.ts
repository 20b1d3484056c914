import { message, shapeText } from "./message.js";

type Shape = readonly number[];

const list = (label: string, names: readonly string[]) =>
  names.length > 0 ? ` ${label}: ${names.join(", ")}.` : "";

/** The cast of a tensor `x` to a dtype, as it is written. */
const castTo = (dtype: string): string => {
  const casts: Record<string, string> = { float32: "x.float()", float64: "x.double()" };
  return casts[dtype] ?? `x.to("${dtype}")`;
};

/** Layers, models and losses. */
export const nnMessages = {
  "E-NN-001": message<{ model: string; path: string }>({
    en: ({ model, path }) => `${model} has no module '${path}'. The names are those of namedModules().`,
    es: ({ model, path }) =>
      `${model} no tiene ningún módulo '${path}'. Los nombres son los de namedModules().`,
  }),
  "E-NN-002": message<{
    model: string;
    missing: readonly string[];
    unexpected: readonly string[];
    reshaped: readonly string[];
  }>({
    en: ({ model, missing, unexpected, reshaped }) =>
      `loadStateDict: this state does not belong to ${model}; nothing was loaded.${list("Missing", missing)}${list("Unexpected", unexpected)}${list("Of another shape", reshaped)}`,
    es: ({ model, missing, unexpected, reshaped }) =>
      `loadStateDict: este estado no corresponde a ${model}; no se cargó nada.${list("Faltan", missing)}${list("Sobran", unexpected)}${list("Con otra forma", reshaped)}`,
  }),
  "E-NN-003": message<{ path: string; expected: string; received: string }>({
    en: ({ path, expected, received }) =>
      `${path}: expected ${expected} input (the dtype of its weights), got ${received}. Write ${castTo(expected)}.`,
    es: ({ path, expected, received }) =>
      `${path}: se esperaba una entrada ${expected} (el dtype de sus pesos); llegó ${received}. Escribe ${castTo(expected)}.`,
  }),
  "E-NN-004": message<{ path: string }>({
    en: ({ path }) =>
      `${path} has no forward(): calling a module runs its forward. Write forward(x) { return … } in the class.`,
    es: ({ path }) =>
      `${path} no tiene forward(): llamar a un módulo ejecuta su forward. Escribe forward(x) { return … } en la clase.`,
  }),
  "E-LINEAR-001": message<{ path: string; inFeatures: number; outFeatures: number; shape: Shape }>({
    en: ({ path, inFeatures, outFeatures, shape }) =>
      `${path}: expected input of shape [*, ${inFeatures}], got ${shapeText(shape)}. Is the last dimension the number of features? Use new Linear(${shape[shape.length - 1] ?? 1}, ${outFeatures}), or flatten first.`,
    es: ({ path, inFeatures, outFeatures, shape }) =>
      `${path}: se esperaba una entrada de forma [*, ${inFeatures}]; llegó ${shapeText(shape)}. ¿Es la última dimensión el número de características? Usa new Linear(${shape[shape.length - 1] ?? 1}, ${outFeatures}), o aplana antes con flatten.`,
  }),
  "E-BATCH-001": message<{ where: string; expected: string; shape: Shape }>({
    en: ({ where, expected, shape }) =>
      `${where}: expected ${expected}, got ${shapeText(shape)}: one sample without a batch dimension? Use x.unsqueeze(0).`,
    es: ({ where, expected, shape }) =>
      `${where}: se esperaba ${expected}; llegó ${shapeText(shape)}: ¿una sola muestra sin dimensión de lote? Usa x.unsqueeze(0).`,
  }),
  "E-INPUT-001": message<{ given: Shape; shape: Shape }>({
    en: ({ given, shape }) =>
      `inputShape must not include the number of samples: got ${shapeText(given)}, use ${shapeText(shape)}.`,
    es: ({ given, shape }) =>
      `inputShape no debe incluir el número de muestras: llegó ${shapeText(given)}, usa ${shapeText(shape)}.`,
  }),
  "E-LOSS-001": message<{ loss: string; input: Shape; target: Shape; fix: string }>({
    en: ({ loss, input, target, fix }) =>
      `${loss}: expected input and target of the same shape, got ${shapeText(input)} and ${shapeText(target)}, which would be broadcast into something else. ${fix}`,
    es: ({ loss, input, target, fix }) =>
      `${loss}: se esperaban entrada y objetivo de la misma forma; llegaron ${shapeText(input)} y ${shapeText(target)}, que se combinarían en otra cosa. ${fix}`,
  }),
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
  "E-BCE-001": message<{ what: string }>({
    en: ({ what }) =>
      `BCELoss: ${what} must lie between 0 and 1. Use BCEWithLogitsLoss, which applies the sigmoid itself, or put a Sigmoid at the end of the model.`,
    es: ({ what }) =>
      `BCELoss: ${what} debe estar entre 0 y 1. Usa BCEWithLogitsLoss, que aplica la sigmoide por sí misma, o pon una Sigmoid al final del modelo.`,
  }),
  "W-LOSS-001": message<{ loss: string; activation: string; applies: string }>({
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
  "W-MODE-001": message<{ layers: string }>({
    en: ({ layers }) =>
      `a whole DataLoader was evaluated under noGrad with the model in training mode: ${layers} still acted as in training. Call model.eval() first, and model.train() afterwards.`,
    es: ({ layers }) =>
      `se evaluó un DataLoader entero dentro de noGrad con el modelo en modo entrenamiento: ${layers} siguió actuando como al entrenar. Llama antes a model.eval(), y después a model.train().`,
  }),
  "W-BATCH-001": message<{ path: string }>({
    en: ({ path }) =>
      `${path}: a batch of one sample while training has no variance: every output is the bias. Use a larger batchSize, or dropLast: true in the DataLoader.`,
    es: ({ path }) =>
      `${path}: un lote de una sola muestra al entrenar no tiene varianza: toda salida es el sesgo. Usa un batchSize mayor, o dropLast: true en el DataLoader.`,
  }),
} as const;
