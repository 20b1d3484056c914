import type { Phrase } from "../../core/messages/language.js";
import { message, shapeText } from "../../core/messages/message.js";

type Shape = readonly number[];

const list = (label: string, names: readonly string[]) =>
  names.length > 0 ? ` ${label}: ${names.join(", ")}.` : "";

/** The cast of a tensor `x` to a dtype, as it is written. */
const castTo = (dtype: string): string => {
  const casts: Record<string, string> = { float32: "x.float()", float64: "x.double()" };
  return casts[dtype] ?? `x.to("${dtype}")`;
};

/** Modules, layers, and the shapes of what they and the losses are given. */
export const layerMessages = {
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
  "E-NN-005": message<{ where: string; name: string; kind: "layer" | "criterion" }>({
    en: ({ where, name, kind }) =>
      `${where}: received a tensor for ${name}. Make the ${kind} first, then call it: const ${kind} = new ${where}(); ${kind}(${kind === "layer" ? "x" : "input, target"}).`,
    es: ({ where, name, kind }) =>
      `${where}: se recibió un tensor para ${name}. Crea primero ${kind === "layer" ? "la capa" : "el criterio"} y después haz la llamada: const ${kind} = new ${where}(); ${kind}(${kind === "layer" ? "x" : "input, target"}).`,
  }),
  "E-NN-006": message<{ model: string; path: string }>({
    en: ({ model, path }) =>
      `${model}: the module at '${path}' contains itself: its paths would have no end. Give a part what it needs of the whole as an argument, or by a function: whole = () => model.`,
    es: ({ model, path }) =>
      `${model}: el módulo en '${path}' se contiene a sí mismo: sus rutas no tendrían fin. Da a la parte lo que necesite del todo como argumento, o con una función: todo = () => modelo.`,
  }),
  "E-NN-009": message<{ model: string; path: string; wanted: "parameter" | "buffer" }>({
    en: ({ model, path, wanted }) =>
      wanted === "parameter"
        ? `${model} has no parameter '${path}'. The names are those of namedParameters().`
        : `${model} has no buffer '${path}'. The names are those of namedBuffers().`,
    es: ({ model, path, wanted }) =>
      wanted === "parameter"
        ? `${model} no tiene ningún parámetro '${path}'. Los nombres son los de namedParameters().`
        : `${model} no tiene ningún buffer '${path}'. Los nombres son los de namedBuffers().`,
  }),
  "E-LINEAR-001": message<{ path: string; inFeatures: number; outFeatures: number; shape: Shape }>({
    en: ({ path, inFeatures, outFeatures, shape }) =>
      `${path}: expected input of shape [*, ${inFeatures}], got ${shapeText(shape)}. Is the last dimension the number of features? Use new Linear(${shape[shape.length - 1] ?? 1}, ${outFeatures}), or flatten first.`,
    es: ({ path, inFeatures, outFeatures, shape }) =>
      `${path}: se esperaba una entrada de forma [*, ${inFeatures}]; llegó ${shapeText(shape)}. ¿Es la última dimensión el número de características? Usa new Linear(${shape[shape.length - 1] ?? 1}, ${outFeatures}), o aplana antes con flatten.`,
  }),
  "E-BATCH-001": message<{ where: string; expected: Phrase; shape: Shape }>({
    en: ({ where, expected, shape }) =>
      `${where}: expected ${expected}, got ${shapeText(shape)}: one sample without a batch dimension? Use x.unsqueeze(0).`,
    es: ({ where, expected, shape }) =>
      `${where}: se esperaba ${expected}; llegó ${shapeText(shape)}: ¿una sola muestra sin dimensión de lote? Usa x.unsqueeze(0).`,
  }),
  "E-BATCH-002": message<{ where: string; shape: Shape }>({
    en: ({ where, shape }) =>
      `${where}: expected more than one value per channel while training, got input of shape ${shapeText(shape)}: one value has no variance. Use a larger batchSize, dropLast: true in the DataLoader, or model.eval().`,
    es: ({ where, shape }) =>
      `${where}: se esperaba más de un valor por canal al entrenar; llegó una entrada de forma ${shapeText(shape)}: un solo valor no tiene varianza. Usa un batchSize mayor, dropLast: true en el DataLoader, o model.eval().`,
  }),
  "E-LOSS-001": message<{ loss: string; input: Shape; target: Shape; fix: Phrase }>({
    en: ({ loss, input, target, fix }) =>
      `${loss}: expected input and target of the same shape, got ${shapeText(input)} and ${shapeText(target)}, which would be broadcast to a third shape. ${fix}`,
    es: ({ loss, input, target, fix }) =>
      `${loss}: se esperaban entrada y objetivo de la misma forma; llegaron ${shapeText(input)} y ${shapeText(target)}, que se combinarían (broadcast) en una tercera forma. ${fix}`,
  }),
  "E-INPUT-001": message<{ given: Shape; shape: Shape }>({
    en: ({ given, shape }) =>
      `inputShape must not include the number of samples: got ${shapeText(given)}, use ${shapeText(shape)}.`,
    es: ({ given, shape }) =>
      `inputShape no debe incluir el número de muestras: llegó ${shapeText(given)}, usa ${shapeText(shape)}.`,
  }),
  "W-NN-001": message<{ name: string; dim: number; rank: number }>({
    en: ({ name, dim, rank }) =>
      `${name}: no dim was given; dimension ${dim} is taken, as PyTorch does for a tensor of ${rank} dimensions. Give it: dim 1 for [N, C], -1 for the last.`,
    es: ({ name, dim, rank }) =>
      `${name}: no se indicó dim; se toma la dimensión ${dim}, como PyTorch con un tensor de ${rank} dimensiones. Indícala: dim 1 con [N, C], -1 para la última.`,
  }),
  "W-INIT-001": message<{ mean: number; std: number; a: number; b: number }>({
    en: ({ mean, std, a, b }) =>
      `truncNormal_: the mean ${mean} lies more than two standard deviations (${std}) outside of [${a}, ${b}]: the numbers are those of the tail. Are the bounds right?`,
    es: ({ mean, std, a, b }) =>
      `truncNormal_: la media ${mean} queda a más de dos desviaciones típicas (${std}) de [${a}, ${b}]: los números son los de la cola. ¿Son correctos los límites?`,
  }),
  "W-NN-002": message<{ layer: string; caller: string; model: string }>({
    en: ({ layer, caller, model }) =>
      `${caller} calls a ${layer} that ${model} does not reach: ${model}.parameters() does not give its weights, so they are not learned, saved, cast or set to evaluation. Modules count in fields and in arrays of modules; not in #private fields, plain objects, nested arrays, Maps or Sets. Use a field, an array or nn.ModuleList.`,
    es: ({ layer, caller, model }) =>
      `${caller} llama a un módulo ${layer} al que ${model} no llega: ${model}.parameters() no da sus pesos, así que no se aprenden, ni se guardan, ni se convierten, ni pasan a evaluación. Los módulos cuentan en campos y en arrays de módulos; no en campos #private, objetos, arrays anidados, Map o Set. Usa un campo, un array o nn.ModuleList.`,
  }),
  "E-NN-008": message<{ module: string; name: string; was: "parameter" | "module"; received: Phrase }>({
    en: ({ module, name, was, received }) =>
      was === "parameter"
        ? `${module}.${name} is a parameter, and was assigned ${received}: it would no longer be learned. Assign a new nn.Parameter(…) or null, or change its values: torch.noGrad(() => ${name}.copy_(…)).`
        : `${module}.${name} is a module, and was assigned ${received}. Assign a module or null.`,
    es: ({ module, name, was, received }) =>
      was === "parameter"
        ? `${module}.${name} es un parámetro, y se le asignó ${received}: dejaría de aprenderse. Asigna un nuevo nn.Parameter(…) o null, o cambia sus valores: torch.noGrad(() => ${name}.copy_(…)).`
        : `${module}.${name} es un módulo, y se le asignó ${received}. Asigna un módulo o null.`,
  }),
  "E-NN-007": message<{ module: string; name: string }>({
    en: ({ module, name }) =>
      `${module}.${name} is a module of another copy of antorcha: two versions are installed, or a bundle carries it twice. Let both use one (npm ls antorcha tells where they come from).`,
    es: ({ module, name }) =>
      `${module}.${name} es un módulo de otra copia de antorcha: hay dos versiones instaladas, o un paquete la lleva dos veces. Haz que ambos usen la misma (npm ls antorcha dice de dónde vienen).`,
  }),
} as const;
