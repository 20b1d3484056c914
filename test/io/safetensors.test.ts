import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DType } from "../../src/core/dtype.js";
import { AntorchaError } from "../../src/core/errors.js";
import { setLanguage } from "../../src/core/messages/language.js";
import { type PlainTensor, readSafetensors, writeSafetensors } from "../../src/io/safetensors.js";
import fixture from "../fixtures/io/safetensors.json" with { type: "json" };

/** A file with this header (an object, or its text) and so many bytes of data. */
function fileOf(header: object | string, data: number | readonly number[] = 0): Uint8Array {
  const text = new TextEncoder().encode(typeof header === "string" ? header : JSON.stringify(header));
  const bytes = typeof data === "number" ? new Uint8Array(data) : Uint8Array.from(data);
  const file = new Uint8Array(8 + text.length + bytes.length);
  new DataView(file.buffer).setBigUint64(0, BigInt(text.length), true);
  file.set(text, 8);
  file.set(bytes, 8 + text.length);
  return file;
}
const codeOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof AntorchaError) return error.code;
    throw error;
  }
  return "accepted";
};
const shown = ({ dtype, data }: PlainTensor) =>
  Array.from(data as ArrayLike<number | bigint>, (x) => (dtype === "int64" ? String(x) : Number(x)));
const expectedOf = (value: string | number, dtype: string) => {
  const special: Record<string, number> = { nan: Number.NaN, inf: Infinity, "-inf": -Infinity };
  return typeof value === "string" && dtype !== "int64" ? special[value] : value;
};
const HALVES = ["float16", "bfloat16"];

describe("files of Python's library", () => {
  it.each(fixture.files.map((file) => [file.title, file] as const))("%s: read", (_, file) => {
    const { tensors, metadata } = readSafetensors(new Uint8Array(Buffer.from(file.bytes, "base64")));
    expect(Object.fromEntries(metadata)).toEqual(file.metadata ?? {});
    expect(new Set(tensors.keys())).toEqual(new Set(Object.keys(file.tensors)));
    for (const [name, { dtype, shape, data }] of Object.entries(
      file.tensors as unknown as Record<
        string,
        { dtype: string; shape: number[]; data: (string | number)[] }
      >,
    )) {
      const tensor = tensors.get(name)!;
      expect([name, tensor.dtype, tensor.shape]).toEqual([
        name,
        HALVES.includes(dtype) ? "float32" : dtype,
        shape,
      ]);
      expect(shown(tensor)).toEqual(data.map((value) => expectedOf(value, dtype)));
    }
  });
  it.each(fixture.files.map((file) => [file.title, file] as const))(
    "%s: written byte for byte",
    (_, file) => {
      const bytes = Buffer.from(file.bytes, "base64");
      const { tensors, metadata } = readSafetensors(bytes);
      const ours = writeSafetensors([...tensors].reverse(), file.metadata ? metadata : undefined);
      const halves = Object.values(file.tensors).some(({ dtype }) => HALVES.includes(dtype));
      if (halves) expect(shownFile(ours)).toEqual(shownFile(bytes));
      else expect(Buffer.from(ours).equals(bytes)).toBe(true);
    },
  );
  const shownFile = (bytes: Uint8Array) =>
    [...readSafetensors(bytes).tensors].map(([name, tensor]) => [name, tensor.shape, shown(tensor)]).sort();
  it("read from any place in memory, and copied", () => {
    const bytes = Buffer.from(fixture.files[1].bytes, "base64");
    const shifted = new Uint8Array(bytes.length + 3).subarray(3);
    shifted.set(bytes);
    const first = readSafetensors(shifted).tensors.get("f32")!;
    shifted.fill(0);
    expect(first).toEqual(readSafetensors(bytes).tensors.get("f32"));
  });
  it("NaN keeps its bits through both half formats", () => {
    const { tensors } = readSafetensors(
      fileOf(
        {
          h: { dtype: "F16", shape: [2], data_offsets: [0, 4] },
          b: { dtype: "BF16", shape: [2], data_offsets: [4, 8] },
        },
        [0x01, 0x7e, 0xff, 0xff, 0xc1, 0x7f, 0xff, 0xff],
      ),
    );
    const bits = (name: string) =>
      Array.from(new Uint32Array(tensors.get(name)!.data.buffer), (x) => x.toString(16));
    expect(bits("h")).toEqual(["7fc02000", "ffffe000"]);
    expect(bits("b")).toEqual(["7fc10000", "ffff0000"]);
  });
});

describe("what is written is read again", () => {
  const arrays = {
    float32: fc.float32Array(),
    float64: fc.float64Array(),
    int32: fc.int32Array(),
    int64: fc.bigInt64Array(),
    uint8: fc.uint8Array(),
    bool: fc.array(fc.boolean()).map((list) => Uint8Array.from(list, Number)),
  };
  const tensor = fc
    .constantFrom(...(Object.keys(arrays) as DType[]))
    .chain((dtype) =>
      fc
        .tuple(arrays[dtype] as fc.Arbitrary<Float32Array>, fc.boolean())
        .map(([data, tall]) => ({ dtype, shape: tall ? [1, data.length, 1] : [data.length], data })),
    ) as unknown as fc.Arbitrary<PlainTensor>;
  const name = fc
    .string({ unit: "binary" })
    .filter((text) => text !== "__metadata__" && !text.includes("__proto__"));
  it("any names, shapes, elements and metadata", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(name, tensor), { selector: ([key]) => key }),
        fc.uniqueArray(fc.tuple(name, fc.string({ unit: "binary" })), { selector: ([key]) => key }),
        (tensors, metadata) => {
          const file = readSafetensors(writeSafetensors(tensors, metadata));
          expect(file.tensors).toEqual(new Map(tensors));
          expect(file.metadata).toEqual(new Map(metadata));
        },
      ),
      { numRuns: 300 },
    );
  });
});

const one = (more: object = {}) => ({ a: { dtype: "F32", shape: [2], data_offsets: [0, 8], ...more } });
const raw = (name: string, more = "") => `"${name}":{"dtype":"U8","shape":[1],"data_offsets":[0,1]${more}}`;
const u8 = (begin: number, end: number) => ({
  dtype: "U8",
  shape: [end - begin],
  data_offsets: [begin, end],
});
const huge = (low: number, high: number) => {
  const bytes = fileOf(one(), 8);
  new DataView(bytes.buffer).setUint32(0, low, true);
  new DataView(bytes.buffer).setUint32(4, high, true);
  return bytes;
};
/** Each is refused, with this code. */
const REFUSED: Record<string, [Uint8Array, string]> = {
  nothing: [new Uint8Array(0), "E-FILE-040"],
  "seven bytes": [new Uint8Array(7), "E-FILE-040"],
  "no header": [new Uint8Array(8), "E-FILE-041"],
  "a header longer than the file": [huge(0xff, 0), "E-FILE-040"],
  "a header of 2⁶⁴ − 1 bytes": [huge(0xffffffff, 0xffffffff), "E-FILE-040"],
  "a header of −8 bytes, signed": [huge(0xfffffff8, 0xffffffff), "E-FILE-040"],
  "a header that is no UTF-8": [fileOf(one(), 8).map((byte, i) => (i === 10 ? 0xff : byte)), "E-FILE-042"],
  "a header that is an array": [fileOf("[]"), "E-FILE-041"],
  "a header that begins with a space": [fileOf(" {}"), "E-FILE-041"],
  "a byte-order mark": [fileOf("\ufeff{}"), "E-FILE-041"],
  "text behind the header": [fileOf("{}x"), "E-FILE-041"],
  "a NUL behind the header": [fileOf("{}\0"), "E-FILE-041"],
  "a cut header": [fileOf(`{${raw("a")}`, 1), "E-FILE-041"],
  "a comma too many": [fileOf(`{${raw("a")},}`, 1), "E-FILE-041"],
  "a control character in a name": [fileOf(`{${raw("a\u0001")}}`, 1), "E-FILE-041"],
  "a bad escape": [fileOf(`{${raw("\\x")}}`, 1), "E-FILE-041"],
  "half a surrogate pair": [fileOf(`{${raw("\\ud800")}}`, 1), "E-FILE-041"],
  "an unclosed name": [fileOf('{"a', 1), "E-FILE-041"],
  "a name that ends in a backslash": [fileOf('{"a\\"', 1), "E-FILE-041"],
  "a tensor that is a number": [fileOf({ a: 5 }), "E-FILE-041"],
  "no dtype": [fileOf(one({ dtype: undefined }), 8), "E-FILE-041"],
  "no shape": [fileOf(one({ shape: undefined }), 8), "E-FILE-041"],
  "one offset": [fileOf(one({ data_offsets: [0] }), 8), "E-FILE-041"],
  "three offsets": [fileOf(one({ data_offsets: [0, 8, 8] }), 8), "E-FILE-041"],
  "an unknown field": [fileOf(one({ strides: [1] }), 8), "E-FILE-041"],
  "a negative size": [fileOf(one({ shape: [-2] }), 8), "E-FILE-041"],
  "a fraction": [fileOf(one({ shape: [2.5] }), 8), "E-FILE-041"],
  "an exponent": [fileOf(`{"a":{"dtype":"U8","shape":[1e0],"data_offsets":[0,1]}}`, 1), "E-FILE-041"],
  "a leading zero": [fileOf(`{"a":{"dtype":"U8","shape":[01],"data_offsets":[0,1]}}`, 1), "E-FILE-041"],
  "a size beyond 2⁵³": [fileOf(one({ shape: [2 ** 53] }), 8), "E-FILE-041"],
  "a nested metadata": [fileOf({ __metadata__: { a: { b: "c" } } }), "E-FILE-041"],
  "a number as metadata": [fileOf({ __metadata__: { a: 1 } }), "E-FILE-041"],
  "a name twice": [fileOf(`{${raw("a")},${raw("a")}}`, 1), "E-FILE-043"],
  "a name twice, once escaped": [fileOf(`{${raw("a")},${raw("\\u0061")}}`, 1), "E-FILE-043"],
  "metadata twice": [fileOf(`{"__metadata__":{},"__metadata__":{}}`), "E-FILE-043"],
  "a key of the metadata twice": [fileOf(`{"__metadata__":{"a":"1","a":"2"}}`), "E-FILE-043"],
  "a field twice": [fileOf(`{${raw("a", ',"dtype":"I64"')}}`, 1), "E-FILE-043"],
  __proto__: [fileOf(`{${raw("__proto__")}}`, 1), "E-FILE-044"],
  "__proto__ in a path": [fileOf(`{${raw("layers.__proto__.weight")}}`, 1), "E-FILE-044"],
  float8: [fileOf({ a: { dtype: "F8_E4M3", shape: [1], data_offsets: [0, 1] } }, 1), "E-FILE-045"],
  "a dtype of Object's": [
    fileOf({ a: { dtype: "constructor", shape: [1], data_offsets: [0, 1] } }, 1),
    "E-FILE-045",
  ],
  "a dtype in small letters": [fileOf(one({ dtype: "f32" }), 8), "E-FILE-045"],
  "a shape too large for its bytes": [fileOf(one({ shape: [3] }), 8), "E-FILE-046"],
  "a shape whose product is 2⁶⁴": [
    fileOf(one({ shape: [2 ** 32, 2 ** 32], data_offsets: [0, 0] }), 0),
    "E-FILE-046",
  ],
  "a shape beyond infinity": [fileOf(one({ shape: Array(64).fill(2 ** 53 - 1) }), 8), "E-FILE-046"],
  "a shape with a zero and bytes": [fileOf(one({ shape: [0, 2 ** 53 - 1] }), 8), "E-FILE-046"],
  "offsets past the end": [fileOf(one({ data_offsets: [0, 12], shape: [3] }), 8), "E-FILE-047"],
  "offsets in falling order": [fileOf(one({ data_offsets: [8, 0] }), 8), "E-FILE-047"],
  "an unaligned tensor": [
    fileOf({ a: u8(0, 1), b: { dtype: "F32", shape: [1], data_offsets: [1, 5] } }, 5),
    "E-FILE-047",
  ],
  "an overlap": [fileOf({ a: u8(0, 3), b: u8(2, 5) }, 5), "E-FILE-048"],
  "the same bytes twice": [fileOf({ a: u8(0, 3), b: u8(0, 3) }, 3), "E-FILE-048"],
  "a gap": [fileOf({ a: u8(0, 3), b: u8(4, 5) }, 5), "E-FILE-048"],
  "a gap at the start": [fileOf({ a: u8(1, 3) }, 3), "E-FILE-048"],
  "an empty tensor inside another": [fileOf({ a: u8(0, 3), b: u8(1, 1) }, 3), "E-FILE-048"],
  "a byte behind the last tensor": [fileOf(one(), 9), "E-FILE-049"],
  "data without tensors": [fileOf("{}", 1), "E-FILE-049"],
  "65 dimensions": [fileOf(one({ shape: Array(65).fill(1) }), 8), "E-FILE-050"],
  "70,000 tensors": [
    fileOf(Object.fromEntries(Array.from({ length: 70_000 }, (_, i) => [i, u8(0, 0)]))),
    "E-FILE-050",
  ],
  "a boolean of 2": [
    fileOf({ a: { dtype: "BOOL", shape: [3], data_offsets: [0, 3] } }, [1, 0, 2]),
    "E-FILE-051",
  ],
};

describe("refused, by name", () => {
  it.each(Object.entries(REFUSED).map(([title, [bytes, code]]) => [title, code, bytes] as const))(
    "%s: %s",
    (_, code, bytes) => expect(codeOf(() => readSafetensors(bytes))).toBe(code),
  );
  it("a header of more than 100 MB", () => {
    const bytes = new Uint8Array(100_000_100);
    new DataView(bytes.buffer).setBigUint64(0, 100_000_001n, true);
    expect(codeOf(() => readSafetensors(bytes))).toBe("E-FILE-050");
  });
  it("with the file, the tensor and what to do, in two languages", () => {
    const read = () => readSafetensors(fileOf({ a: u8(0, 3), b: u8(4, 5) }, 5), "net.safetensors");
    expect(read).toThrow(
      /^net\.safetensors: tensor 'b' begins at byte 4 .* ends at 3: the bytes between are of no tensor/,
    );
    setLanguage("es");
    expect(read).toThrow(/^net\.safetensors: el tensor 'b' empieza en el byte 4 /);
    setLanguage("en");
  });
  it("and nothing of JavaScript's objects is touched by names like constructor", () => {
    const names = ["constructor", "prototype", "toString", "hasOwnProperty"];
    const file = fileOf(
      `{${names.map((name, i) => `"${name}":${JSON.stringify(u8(i, i + 1))}`).join(",")}}`,
      4,
    );
    expect([...readSafetensors(file).tensors.keys()]).toEqual(names);
  });
});

describe("what cannot be written", () => {
  const data = new Float32Array(2);
  const write = (name: string, tensor: unknown) => () => writeSafetensors([[name, tensor as PlainTensor]]);
  it.each([
    ["another shape", "a", { dtype: "float32", shape: [3], data }, "3 elements"],
    ["another array", "a", { dtype: "float64", shape: [2], data }, "Float64Array"],
    ["another dtype", "a", { dtype: "float16", shape: [2], data }, "dtype among"],
    ["no shape", "a", { dtype: "float32", shape: 2, data }, "shape"],
    ["booleans of 2", "a", { dtype: "bool", shape: [1], data: Uint8Array.of(2) }, "0 and 1"],
    ["nothing", "a", undefined, "dtype"],
    ["a prototype's name", "__proto__", { dtype: "float32", shape: [2], data }, "E-FILE-044"],
    ["the metadata's name", "__metadata__", { dtype: "float32", shape: [2], data }, "E-ARG-002"],
    ["half a surrogate pair", "\ud800", { dtype: "float32", shape: [2], data }, "E-ARG-002"],
  ])("%s", (_, name, tensor, text) => expect(write(name, tensor)).toThrow(text));
  it("a name twice, metadata that is no text, nothing at all", () => {
    const tensor = { dtype: "float32", shape: [2], data } as const;
    expect(() =>
      writeSafetensors([
        ["a", tensor],
        ["a", tensor],
      ]),
    ).toThrow("E-FILE-043");
    expect(() => writeSafetensors({ a: tensor }, { k: 5 as unknown as string })).toThrow("metadata 'k'");
    expect(() => writeSafetensors(null as never)).toThrow("E-ARG-002");
    expect(() => readSafetensors("text" as never)).toThrow("E-ARG-002");
  });
});
