import { AntorchaError } from "../../src/core/errors.js";

/** The code of the error that a call throws; any other error is thrown on. */
export function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof AntorchaError) return error.code;
    throw error;
  }
  return "no error";
}
