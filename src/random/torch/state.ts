import { show } from "../../core/check.js";
import { failure } from "../../core/errors.js";
import { type Phrase, say } from "../../core/messages/language.js";
import { STATE_WORDS } from "../mt19937.js";

/** What a generator remembers. */
export interface GeneratorState {
  /** The seed that it started from, unsigned 64 bits. */
  seed: bigint;
  /** Words before the next block, plus one: 1 to 624. */
  left: number;
  /** The place of the next word: 0 to 624. */
  next: number;
  /** The 624 words of the Mersenne Twister. */
  words: Uint32Array;
  /** The second normal of a pair, if it waits. */
  normal: number | undefined;
  /** Its float32 twin (PyTorch keeps both). */
  floatNormal: number | undefined;
}

/**
 * The layout of PyTorch's `CPUGeneratorImplState` on a 64-bit little-endian machine, in bytes:
 * seed (uint64), left and seeded (int32 each), next (uint64), 624 words (uint64 each), three doubles of which the
 * second is the waiting normal, its flag (int32, padded to 8), the float normal (float32), its flag (1 byte, padded).
 */
const STATE_BYTES = 5056;
const LEFT = 8;
const SEEDED = 12;
const NEXT = 16;
const WORDS = 24;
const NORMAL = WORDS + 8 * STATE_WORDS + 8;
const HAS_NORMAL = NORMAL + 16;
const FLOAT_NORMAL = HAS_NORMAL + 8;
const HAS_FLOAT_NORMAL = FLOAT_NORMAL + 4;

export function writeState(state: GeneratorState): Uint8Array {
  const bytes = new Uint8Array(STATE_BYTES);
  const view = new DataView(bytes.buffer);
  view.setBigUint64(0, state.seed, true);
  view.setInt32(LEFT, state.left, true);
  view.setInt32(SEEDED, 1, true);
  view.setUint32(NEXT, state.next, true);
  for (let i = 0; i < STATE_WORDS; i++) view.setUint32(WORDS + 8 * i, state.words[i], true);
  if (state.normal !== undefined) {
    view.setFloat64(NORMAL, state.normal, true);
    view.setInt32(HAS_NORMAL, 1, true);
  }
  if (state.floatNormal !== undefined) {
    view.setFloat32(FLOAT_NORMAL, state.floatNormal, true);
    view.setUint8(HAS_FLOAT_NORMAL, 1);
  }
  return bytes;
}

export function readState(bytes: Uint8Array): GeneratorState {
  const invalid = (received: Phrase) =>
    failure("E-ARG-002", {
      where: "setState",
      name: "state",
      expected: say(
        `a Uint8Array of ${STATE_BYTES} bytes from getState() or from PyTorch's get_rng_state()`,
        `un Uint8Array de ${STATE_BYTES} bytes, de getState() o de get_rng_state() de PyTorch`,
      ),
      received,
    });
  if (!(bytes instanceof Uint8Array)) throw invalid(show(bytes));
  if (bytes.length !== STATE_BYTES) throw invalid(say(`${bytes.length} bytes`, `${bytes.length} bytes`));
  const view = new DataView(bytes.buffer, bytes.byteOffset, STATE_BYTES);
  const left = view.getInt32(LEFT, true);
  const next = Number(view.getBigUint64(NEXT, true));
  const counts = left >= 1 && left <= STATE_WORDS && next <= STATE_WORDS;
  // Unlike PyTorch, refuse counters that would run off the end of the words.
  if (!counts || view.getInt32(SEEDED, true) !== 1 || (left > 1 && next + left > STATE_WORDS + 1))
    throw invalid(say("bytes that are no such state", "bytes que no son un estado"));
  const words = new Uint32Array(STATE_WORDS);
  for (let i = 0; i < STATE_WORDS; i++) words[i] = view.getUint32(WORDS + 8 * i, true);
  return {
    seed: view.getBigUint64(0, true),
    left,
    next,
    words,
    normal: view.getInt32(HAS_NORMAL, true) ? view.getFloat64(NORMAL, true) : undefined,
    floatNormal: view.getUint8(HAS_FLOAT_NORMAL) ? view.getFloat32(FLOAT_NORMAL, true) : undefined,
  };
}
