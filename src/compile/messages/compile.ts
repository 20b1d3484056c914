import type { Phrase } from "../../core/messages/language.js";
import { message } from "../../core/messages/message.js";

/** What `torch.compile` says. */
export const compileMessages = {
  "E-COMPILE-001": message<{ name: string; reason: Phrase }>({
    en: ({ name, reason }) =>
      `torch.compile: ${name} cannot be compiled whole: ${reason}. Without fullgraph it runs eagerly.`,
    es: ({ name, reason }) =>
      `torch.compile: ${name} no se puede compilar entera: ${reason}. Sin fullgraph se ejecuta paso a paso.`,
  }),
  "E-COMPILE-002": message<{ name: string }>({
    en: ({ name }) =>
      `This result of the compiled ${name} was overwritten by its next call: a compiled function uses the same memory each time. ` +
      "Take what you keep at once: loss.item(), or result.clone().",
    es: ({ name }) =>
      `Este resultado de ${name}, compilada, fue sobrescrito por la llamada siguiente: una función compilada usa siempre la misma memoria. ` +
      "Toma al momento lo que quieras guardar: loss.item(), o resultado.clone().",
  }),
  "E-COMPILE-003": message<{ name: string }>({
    en: ({ name }) =>
      `This tensor was made inside of the compiled ${name}, which did not return it: its memory is used for other values. Return it from the function.`,
    es: ({ name }) =>
      `Este tensor se creó dentro de ${name}, compilada, que no lo devolvió: su memoria se usa para otros valores. Devuélvelo desde la función.`,
  }),
  "E-COMPILE-004": message<{ name: string }>({
    en: ({ name }) =>
      `backward: since this result of the compiled ${name} it was called again, its parameters were changed, or backward was called: the values that backward needs are gone. ` +
      "Call backward once, before the next call, or compile the whole training step.",
    es: ({ name }) =>
      `backward: desde este resultado de ${name}, compilada, se la volvió a llamar, cambiaron sus parámetros o ya se llamó a backward: los valores que backward necesita ya no están. ` +
      "Llama a backward una vez, antes de la llamada siguiente, o compila el paso de entrenamiento entero.",
  }),
  "E-COMPILE-005": message<{ name: string }>({
    en: ({ name }) =>
      `backward: the compiled ${name} has first derivatives alone. Call the function itself where createGraph is wanted.`,
    es: ({ name }) =>
      `backward: ${name}, compilada, solo tiene primeras derivadas. Llama a la función misma donde se quiera createGraph.`,
  }),
  "W-COMPILE-001": message<{ name: string; reason: Phrase }>({
    en: ({ name, reason }) => `torch.compile: ${name} runs eagerly from now on: ${reason}.`,
    es: ({ name, reason }) => `torch.compile: ${name} se ejecuta paso a paso desde ahora: ${reason}.`,
  }),
};
