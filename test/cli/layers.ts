import fs from "node:fs";
import type { FileLayer } from "../../cli/files.js";

/** The real file system, where somebody hears of each call of one kind, with its last argument, once it is done. */
export function watched(name: keyof FileLayer, hear: (last: unknown) => void): FileLayer {
  return {
    ...fs,
    [name]: (...args: unknown[]) => {
      const result = (fs[name] as (...args: unknown[]) => unknown)(...args);
      hear(args[args.length - 1]);
      return result;
    },
  } as unknown as FileLayer;
}
