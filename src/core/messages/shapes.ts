import { message, shapeText } from "./message.js";

type Shape = readonly number[];

/** Shapes that do not fit each other, dimensions that do not exist. */
export const shapeMessages = {
  "E-SHAPE-001": message<{ op: string; a: Shape; b: Shape }>({
    en: ({ op, a, b }) =>
      `${op}: shapes ${shapeText(a)} and ${shapeText(b)} cannot be broadcast together: counted from the right, sizes must be equal, or one of them 1. Use reshape or unsqueeze.`,
    es: ({ op, a, b }) =>
      `${op}: las formas ${shapeText(a)} y ${shapeText(b)} no se pueden combinar (broadcast): contados desde la derecha, los tamaños deben ser iguales, o uno de ellos 1. Usa reshape o unsqueeze.`,
  }),
  "E-SHAPE-002": message<{ op: string; dim: string; low: number; high: number }>({
    en: ({ op, dim, low, high }) =>
      `${op}: expected a dimension from ${low} to ${high}, received ${dim}. Negative dimensions count from the end.`,
    es: ({ op, dim, low, high }) =>
      `${op}: se esperaba una dimensión de ${low} a ${high}; se recibió ${dim}. Las dimensiones negativas cuentan desde el final.`,
  }),
  "E-SHAPE-003": message<{ op: string; dims: Shape }>({
    en: ({ op, dims }) => `${op}: expected each dimension once, received ${shapeText(dims)}.`,
    es: ({ op, dims }) => `${op}: se esperaba cada dimensión una sola vez; se recibió ${shapeText(dims)}.`,
  }),
  "E-SHAPE-004": message<{ op: string; shape: Shape; count: number }>({
    en: ({ op, shape, count }) =>
      `${op}: shape ${shapeText(shape)} does not hold ${count} elements. At most one size may be -1 (it takes what remains), and the sizes must multiply to ${count}.`,
    es: ({ op, shape, count }) =>
      `${op}: la forma ${shapeText(shape)} no contiene ${count} elementos. Como mucho un tamaño puede ser -1 (toma lo que queda), y el producto de los tamaños debe ser ${count}.`,
  }),
} as const;
