import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { FUNCTIONAL_OPS } from "../../src/nn/functional/table.js";
import { OP_TABLE, opsOf } from "../../src/tensor/ops/table.js";
import { checkOp } from "../checkOp.js";
import { CASES, type Call, type Case, callsOf, hasFloats, isSmooth } from "../support/cases.js";
import { checkErrors, checkGradient, checkLayouts, checkSecondGradient } from "../support/derived.js";
import { attempt, type Check, lostExceptions } from "../support/exceptions.js";

/** Every operation of the table, and what is composed of them; nothing here names one. */

test("no operation of a file is missing", async () => {
  const known = new Set<unknown>([...Object.values(OP_TABLE), ...FUNCTIONAL_OPS]);
  for (const folder of ["tensor/ops", "nn/functional"]) {
    const url = new URL(`../../src/${folder}/`, import.meta.url);
    for (const file of readdirSync(url)) {
      const lost = opsOf(await import(new URL(file, url).href)).filter((op) => !known.has(op));
      expect(
        lost.map(({ declaration }) => declaration.name),
        `name ${file} in ${folder}/table.ts`,
      ).toEqual([]);
    }
  }
});

test("each case has a name of its own, also where capitals do not count", () => {
  const names = CASES.map(({ name }) => name.toLowerCase());
  expect(names).toEqual([...new Set(names)]);
});

test("every exception is of a call that exists", () => {
  const calls = CASES.flatMap((c) => callsOf(c).map(({ label }) => ({ name: c.name, label })));
  expect(lostExceptions(calls)).toEqual([]);
});

/** The declared examples, of which a check makes sense. */
const each = (check: Check, c: Case, run: (c: Case, call: Call) => void, filter = (_: Call) => true) => {
  for (const call of callsOf(c)) {
    if (!call.variant && filter(call)) attempt(check, c.name, call.label, () => run(c, call));
  }
};

const differentiable = CASES.filter((c) => c.noGradient === null && c.examples.some(hasFloats));
const smooth = (call: Call) => hasFloats(call) && isSmooth(call);

describe("value, gradient and second gradient are PyTorch's", () => {
  for (const c of CASES) test(c.name, () => checkOp(c));
});

describe("the gradient is that of difference quotients", () => {
  for (const c of differentiable) test(c.name, () => each("gradcheck", c, checkGradient, smooth));
});

describe("the second gradient is that of difference quotients", () => {
  for (const c of differentiable) test(c.name, () => each("gradgradcheck", c, checkSecondGradient, smooth));
});

describe("operands may lie in memory as they like", () => {
  for (const c of CASES) test(c.name, () => each("layouts", c, checkLayouts));
});

describe("calls that must fail say so", () => {
  for (const c of CASES.filter(({ errors }) => errors.length > 0)) test(c.name, () => checkErrors(c));
});
