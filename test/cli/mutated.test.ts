import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { collect } from "../../cli/job/collect.js";
import { treat } from "../../cli/job/treat.js";
import { AntorchaError } from "../../src/core/errors.js";
import { Folder, IRIS } from "./support.js";

const folder = new Folder();
const iris = readFileSync(IRIS);

interface Change {
  readonly at: number;
  readonly length: number;
  readonly kind: string;
  readonly bytes: Uint8Array;
}

/** One change of a file: bytes put in, taken out, written over, or a piece of it said twice. */
const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(iris.length),
  length: fc.nat(40),
  kind: fc.constantFrom("insert", "remove", "overwrite", "repeat"),
  bytes: fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 8 }),
    fc
      .constantFrom(
        ",",
        '"',
        "\n",
        "\r\n",
        "\r",
        ",,",
        "NaN",
        "1e308",
        "-1e308",
        "5e-324",
        "1e999",
        "\0",
        "\ufeff",
        "é",
      )
      .map((text) => new TextEncoder().encode(text)),
  ),
});

function changed(bytes: Buffer, { at, length, kind, bytes: put }: Change): Buffer {
  const [head, middle, tail] = [
    bytes.subarray(0, at),
    bytes.subarray(at, at + length),
    bytes.subarray(at + length),
  ];
  if (kind === "remove") return Buffer.concat([head, tail]);
  if (kind === "repeat") return Buffer.concat([head, middle, middle, tail]);
  if (kind === "overwrite") return Buffer.concat([head, put, bytes.subarray(at + put.length)]);
  return Buffer.concat([head, put, middle, tail]);
}
it("a table that was changed anywhere is read, or refused in one sentence", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), fc.nat(1000), (changes, seed) => {
      folder.put("mutated.csv", changes.reduce(changed, iris));
      try {
        const collected = collect(folder.at("mutated.csv"), "species");
        const { train, validation, test, classes, scaler } = treat(collected, {
          val: 0.15,
          test: 0.15,
          seed,
        });
        const parts = [train, validation, test].map((part) => part?.y.numel() ?? 0);
        expect(parts.reduce((a, b) => a + b)).toBe(collected.rows.length);
        expect(new Set(train.y.toArray<1>()).size).toBe(classes.length);
        for (const values of [scaler.mean, scaler.scale, ...train.x.toArray<2>()])
          expect(values.every(Number.isFinite)).toBe(true);
        seen.add("read");
      } catch (error) {
        if (!(error instanceof AntorchaError)) throw error;
        seen.add(error.code);
      }
    }),
    { numRuns: 1500 },
  );
  expect(seen.size).toBeGreaterThan(6);
});
