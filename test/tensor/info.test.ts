import { describe, expect, it } from "vitest";
import { finfo, iinfo } from "../../src/tensor/info.js";
import fixture from "../fixtures/core/info.json" with { type: "json" };

describe("finfo and iinfo are PyTorch's", () => {
  it.each(["float32", "float64"] as const)("%s", (dtype) => {
    const info = finfo(dtype);
    const { text, smallest_normal: smallestNormal, ...rest } = fixture.finfo[dtype];
    expect({ ...info }).toEqual({ ...rest, smallestNormal, dtype });
    expect(String(info)).toBe(text);
  });
  it.each(["uint8", "int32", "int64"] as const)("%s", (dtype) => {
    const info = iinfo(dtype);
    const { text, bits, min, max } = fixture.iinfo[dtype];
    expect([info.bits, info.min, info.max].map(String)).toEqual([bits, min, max]);
    expect(String(info)).toBe(text);
  });
  it("hold bigints of int64, numbers else", () => {
    const largest: bigint = iinfo("int64").max;
    const byte: number = iinfo("uint8").max;
    expect([typeof largest, typeof byte]).toEqual(["bigint", "number"]);
  });
  it("describe float32 where no dtype is given", () => expect(finfo()).toBe(finfo("float32")));
  it("cannot be changed", () => {
    expect(() => Object.assign(finfo(), { eps: 1 })).toThrow(TypeError);
    expect(() => Object.assign(iinfo("uint8"), { max: 1 })).toThrow(TypeError);
  });
  it("send the other kind of dtype to each other", () => {
    expect(() => finfo("int64" as never)).toThrow(/'float32' or 'float64' \(iinfo.*'int64'/);
    expect(() => iinfo("float32" as never)).toThrow(/finfo is for floats/);
    for (const dtype of ["bool", "toString", "__proto__", undefined, null, 32, ["uint8"]]) {
      expect(() => iinfo(dtype as never)).toThrow("E-ARG-002");
    }
    for (const dtype of ["half", null, 32]) expect(() => finfo(dtype as never)).toThrow("E-ARG-002");
  });
});
