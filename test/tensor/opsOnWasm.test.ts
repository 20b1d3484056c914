import { afterAll, beforeAll, describe, test } from "vitest";
import { WasmEngine } from "../../src/engine/engines/wasm.js";
import { currentEngine, setEngine } from "../../src/tensor/currentEngine.js";
import { checkOp } from "../checkOp.js";
import { CASES, callsOf } from "../support/cases.js";
import { checkLayouts } from "../support/derived.js";
import { attempt } from "../support/exceptions.js";

/** The same comparison as ops.test.ts, on the WebAssembly engine: its plain tier, the same on every host. */

const before = currentEngine();
const engine = new WasmEngine({ tier: "plain", threads: 1 });
beforeAll(() => setEngine(engine));
afterAll(() => {
  setEngine(before);
  engine.pool.close();
});

describe("value, gradient and second gradient are PyTorch's", () => {
  for (const c of CASES) test(c.name, () => checkOp(c));
});

describe("operands may lie in memory as they like", () => {
  for (const c of CASES) {
    test(c.name, () => {
      for (const call of callsOf(c)) {
        if (!call.variant) attempt("layouts", c.name, call.label, () => checkLayouts(c, call));
      }
    });
  }
});
