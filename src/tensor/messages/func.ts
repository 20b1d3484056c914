import type { Phrase } from "../../core/messages/language.js";
import { message, shapeText } from "../../core/messages/message.js";

/** Derivatives beyond backward: `torch.func`, `autograd.functional`. */
export const funcMessages = {
  "E-GRAD-011": message<{ where: string; index: number }>({
    en: ({ where, index }) =>
      `${where}: the result does not depend on input ${index} in a differentiable way, which { strict: true } demands. Is the input used, and not behind detach(), item() or noGrad? Without strict its derivative is zeros.`,
    es: ({ where, index }) =>
      `${where}: el resultado no depende de la entrada ${index} de forma derivable, y { strict: true } lo exige. ¿Se usa la entrada, y no detrás de detach(), item() o noGrad? Sin strict su derivada es ceros.`,
  }),
  "E-GRAD-012": message<{ where: string; expected: number; received: number }>({
    en: ({ where, expected, received }) =>
      `${where}: expected ${expected} ${expected === 1 ? "tensor" : "tensors"}, one for each, received ${received}.`,
    es: ({ where, expected, received }) =>
      `${where}: se ${expected === 1 ? "esperaba 1 tensor" : `esperaban ${expected} tensores`}, uno para cada uno; ${received === 1 ? "se recibió 1" : `se recibieron ${received}`}.`,
  }),
  "E-FUNC-001": message<{ sizes: readonly number[] }>({
    en: ({ sizes }) =>
      `func.vmap: expected arguments of one size along the dimensions that are mapped, at least 1, received ${shapeText(sizes)}. inDims says which dimension of each argument is mapped, null for none: vmap(fn, [0, null]).`,
    es: ({ sizes }) =>
      `func.vmap: se esperaban argumentos de un mismo tamaño en las dimensiones que se recorren, 1 al menos; se recibió ${shapeText(sizes)}. inDims dice qué dimensión de cada argumento se recorre, null para ninguna: vmap(fn, [0, null]).`,
  }),
  "E-FUNC-002": message({
    en: () =>
      `func.vmap: the function draws random numbers. Say { randomness: "different" } to draw anew for each element, or { randomness: "same" } for the same numbers: vmap(fn, 0, 0, { randomness: "different" }).`,
    es: () =>
      `func.vmap: la función toma números aleatorios. Di { randomness: "different" } para tomar otros en cada elemento, o { randomness: "same" } para que sean los mismos: vmap(fn, 0, 0, { randomness: "different" }).`,
  }),
  "E-FUNC-003": message<{ model: string; names: readonly string[] }>({
    en: ({ model, names }) =>
      `functionalCall: ${model} has no ${names.join(", ")}. The names are those of namedParameters() and namedBuffers().`,
    es: ({ model, names }) =>
      `functionalCall: ${model} no tiene ${names.join(", ")}. Los nombres son los de namedParameters() y namedBuffers().`,
  }),
  "E-FUNC-004": message<{ model: string; names: readonly string[] }>({
    en: ({ model, names }) =>
      `functionalCall: ${names.join(", ")} of ${model} must be given with { strict: true }. Without strict, what is not given stays the module's own.`,
    es: ({ model, names }) =>
      `functionalCall: con { strict: true } hay que dar ${names.join(", ")} de ${model}. Sin strict, lo que no se da sigue siendo del módulo.`,
  }),
  "E-FUNC-005": message<{ name: string; method: string }>({
    en: ({ name, method }) =>
      `${name}: a custom function needs a static ${method}(ctx, …). Write class ${name} extends torch.autograd.Function { static forward(ctx, x) { … } static backward(ctx, gradient) { … } }, and call ${name}.apply(x).`,
    es: ({ name, method }) =>
      `${name}: una función propia necesita un ${method}(ctx, …) estático. Escribe class ${name} extends torch.autograd.Function { static forward(ctx, x) { … } static backward(ctx, gradiente) { … } }, y llama a ${name}.apply(x).`,
  }),
  "E-FUNC-006": message<{ name: string; expected: number; received: number }>({
    en: ({ name, expected, received }) =>
      `${name}.backward: expected ${expected} ${expected === 1 ? "gradient" : "gradients"}, one for each argument of forward (null for what is no tensor), received ${received}. Several are returned as an array.`,
    es: ({ name, expected, received }) =>
      `${name}.backward: se esperaba${expected === 1 ? "" : "n"} ${expected} ${expected === 1 ? "gradiente" : "gradientes"}, uno por cada argumento de forward (null para lo que no es un tensor); se recibió ${received}. Si son varios, se devuelven en un array.`,
  }),
  "E-FUNC-007": message<{ name: string; index: number; expected: Phrase }>({
    en: ({ name, index, expected }) =>
      `${name}.backward: expected the gradient at place ${index} to be ${expected}.`,
    es: ({ name, index, expected }) =>
      `${name}.backward: se esperaba que el gradiente en el lugar ${index} fuera ${expected}.`,
  }),
  "E-FUNC-008": message<{
    name: string;
    index: number;
    shape: readonly number[];
    received: readonly number[];
  }>({
    en: ({ name, index, shape, received }) =>
      `${name}.backward: the gradient at place ${index} must have the shape of its argument, ${shapeText(shape)}, received ${shapeText(received)}.`,
    es: ({ name, index, shape, received }) =>
      `${name}.backward: el gradiente en el lugar ${index} debe tener la forma de su argumento, ${shapeText(shape)}; se recibió ${shapeText(received)}.`,
  }),
  "E-FUNC-009": message<{ name: string }>({
    en: ({ name }) =>
      `${name}.forward: a tensor that markDirty names must be an argument, changed in place, and be returned.`,
    es: ({ name }) =>
      `${name}.forward: un tensor que nombra markDirty debe ser un argumento, modificado en el sitio, y hay que devolverlo.`,
  }),
  "E-FUNC-010": message<{ node: string; index: number; line: Phrase }>({
    en: ({ node, index, line }) =>
      `backward: ${node} gave NaN as the gradient of its operand ${index}. It was called at ${line}.`,
    es: ({ node, index, line }) =>
      `backward: ${node} dio NaN como gradiente de su operando ${index}. Se llamó en ${line}.`,
  }),
  "E-FUNC-011": message<{ before: number; again: number }>({
    en: ({ before, again }) =>
      `checkpoint: the function saved ${before} tensors for backward the first time and ${again} when it was computed again: it must do the same both times. Does it depend on something that changed in between? Random draws of the default generator are repeated; those of another are not.`,
    es: ({ before, again }) =>
      `checkpoint: la función guardó ${before} tensores para backward la primera vez y ${again} al calcularse de nuevo: debe hacer lo mismo las dos veces. ¿Depende de algo que cambió entretanto? Los números aleatorios del generador por defecto se repiten; los de otro, no.`,
  }),
  "E-FUNC-012": message<{ index: number; before: string; again: string }>({
    en: ({ index, before, again }) =>
      `checkpoint: tensor ${index} that the function saved for backward was ${before} the first time and ${again} when it was computed again: it must do the same both times.`,
    es: ({ index, before, again }) =>
      `checkpoint: el tensor ${index} que la función guardó para backward era ${before} la primera vez y ${again} al calcularse de nuevo: debe hacer lo mismo las dos veces.`,
  }),
} as const;
