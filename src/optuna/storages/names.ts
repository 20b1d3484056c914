import { DEFAULT_STUDY_NAME_PREFIX } from "./base.js";

/** The name of a study that was given none: `no-name-` and a random UUID. */
export function newStudyName(): string {
  return DEFAULT_STUDY_NAME_PREFIX + randomUUID();
}

/** A random UUID (version 4). `crypto.randomUUID` is missing in pages that are not served over HTTPS; its source is not. */
export function randomUUID(): string {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
