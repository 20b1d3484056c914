import { message } from "../../core/messages/message.js";

/** Python's spelling, and what there is not. */
export const pythonMessages = {
  "E-TENSOR-006": message<{ written: string; instead: string }>({
    en: ({ written, instead }) => `${written} is Python's spelling: here it is ${instead}.`,
    es: ({ written, instead }) => `${written} es como se escribe en Python: aquí es ${instead}.`,
  }),
  "W-TENSOR-001": message({
    en: () =>
      "autocast: there is no lower precision here: everything is computed in the dtypes of its tensors, as without autocast.",
    es: () =>
      "autocast: aquí no hay precisión reducida: todo se calcula con los dtypes de sus tensores, como sin autocast.",
  }),
} as const;
