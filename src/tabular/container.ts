import { AntorchaError } from "../core/errors.js";
import { type PlainTensor, readSafetensors, writeSafetensors } from "../io/safetensors.js";
import type { Tensor } from "../tensor/tensor.js";
import { newHash } from "./hash.js";
import { failure } from "./messages.js";

/**
 * A safetensors file of ours: tensors, and in its metadata a text that says how to use them. A checksum covers both. Models and
 * checkpoints are such files.
 */
export interface Container {
  readonly version: number;
  readonly text: string;
  readonly tensors: ReadonlyMap<string, PlainTensor>;
}

/** The bytes of the file. */
export function containerBytes(format: string, { version, text, tensors }: Container): Uint8Array {
  // The format stands first: see `beginsAs`.
  const metadata = { format, version: String(version), spec: text, sha256: checksum(text, tensors) };
  return writeSafetensors(new Map(tensors), metadata);
}

/** Whether a file begins as one of this format; what follows may be damaged. */
export const beginsAs = (bytes: Uint8Array, format: string): boolean =>
  new TextDecoder("latin1").decode(bytes.subarray(0, 64)).includes(format);

/**
 * Reads it; a file of another kind, and one of ours that is cut off or damaged, are told apart.
 * @param file its name, for errors
 * @throws E-MODEL-001 to E-MODEL-003
 */
export function readContainer(bytes: Uint8Array, file: string, format: string, newest: number): Container {
  const damaged = () => failure("E-MODEL-002", { file });
  const begins = beginsAs(bytes, format);
  const parts = (() => {
    try {
      return readSafetensors(bytes, file);
    } catch (error) {
      if (!(error instanceof AntorchaError)) throw error;
      throw begins ? damaged() : failure("E-MODEL-001", { file, reason: "not safetensors" });
    }
  })();
  const { tensors, metadata } = parts;
  if (metadata.get("format") !== format)
    throw begins ? damaged() : failure("E-MODEL-001", { file, reason: "format" });
  const version = Number(metadata.get("version"));
  if (!Number.isInteger(version) || version < 1) throw failure("E-MODEL-001", { file, reason: "version" });
  if (version > newest) throw failure("E-MODEL-003", { file, version, known: newest });
  const text = metadata.get("spec") ?? "";
  if (metadata.get("sha256") !== checksum(text, tensors)) throw damaged();
  return { version, text, tensors };
}

/** A tensor as plain data. */
export const plainTensor = (tensor: Tensor): PlainTensor =>
  ({ dtype: tensor.dtype, shape: tensor.sizes, data: tensor.numpy() }) as PlainTensor;

/** SHA-256 over the text and, by name, every tensor. */
function checksum(text: string, tensors: ReadonlyMap<string, PlainTensor>): string {
  const hash = newHash();
  hash.update(text);
  for (const [name, { dtype, shape, data }] of [...tensors].sort(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(JSON.stringify([name, dtype, shape]));
    hash.update(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
  }
  return hash.hex();
}
