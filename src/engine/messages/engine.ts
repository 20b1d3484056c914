import type { Phrase } from "../../core/messages/language.js";
import { message } from "../../core/messages/message.js";

const size = (bytes: number): string => {
  if (bytes < 1024) return `${bytes} B`;
  const units = ["KiB", "MiB", "GiB"];
  const power = Math.min(Math.floor(Math.log2(bytes) / 10), 3);
  return `${(bytes / 1024 ** power).toFixed(1)} ${units[power - 1]}`;
};

/** What computes: its memory and its threads. */
export const engineMessages = {
  "E-ENGINE-001": message<{ bytes: number; size: number; used: number }>({
    en: ({ bytes, size: heap, used }) =>
      `Not enough memory for a tensor of ${size(bytes)}: ${bytes < 2 ** 32 ? `the engine's memory is ${size(heap)}, of which ${size(used)} hold tensors in use, and it cannot grow any more` : "the memory of WebAssembly ends at 4 GiB"}. Use smaller batches, or set tensors that you no longer need to null.`,
    es: ({ bytes, size: heap, used }) =>
      `No hay memoria para un tensor de ${size(bytes)}: ${bytes < 2 ** 32 ? `la memoria del motor es de ${size(heap)}, de los que ${size(used)} contienen tensores en uso, y no puede crecer más` : "la memoria de WebAssembly acaba en 4 GiB"}. Usa lotes más pequeños, o pon a null los tensores que ya no necesites.`,
  }),
  "E-ENGINE-002": message<{ kernel: string; worker: number }>({
    en: ({ kernel, worker }) =>
      `The kernel ${kernel} failed in worker thread ${worker}; do not use the result of this operation. Please report this, with the shapes. torch.setNumThreads(1) computes without worker threads.`,
    es: ({ kernel, worker }) =>
      `El núcleo ${kernel} falló en el hilo de trabajo ${worker}; no uses el resultado de esta operación. Por favor, comunícalo, con las formas. torch.setNumThreads(1) calcula sin hilos de trabajo.`,
  }),
  "E-ENGINE-003": message({
    en: () =>
      `A worker thread was lost in the middle of an operation; do not use the result of this operation. All other tensors are as they were, and new worker threads take the place of the old ones.`,
    es: () =>
      `Se perdió un hilo de trabajo en mitad de una operación; no uses el resultado de esta operación. Los demás tensores están como estaban, y nuevos hilos de trabajo sustituyen a los anteriores.`,
  }),
  "E-ENGINE-004": message<{ kernel: string; what: Phrase }>({
    en: ({ kernel, what }) =>
      `The kernel ${kernel} was given ${what}. It was not started, and no tensor was changed. This is an error of the library: please report it, with the program.`,
    es: ({ kernel, what }) =>
      `El núcleo ${kernel} recibió ${what}. No se inició, y ningún tensor cambió. Es un error de la biblioteca: por favor, comunícalo, con el programa.`,
  }),
  "W-ENGINE-001": message({
    en: () =>
      `This page computes on one thread, because it is not cross-origin isolated. Served with the headers 'Cross-Origin-Opener-Policy: same-origin' and 'Cross-Origin-Embedder-Policy: require-corp', it uses all of them. torch.setNumThreads(1) silences this.`,
    es: () =>
      `Esta página calcula con un solo hilo, porque no está aislada (cross-origin isolated). Servida con las cabeceras 'Cross-Origin-Opener-Policy: same-origin' y 'Cross-Origin-Embedder-Policy: require-corp', los usa todos. torch.setNumThreads(1) silencia este aviso.`,
  }),
  "W-ENGINE-002": message({
    en: () =>
      `Worker threads cannot be started here (is 'worker-src blob:' missing in the content security policy?): the engine computes on one thread.`,
    es: () =>
      `Aquí no se pueden iniciar hilos de trabajo (¿falta 'worker-src blob:' en la política de seguridad de contenido?): el motor calcula con un solo hilo.`,
  }),
  "W-ENGINE-003": message<{ reason: Phrase }>({
    en: ({ reason }) =>
      `The fast engine does not run here (${reason}): WebAssembly with SIMD and shared memory is needed, and in a page a content security policy with 'wasm-unsafe-eval'. Everything is computed in plain JavaScript instead, hundreds of times slower.`,
    es: ({ reason }) =>
      `El motor rápido no funciona aquí (${reason}): hace falta WebAssembly con SIMD y memoria compartida, y en una página una política de seguridad de contenido con 'wasm-unsafe-eval'. Todo se calcula en JavaScript, cientos de veces más despacio.`,
  }),
} as const;
