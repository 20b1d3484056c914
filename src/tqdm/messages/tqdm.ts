import type { Phrase } from "../../core/messages/language.js";
import { message } from "../../core/messages/message.js";

/** Progress bars. */
export const tqdmMessages = {
  "E-TQDM-001": message<{ received: Phrase }>({
    en: ({ received }) =>
      `tqdm: for…of needs something to go through, and this bar has ${received}. Write for await (const x of tqdm(stream)) for an async iterable, tqdm(iterable) for any other, or call update(n) by hand.`,
    es: ({ received }) =>
      `tqdm: for…of necesita algo que recorrer, y esta barra tiene ${received}. Escribe for await (const x of tqdm(stream)) para un iterable asíncrono, tqdm(iterable) para cualquier otro, o llama a update(n) a mano.`,
  }),
} as const;
