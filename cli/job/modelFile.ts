import { createHash } from "node:crypto";
import { AntorchaError } from "../../src/core/errors.js";
import * as torch from "../../src/index.js";
import {
  type PlainTensor,
  readSafetensors,
  type SafetensorsFile,
  writeSafetensors,
} from "../../src/io/safetensors.js";
import { readWhole, writeWhole } from "../files.js";
import { failure } from "../messages.js";
import { buildNetwork, parameterShapes } from "./define.js";
import { type ModelSpec, parseSpec, specText } from "./modelSpec.js";

/**
 * A model file is a safetensors file: the parameters under PyTorch's names (Python reads them with
 * `safetensors.torch.load_file`), and in its metadata what is needed to use them. A checksum covers both.
 */
export interface SavedModel {
  readonly spec: ModelSpec;
  readonly network: torch.nn.Sequential;
}

const FORMAT = "antorcha-tabular";
const VERSION = 1;

/** Writes the model, whole or not at all. */
export function saveModel(file: string, spec: ModelSpec, network: torch.nn.Module): void {
  const tensors = new Map(
    Object.entries(network.stateDict()).map(([name, { dtype, shape, data }]) => [
      name,
      { dtype, shape, data } as PlainTensor,
    ]),
  );
  const text = specText(spec);
  // The format stands first: see isOurs.
  const metadata = { format: FORMAT, version: String(VERSION), spec: text, sha256: checksum(text, tensors) };
  writeWhole(file, writeSafetensors(tensors, metadata));
}

/**
 * Reads a model; everything in it is checked before it is used.
 * @throws E-FILE-001, E-FILE-002 where it cannot be read, E-MODEL-001 to E-MODEL-003 where it is no model, damaged or newer
 */
export function loadModel(file: string): SavedModel {
  const { tensors, metadata } = readOurs(file);
  const version = Number(metadata.get("version"));
  if (!Number.isInteger(version) || version < 1) throw failure("E-MODEL-001", { file, reason: "version" });
  if (version > VERSION) throw failure("E-MODEL-003", { file, version, known: VERSION });
  const text = metadata.get("spec") ?? "";
  if (metadata.get("sha256") !== checksum(text, tensors)) throw failure("E-MODEL-002", { file });
  const spec = parseSpec(text, (reason) => failure("E-MODEL-001", { file, reason }));

  const { features, hidden, classes } = spec;
  const expected = parameterShapes(features.length, hidden, classes.length);
  const fits =
    expected.size === tensors.size &&
    [...expected].every(([name, shape]) => {
      const tensor = tensors.get(name);
      return tensor?.dtype === "float32" && tensor.shape.join() === shape.join();
    });
  if (!fits) throw failure("E-MODEL-001", { file, reason: "parameters" });
  const network = buildNetwork(features.length, hidden, classes.length);
  const state = [...tensors].map(
    ([name, { data, shape }]) => [name, torch.tensor(data).reshape(shape)] as const,
  );
  network.loadStateDict(new Map(state));
  network.eval();
  return { spec, network };
}

/** The parts of a model file; a file of another kind, and one of ours that is cut off or damaged, are told apart. */
function readOurs(file: string): SafetensorsFile {
  const bytes = readWhole(file);
  let parts: SafetensorsFile;
  try {
    parts = readSafetensors(bytes, file);
  } catch (error) {
    if (!(error instanceof AntorchaError)) throw error;
    throw isOurs(bytes)
      ? failure("E-MODEL-002", { file })
      : failure("E-MODEL-001", { file, reason: "not safetensors" });
  }
  if (parts.metadata.get("format") === FORMAT) return parts;
  throw isOurs(bytes) ? failure("E-MODEL-002", { file }) : failure("E-MODEL-001", { file, reason: "format" });
}

/** Whether a file that cannot be read begins as our models do. */
const isOurs = (bytes: Buffer): boolean => bytes.subarray(0, 64).includes(FORMAT);

/** SHA-256 over the specification and, by name, every tensor. */
function checksum(spec: string, tensors: ReadonlyMap<string, PlainTensor>): string {
  const hash = createHash("sha256").update(spec);
  for (const [name, { dtype, shape, data }] of [...tensors].sort(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(JSON.stringify([name, dtype, shape]));
    hash.update(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
  }
  return hash.digest("hex");
}
