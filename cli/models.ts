import { AntorchaError } from "../src/core/errors.js";
import { loadModel, type Model, saveModel } from "../src/tabular/model.js";
import type { Files } from "./files.js";

/** A model, and the name of its file. */
export interface SavedModel extends Model {
  readonly file: string;
}

/** Writes a model file, whole or not at all. @throws E-FILE-003, E-FILE-004 */
export function writeModel(file: string, model: Model, files: Files): void {
  files.writeWhole(file, saveModel(model));
}

/** What a model is that stands where another shall be written: its file, and what it predicts, null where it is damaged. */
export interface Replaced {
  readonly file: string;
  readonly target: string | null;
}

/** Null where there is none. */
export function modelThere(file: string, files: Files): Replaced | null {
  if (!files.find(file)?.isFile()) return null;
  try {
    return { file, target: readModel(file, files).spec.target.name };
  } catch (error) {
    if (!(error instanceof AntorchaError)) throw error;
    return { file, target: null };
  }
}

/** Reads a model file. @throws E-FILE-001, E-FILE-002, E-MODEL-001 to E-MODEL-003 */
export const readModel = (file: string, files: Files): SavedModel => ({
  file,
  ...loadModel(files.readWhole(file), file),
});
