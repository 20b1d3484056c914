import { expect, it } from "vitest";
import { AntorchaError } from "../../src/core/errors.js";
import { type PlainTensor, readSafetensors, writeSafetensors } from "../../src/io/safetensors.js";

/**
 * A structure-aware mutation test: whole files are taken apart, their parts are changed, and they are put together
 * again with lengths that fit. `ANTORCHA_FUZZ=1000000` makes it long, `ANTORCHA_SEED=…` replays a run.
 */
const RUNS = Number(process.env.ANTORCHA_FUZZ ?? 8000);
const SEED = Number(process.env.ANTORCHA_SEED ?? Math.floor(Math.random() * 2 ** 31));

/** mulberry32: a small generator is enough here, and the test stands alone. */
function generator(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number) => Math.floor(next() * n);
  return {
    below,
    pick: <T>(list: readonly T[]): T => list[below(list.length)],
    chance: (p: number) => next() < p,
  };
}
type Random = ReturnType<typeof generator>;

const ARRAYS = {
  float32: (n: number) => new Float32Array(n).fill(1.5),
  float64: (n: number) => new Float64Array(n).fill(-2.5),
  int64: (n: number) => new BigInt64Array(n).fill(7n),
  int32: (n: number) => new Int32Array(n).fill(-1),
  uint8: (n: number) => new Uint8Array(n).fill(200),
  bool: (n: number) => new Uint8Array(n).fill(1),
} as const;

interface Entry {
  dtype: string;
  shape: number[];
  data_offsets: number[];
  [more: string]: unknown;
}
interface Parts {
  /** Names and values, in order: JSON's own objects could not hold a name twice. */
  entries: [string, Entry][];
  metadata: [string, string][];
  data: Uint8Array;
}

function validParts(random: Random): Parts {
  const tensors: [string, PlainTensor][] = Array.from({ length: 1 + random.below(5) }, (_, i) => {
    const dtype = random.pick(Object.keys(ARRAYS) as (keyof typeof ARRAYS)[]);
    const shape = Array.from({ length: random.below(4) }, () => random.below(4));
    const data = ARRAYS[dtype](shape.reduce((a, b) => a * b, 1));
    return [random.pick(["w", "layer.", "ñ", ""]) + i, { dtype, shape, data } as PlainTensor];
  });
  const file = writeSafetensors(tensors);
  const length = new DataView(file.buffer).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(file.subarray(8, 8 + length))) as Record<string, Entry>;
  return { entries: Object.entries(header), metadata: [["format", "pt"]], data: file.slice(8 + length) };
}

function assemble({ entries, metadata, data }: Parts): Uint8Array {
  const member = ([key, value]: readonly [string, unknown]) =>
    `${JSON.stringify(key)}:${JSON.stringify(value)}`;
  const meta = metadata.length ? [`"__metadata__":{${metadata.map(member).join(",")}}`] : [];
  const text = new TextEncoder().encode(`{${[...meta, ...entries.map(member)].join(",")}}`);
  const file = new Uint8Array(8 + text.length + data.length);
  new DataView(file.buffer).setBigUint64(0, BigInt(text.length), true);
  file.set(text, 8);
  file.set(data, 8 + text.length);
  return file;
}

const ODD = [-1, 0, 1, 2, 3, 7, 8, 63, 255, 2 ** 31, 2 ** 32, 2 ** 53 - 1, 2 ** 53, 1e300, 0.5];

/** Changes that always break a file: it must be refused, with one of these codes. */
const BREAKS: Record<string, (parts: Parts, random: Random) => readonly string[] | null> = {
  "a name twice"(parts, random) {
    parts.entries.push(random.pick(parts.entries));
    return ["043"];
  },
  "a key of the metadata twice"(parts) {
    parts.metadata.push(["format", "np"]);
    return ["043"];
  },
  "a prototype's name"(parts, random) {
    random.pick(parts.entries)[0] = random.pick(["__proto__", "a.__proto__", "__proto__.b"]);
    return parts.entries.filter(([name]) => name.includes("__proto__")).length === 1
      ? ["044"]
      : ["043", "044"];
  },
  "bytes behind the data"(parts, random) {
    parts.data = Uint8Array.from([...parts.data, ...Array(1 + random.below(20)).fill(0)]);
    return ["049"];
  },
  "the data cut off"(parts, random) {
    if (parts.data.length === 0) return null;
    parts.data = parts.data.slice(0, random.below(parts.data.length));
    return ["047"];
  },
  "a tensor left out"(parts, random) {
    const at = random.below(parts.entries.length);
    const [begin, end] = parts.entries[at][1].data_offsets;
    if (begin === end) return null;
    parts.entries.splice(at, 1);
    return ["048", "049"];
  },
  "a tensor moved"(parts, random) {
    const [, entry] = random.pick(parts.entries);
    const shift = random.pick([-8, -1, 1, 8]);
    if (entry.data_offsets[0] === entry.data_offsets[1]) return null;
    entry.data_offsets = entry.data_offsets.map((offset) => offset + shift);
    return ["041", "047", "048", "049"];
  },
  "another size"(parts, random) {
    const [, entry] = random.pick(parts.entries);
    if (entry.shape.length === 0 || entry.shape.includes(0)) return null;
    entry.shape[random.below(entry.shape.length)] += 1 + random.below(1000);
    return ["046"];
  },
  "a dimension added"(parts, random) {
    const [, entry] = random.pick(parts.entries);
    const odd = random.pick(ODD.filter((x) => x !== 1));
    const empty = entry.shape.includes(0);
    if (empty && Number.isSafeInteger(odd) && odd >= 0) return null; // still empty, still whole
    entry.shape.push(odd);
    return ["041", "046"];
  },
  "a dtype nobody reads"(parts, random) {
    random.pick(parts.entries)[1].dtype = random.pick([
      "I8",
      "C64",
      "F8_E5M2",
      "f32",
      "",
      "toString",
      "__proto__",
    ]);
    return ["045"];
  },
  "a dtype of another width"(parts, random) {
    const [, entry] = random.pick(parts.entries);
    if (entry.data_offsets[0] === entry.data_offsets[1]) return null;
    const width: Record<string, number> = { F64: 8, I64: 8, F32: 4, I32: 4, F16: 2, BF16: 2, U8: 1, BOOL: 1 };
    const others = Object.keys(width).filter((name) => width[name] !== width[entry.dtype]);
    entry.dtype = random.pick(others);
    return ["046", "047"];
  },
  "a field left out"(parts, random) {
    delete (random.pick(parts.entries)[1] as Partial<Entry>)[random.pick(["dtype", "shape", "data_offsets"])];
    return ["041"];
  },
  "a field too many"(parts, random) {
    const value = random.pick([0, "x", null, []]);
    // by definition, not assignment: that would make __proto__ the prototype
    const property = { value, enumerable: true, configurable: true };
    Object.defineProperty(
      random.pick(parts.entries)[1],
      random.pick(["strides", "", "__proto__", "Dtype"]),
      property,
    );
    return ["041"];
  },
  "a field of another type"(parts, random) {
    const entry = random.pick(parts.entries)[1] as Record<string, unknown>;
    entry[random.pick(["dtype", "shape", "data_offsets"])] = random.pick([
      null,
      5,
      {},
      [[]],
      ["1"],
      [null],
      true,
    ]);
    return ["041"];
  },
};

/** Changes of the bytes, whose outcome depends on where they fall. */
const SCRATCHES: Record<string, (file: Uint8Array, random: Random) => Uint8Array> = {
  "a byte": (file, random) => {
    const copy = file.slice();
    copy[random.below(copy.length)] = random.below(256);
    return copy;
  },
  "some bytes of the header": (file, random) => {
    const copy = file.slice();
    for (let i = 0; i < 1 + random.below(4); i++)
      copy[8 + random.below(copy.length - 8)] = random.pick([...'{}[]",:\\0159 e-.']).charCodeAt(0);
    return copy;
  },
  "the header's length": (file, random) => {
    const copy = file.slice();
    copy[random.below(8)] = random.below(256);
    return copy;
  },
  "the end": (file, random) => file.slice(0, random.below(file.length)),
  "a piece twice": (file, random) => {
    const [from, to] = [random.below(file.length), random.below(file.length)].sort((a, b) => a - b);
    return Uint8Array.from([...file.subarray(0, to), ...file.subarray(from, to), ...file.subarray(to)]);
  },
};

/** What a file that is accepted must be: it says the same when it is written again. */
function checkAccepted(file: Uint8Array): void {
  const first = readSafetensors(file);
  for (const [name, { shape, data }] of first.tensors)
    if (data.length !== shape.reduce((a, b) => a * b, 1))
      throw new Error(`${name}: ${shape} holds ${data.length}`);
  const total = Array.from(first.tensors.values()).reduce((sum, { data }) => sum + data.byteLength, 0);
  if (total > 2 * file.length) throw new Error(`${total} bytes out of a file of ${file.length}`);
  const again = readSafetensors(writeSafetensors(first.tensors, first.metadata));
  expect(new Map([...again.tensors].sort())).toEqual(new Map([...first.tensors].sort()));
}

it(`${RUNS} changed files are refused by name, or mean what they say (seed ${SEED})`, {
  timeout: RUNS * 10 + 60_000,
}, () => {
  console.info(`safetensors mutation: ${RUNS} files, ANTORCHA_SEED=${SEED}`);
  const random = generator(SEED);
  const counts = { refused: 0, accepted: 0 };
  for (let run = 0; run < RUNS; run++) {
    const parts = validParts(random);
    let file: Uint8Array;
    let expected: readonly string[] | null = null;
    let change: string;
    if (random.chance(0.5)) {
      change = random.pick(Object.keys(BREAKS));
      expected = BREAKS[change](parts, random);
      file = assemble(parts);
    } else {
      change = random.pick(Object.keys(SCRATCHES));
      file = SCRATCHES[change](assemble(parts), random);
    }
    const start = performance.now();
    const where = () => `run ${run} of seed ${SEED} (${change}): ${Buffer.from(file).toString("base64")}`;
    try {
      checkAccepted(file);
      if (expected) throw new Error(`accepted, expected ${expected.map((code) => `E-FILE-${code}`)}`);
      counts.accepted++;
    } catch (error) {
      const known = error instanceof AntorchaError && error.code.startsWith("E-FILE-0");
      const right = known && (!expected || expected.some((code) => error.code.endsWith(code)));
      if (!right) throw new Error(`${where()}\n${error}`);
      counts.refused++;
    }
    if (performance.now() - start > 1000) throw new Error(`${where()}\ntook more than a second`);
  }
  expect(counts.refused).toBeGreaterThan(RUNS / 3);
  expect(counts.accepted).toBeGreaterThan(RUNS / 50);
});
