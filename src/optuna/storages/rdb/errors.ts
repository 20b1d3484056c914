import { AntorchaError } from "../../../core/errors.js";
import { raise, StorageInternalError } from "../../exceptions.js";

/** The driver's error in the storage's words; errors of our own stay themselves. */
export function wrapped(error: unknown): Error {
  if (error instanceof AntorchaError) return error;
  const text = error instanceof Error ? error.message || error.name : String(error);
  const outer = raise(StorageInternalError, "E-STORAGE-001", { what: text });
  outer.cause = error;
  return outer;
}

/** The driver's error behind ours. */
export function driverError(error: unknown): Record<string, unknown> {
  const inner = error instanceof StorageInternalError ? error.cause : error;
  return (inner ?? {}) as Record<string, unknown>;
}
