import type { DType } from "../../core/dtype.js";
import type { Phrase } from "../../core/messages/language.js";
import { message, shapeText } from "../../core/messages/message.js";

type Shape = readonly number[];

/** Shapes, dtypes, indices and elements of tensors. */
export const tensorMessages = {
  "E-SHAPE-005": message<{ op: string; a: Shape; b: Shape }>({
    en: ({ op, a, b }) =>
      `${op}: cannot multiply ${shapeText(a)} by ${shapeText(b)}: the last size of the first (${a[a.length - 1] ?? "none"}) must equal the ${b.length === 1 ? "size" : "second last size"} of the second (${b[Math.max(b.length - 2, 0)] ?? "none"}). Is one of them to be transposed?`,
    es: ({ op, a, b }) =>
      `${op}: no se puede multiplicar ${shapeText(a)} por ${shapeText(b)}: el último tamaño del primero (${a[a.length - 1] ?? "ninguno"}) debe ser igual al ${b.length === 1 ? "tamaño" : "penúltimo tamaño"} del segundo (${b[Math.max(b.length - 2, 0)] ?? "ninguno"}). ¿Hay que trasponer uno de ellos?`,
  }),
  "E-SHAPE-006": message<{ op: string; expected: Phrase; shape: Shape }>({
    en: ({ op, expected, shape }) => `${op}: expected ${expected}, received shape ${shapeText(shape)}.`,
    es: ({ op, expected, shape }) =>
      `${op}: se esperaba ${expected}; se recibió la forma ${shapeText(shape)}.`,
  }),
  "E-SHAPE-007": message<{ op: string; shape: Shape; target: Shape }>({
    en: ({ op, shape, target }) =>
      `${op}: shape ${shapeText(shape)} cannot be expanded to ${shapeText(target)}: only sizes of 1 can be repeated, and new dimensions come in front.`,
    es: ({ op, shape, target }) =>
      `${op}: la forma ${shapeText(shape)} no se puede expandir a ${shapeText(target)}: solo se repiten los tamaños 1, y las dimensiones nuevas van delante.`,
  }),
  "E-SHAPE-008": message<{ op: string; first: Shape; other: Shape; dim: number }>({
    en: ({ op, first, other, dim }) =>
      `${op}: expected tensors of equal shape but for dimension ${dim}, received ${shapeText(first)} and ${shapeText(other)}.`,
    es: ({ op, first, other, dim }) =>
      `${op}: se esperaban tensores de la misma forma salvo en la dimensión ${dim}; se recibieron ${shapeText(first)} y ${shapeText(other)}.`,
  }),
  "E-SHAPE-009": message<{ shape: Shape }>({
    en: ({ shape }) =>
      `view: the elements of this tensor (shape ${shapeText(shape)}, not contiguous) cannot be seen under that shape without a copy. Use reshape, or contiguous() first.`,
    es: ({ shape }) =>
      `view: los elementos de este tensor (forma ${shapeText(shape)}, no contiguo) no se pueden ver con esa forma sin copiarlos. Usa reshape, o antes contiguous().`,
  }),
  "E-SHAPE-010": message<{ op: string; shape: Shape; result: Shape }>({
    en: ({ op, shape, result }) =>
      `${op}: the result has shape ${shapeText(result)}, which does not fit in place into ${shapeText(shape)}. Use ${op.replace(/_$/, "")}, which makes a new tensor.`,
    es: ({ op, shape, result }) =>
      `${op}: el resultado tiene forma ${shapeText(result)}, que no cabe en ${shapeText(shape)}. Usa ${op.replace(/_$/, "")}, que crea un tensor nuevo.`,
  }),
  "E-SHAPE-011": message<{ op: string; shape: Shape }>({
    en: ({ op, shape }) =>
      `${op}: this tensor (shape ${shapeText(shape)}) was expanded: several of its elements are one in memory. Use clone() first.`,
    es: ({ op, shape }) =>
      `${op}: este tensor (forma ${shapeText(shape)}) fue expandido: varios de sus elementos son uno solo en memoria. Usa antes clone().`,
  }),
  /** `fromStart`: positions count from the start alone, as PyTorch's in a tensor of positions. */
  "E-INDEX-001": message<{ op: string; index: string; dim: number; size: number; fromStart?: boolean }>({
    en: ({ op, index, dim, size, fromStart }) =>
      size === 0
        ? `${op}: index ${index} in dimension ${dim}, which is empty.`
        : `${op}: index ${index} is out of range in dimension ${dim} of size ${size}: expected ${fromStart ? 0 : -size} to ${size - 1}.${fromStart ? " Positions in a tensor count from the start." : ""}`,
    es: ({ op, index, dim, size, fromStart }) =>
      size === 0
        ? `${op}: índice ${index} en la dimensión ${dim}, que está vacía.`
        : `${op}: el índice ${index} está fuera de la dimensión ${dim}, de tamaño ${size}: se esperaba de ${fromStart ? 0 : -size} a ${size - 1}.${fromStart ? " Las posiciones de un tensor cuentan desde el principio." : ""}`,
  }),
  "E-INDEX-002": message<{ op: string; count: number; rank: number }>({
    en: ({ op, count, rank }) => `${op}: ${count} indices for a tensor of ${rank} dimensions.`,
    es: ({ op, count, rank }) => `${op}: ${count} índices para un tensor de ${rank} dimensiones.`,
  }),
  "E-INDEX-003": message<{ op: string; index: string }>({
    en: ({ op, index }) =>
      `${op}: cannot read the index ${index}. Write a whole number, "start:stop:step" with step ≥ 1, ":", "...", null for a new dimension, an array of whole numbers or booleans, or an int64 or bool tensor.`,
    es: ({ op, index }) =>
      `${op}: no entiendo el índice ${index}. Escribe un número entero, "inicio:fin:paso" con paso ≥ 1, ":", "...", null para una dimensión nueva, un array de enteros o de booleanos, o un tensor int64 o bool.`,
  }),
  /** `cast`: the dtype to which a cast helps; none where it is not a tensor's dtype that is wrong. */
  "E-DTYPE-001": message<{ op: string; expected: Phrase; received: DType | Phrase; cast?: DType }>({
    en: ({ op, expected, received, cast }) =>
      `${op}: expected ${expected}, received ${received}.${cast ? ` Cast with .to("${cast}").` : ""}`,
    es: ({ op, expected, received, cast }) =>
      `${op}: se esperaba ${expected}; se recibió ${received}.${cast ? ` Convierte con .to("${cast}").` : ""}`,
  }),
  "E-DTYPE-002": message<{ op: string; a: string; b: string }>({
    en: ({ op, a, b }) =>
      `${op}: both tensors must have the same dtype, received ${a} and ${b}. Write x.to("${b}") for the first, or .to("${a}") for the second.`,
    es: ({ op, a, b }) =>
      `${op}: los dos tensores deben tener el mismo dtype; se recibieron ${a} y ${b}. Escribe x.to("${b}") para el primero, o .to("${a}") para el segundo.`,
  }),
  "E-DTYPE-003": message<{ op: string; result: string; self: string }>({
    en: ({ op, result, self }) =>
      `${op}: the result is ${result} and cannot be written in place into a tensor of ${self}. Use ${op.replace(/_$/, "")}, or cast first with .to("${result}").`,
    es: ({ op, result, self }) =>
      `${op}: el resultado es ${result} y no se puede escribir en un tensor ${self}. Usa ${op.replace(/_$/, "")}, o convierte antes con .to("${result}").`,
  }),
  "E-DTYPE-005": message<{ where: string; value: string; dtype: DType; least: string; most: string }>({
    en: ({ where, value, dtype, least, most }) =>
      `${where}: ${value} does not fit ${dtype}, which holds whole numbers from ${least} to ${most}. Use a wider dtype (int64, float32, float64), or write a number that fits.`,
    es: ({ where, value, dtype, least, most }) =>
      `${where}: ${value} no cabe en ${dtype}, que contiene enteros de ${least} a ${most}. Usa un dtype más amplio (int64, float32, float64), o escribe un número que quepa.`,
  }),
  "E-DATA-001": message<{ at: string; expected: number | Phrase; received: number | Phrase }>({
    en: ({ at, expected, received }) =>
      `tensor: the array is ragged: at ${at} expected ${typeof expected === "number" ? `${expected} elements` : expected}, received ${typeof received === "number" ? `${received} elements` : received}. All rows must have the same length.`,
    es: ({ at, expected, received }) =>
      `tensor: el array es irregular: en ${at} se esperaba ${typeof expected === "number" ? `${expected} elementos` : expected}; se recibió ${typeof received === "number" ? `${received} elementos` : received}. Todas las filas deben tener la misma longitud.`,
  }),
  "E-DATA-002": message<{ at: string; received: Phrase }>({
    en: ({ at, received }) =>
      `tensor: at ${at} expected a number, boolean or bigint, received ${received}. Convert text with Number(…), and leave out or fill in what is missing.`,
    es: ({ at, received }) =>
      `tensor: en ${at} se esperaba un número, booleano o bigint; se recibió ${received}. Convierte el texto con Number(…), y elimina o rellena lo que falta.`,
  }),
  "E-DATA-005": message<{ at: string }>({
    en: ({ at }) =>
      `tensor: at ${at} there is a tensor, and torch.tensor makes tensors of numbers. Join tensors with torch.stack([a, b]) or torch.cat([a, b]), or give their numbers: x.item(), x.toArray().`,
    es: ({ at }) =>
      `tensor: en ${at} hay un tensor, y torch.tensor crea tensores a partir de números. Une tensores con torch.stack([a, b]) o torch.cat([a, b]), o da sus números: x.item(), x.toArray().`,
  }),
  "E-DATA-006": message<{ at: string }>({
    en: ({ at }) =>
      `tensor: the typed array at ${at} is empty because its memory was given away (detached), to a worker or by structuredClone. Make the tensor before that, or give away a copy.`,
    es: ({ at }) =>
      `tensor: el array tipado en ${at} está vacío porque su memoria se cedió (detached), a un worker o con structuredClone. Crea antes el tensor, o cede una copia.`,
  }),
  "E-DATA-007": message({
    en: () =>
      `DataLoader: the dataset's get gives promises. Write for await (const batch of loader), which waits for the samples of each batch.`,
    es: () =>
      `DataLoader: el get del conjunto de datos da promesas. Escribe for await (const lote of loader), que espera las muestras de cada lote.`,
  }),
  "E-DATA-003": message<{ count: number; shape: Shape }>({
    en: ({ count, shape }) =>
      `item: a tensor of ${count} elements (shape ${shapeText(shape)}) is not one number. Use toArray(), or reduce it first with sum() or mean().`,
    es: ({ count, shape }) =>
      `item: un tensor de ${count} elementos (forma ${shapeText(shape)}) no es un número. Usa toArray(), o redúcelo antes con sum() o mean().`,
  }),
  "E-DATA-004": message<{ value: string }>({
    en: ({ value }) =>
      `the int64 value ${value} does not fit a JavaScript number (beyond 2⁵³). Read it with t.numpy(), a BigInt64Array.`,
    es: ({ value }) =>
      `el valor int64 ${value} no cabe en un número de JavaScript (más de 2⁵³). Léelo con t.numpy(), un BigInt64Array.`,
  }),
  "E-TENSOR-001": message({
    en: () =>
      `tensors do not work with JavaScript's operators. Write a.add(b), a.mul(2), a.lt(b), or loss.item() for the number.`,
    es: () =>
      `los tensores no funcionan con los operadores de JavaScript. Escribe a.add(b), a.mul(2), a.lt(b), o loss.item() para obtener el número.`,
  }),
  "W-MODE-001": message<{ layers: string }>({
    en: ({ layers }) =>
      `a whole DataLoader was evaluated under noGrad with the model in training mode: ${layers} still acted as in training. Call model.eval() first, and model.train() afterwards.`,
    es: ({ layers }) =>
      `se evaluó un DataLoader entero dentro de noGrad con el modelo en modo entrenamiento: ${layers} siguió actuando como al entrenar. Llama antes a model.eval(), y después a model.train().`,
  }),
  "E-TENSOR-003": message<{ where: string }>({
    en: ({ where }) =>
      `${where}: there are no devices here: tensors and models are computed where they are, on the CPU. Leave it out.`,
    es: ({ where }) =>
      `${where}: aquí no hay dispositivos: los tensores y los modelos se calculan donde están, en la CPU. Quítalo.`,
  }),
  "E-TENSOR-004": message<{ index: number }>({
    en: ({ index }) =>
      `x[${index}]: brackets do not reach into a tensor in JavaScript. Write x.at(${index}), or to change it x.setAt([${index}], value).`,
    es: ({ index }) =>
      `x[${index}]: en JavaScript los corchetes no llegan dentro de un tensor. Escribe x.at(${index}), o para cambiarlo x.setAt([${index}], valor).`,
  }),
  "E-TENSOR-005": message<{ access: string; change: string | null }>({
    en: ({ access, change }) =>
      `x.data${access}: x.data is PyTorch's: a tensor over the same memory. The typed array of the values, a copy, is x.numpy(): write x.numpy()${access}${change === null ? "" : `, or to change the tensor ${change}`}.`,
    es: ({ access, change }) =>
      `x.data${access}: x.data es el de PyTorch: un tensor sobre la misma memoria. El array tipado con los valores, una copia, es x.numpy(): escribe x.numpy()${access}${change === null ? "" : `, o para cambiar el tensor ${change}`}.`,
  }),
  "E-TENSOR-002": message<{ name: string }>({
    en: ({ name }) =>
      `x.${name}(): this program imports only parts of Antorcha, and tensors get the methods of the operations from the whole door. Add import "antorcha".`,
    es: ({ name }) =>
      `x.${name}(): este programa importa solo partes de Antorcha, y los tensores reciben los métodos de las operaciones de la puerta completa. Añade import "antorcha".`,
  }),
} as const;
