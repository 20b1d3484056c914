import type * as torch from "../src/index.js";
import type { Files } from "./files.js";
import { modelBytes, readModel, type SavedModel } from "./tabular/model.js";
import type { ModelSpec } from "./tabular/spec.js";

/** Writes a model file, whole or not at all. @throws E-FILE-003, E-FILE-004 */
export function saveModel(file: string, spec: ModelSpec, network: torch.nn.Module, files: Files): void {
  files.writeWhole(file, modelBytes(spec, network));
}

/** Reads a model file. @throws E-FILE-001, E-FILE-002, E-MODEL-001 to E-MODEL-003 */
export const loadModel = (file: string, files: Files): SavedModel => readModel(files.readWhole(file), file);
