import type { Phrase } from "../../core/messages/language.js";
import { message, shapeText } from "../../core/messages/message.js";

/** Gradients: the graph, backward, in-place changes. */
export const autogradMessages = {
  "E-GRAD-001": message<{ op: string }>({
    en: ({ op }) =>
      `backward: the graph of this value was already used and freed (at ${op}). Did you reuse a loss, or a hidden state without detach()? To go through the same graph twice, call backward with { retainGraph: true } the first time.`,
    es: ({ op }) =>
      `backward: el grafo de este valor ya se usó y se liberó (en ${op}). ¿Reutilizaste una pérdida, o un estado oculto sin detach()? Para recorrer el mismo grafo dos veces, llama la primera vez a backward con { retainGraph: true }.`,
  }),
  "E-GRAD-002": message<{ op: string; shape: readonly number[]; writer: string }>({
    en: ({ op, shape, writer }) =>
      `backward: ${op} needs a tensor of shape ${shapeText(shape)} for its gradient, but ${writer} has changed it in place since. Use the form without underscore (a new tensor), or change a clone().`,
    es: ({ op, shape, writer }) =>
      `backward: ${op} necesita para su gradiente un tensor de forma ${shapeText(shape)}, pero ${writer} lo modificó después en el sitio. Usa la forma sin guion bajo (un tensor nuevo), o modifica un clone().`,
  }),
  "E-GRAD-003": message({
    en: () =>
      "backward: this value depends on no tensor that requires a gradient. Was it made under noGrad, after detach(), or from item()? Parameters of a Module require gradients; other tensors do with { requiresGrad: true }.",
    es: () =>
      "backward: este valor no depende de ningún tensor que requiera gradiente. ¿Se calculó dentro de noGrad, después de detach(), o a partir de item()? Los parámetros de un Module requieren gradiente; otros tensores, con { requiresGrad: true }.",
  }),
  "E-GRAD-004": message<{ shape: readonly number[] }>({
    en: ({ shape }) =>
      `backward: a gradient starts from one number, received a tensor of shape ${shapeText(shape)}. Reduce it first, as in loss.mean().backward(), or give the gradient: y.backward(torch.onesLike(y)).`,
    es: ({ shape }) =>
      `backward: un gradiente parte de un solo número; se recibió un tensor de forma ${shapeText(shape)}. Redúcelo antes, como en loss.mean().backward(), o da el gradiente: y.backward(torch.onesLike(y)).`,
  }),
  "E-GRAD-005": message<{ op: string }>({
    en: ({ op }) =>
      `${op}: a leaf tensor that requires a gradient (a parameter) cannot be changed in place while gradients are recorded. Do it inside torch.noGrad(() => …).`,
    es: ({ op }) =>
      `${op}: un tensor hoja que requiere gradiente (un parámetro) no se puede modificar en el sitio mientras se registran gradientes. Hazlo dentro de torch.noGrad(() => …).`,
  }),
  "E-GRAD-006": message<{ dtype: string }>({
    en: ({ dtype }) =>
      `requiresGrad: only float tensors can have gradients, received ${dtype}. Cast with .to("float32").`,
    es: ({ dtype }) =>
      `requiresGrad: solo los tensores de coma flotante pueden tener gradiente; se recibió ${dtype}. Convierte con .to("float32").`,
  }),
  "E-GRAD-007": message<{ op: string; expected: Phrase; received: Phrase }>({
    en: ({ op, expected, received }) => `${op}: expected a gradient of ${expected}, received ${received}.`,
    es: ({ op, expected, received }) =>
      `${op}: se esperaba un gradiente de ${expected}; se recibió ${received}.`,
  }),
  "E-GRAD-008": message<{ index: number }>({
    en: ({ index }) =>
      `autograd.grad: input ${index} was not used in the graph of the outputs. Say { allowUnused: true } to receive null for it.`,
    es: ({ index }) =>
      `autograd.grad: la entrada ${index} no se usó en el grafo de las salidas. Di { allowUnused: true } para recibir null en su lugar.`,
  }),
  "E-GRAD-009": message<{ found: number; quotient: number; output: number; input: number; element: number }>({
    en: ({ found, quotient, output, input, element }) =>
      `gradcheck: backward gives ${found}, the difference quotient ${quotient} (output ${output}, input ${input}, element ${element}). Is the derivative right, and are the inputs float64?`,
    es: ({ found, quotient, output, input, element }) =>
      `gradcheck: backward da ${found} y el cociente de diferencias ${quotient} (salida ${output}, entrada ${input}, elemento ${element}). ¿Es correcta la derivada, y son float64 las entradas?`,
  }),
  "E-GRAD-010": message<{
    shape: readonly number[];
    dtype: string;
    received: readonly number[];
    receivedDType: string;
  }>({
    en: ({ shape, dtype, received, receivedDType }) =>
      `backward: a gradient of ${receivedDType} of shape ${shapeText(received)} came to a tensor that is ${dtype} of shape ${shapeText(shape)} by now. Its data was replaced by other data after the forward pass, or its grad before: go forward again, and call zeroGrad() first.`,
    es: ({ shape, dtype, received, receivedDType }) =>
      `backward: llegó un gradiente de ${receivedDType} de forma ${shapeText(received)} a un tensor que ya es ${dtype} de forma ${shapeText(shape)}. Sus datos se reemplazaron después de la pasada hacia delante, o antes su grad: vuelve a calcular la pasada, y llama antes a zeroGrad().`,
  }),
  "W-GRAD-001": message<{ op: string }>({
    en: ({ op }) =>
      `${op}: reading the grad of a tensor that is not a leaf: it is not kept. Call retainGrad() on it before backward().`,
    es: ({ op }) =>
      `${op}: se lee el grad de un tensor que no es hoja: no se conserva. Llama a retainGrad() antes de backward().`,
  }),
} as const;
