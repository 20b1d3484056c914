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
} as const;
