import { noGrad } from "../src/autograd/mode.js";
import { type Call, type Case, callsOf } from "./support/cases.js";
import { type Comparison, compareRun, floatsOf, near, runCall } from "./support/compare.js";
import { attempt } from "./support/exceptions.js";
import { type Fixture, type FixtureCall, fixtureOf, numberText } from "./support/fixture.js";

/** Throws with what differed: the one helper that compares an operation with PyTorch. */
function expectNear(where: string, { name, mismatch, pairs }: Comparison): void {
  if (mismatch !== null) throw new Error(`${where}, ${name}: ${mismatch}`);
  pairs.forEach((pair, i) => {
    if (near(pair)) return;
    const { ours, torch, exact, bound } = pair;
    throw new Error(
      `${where}, ${name}, element ${i}: ours is ${ours}, PyTorch's ${torch} (in float64 ${exact}); off by ${Math.abs(ours - torch)}, may be off by ${bound}`,
    );
  });
}

/** An example that changed after the fixture was made is compared with nothing: that must not pass. */
function expectFresh(c: Case, calls: readonly Call[], fixture: Fixture): void {
  const now = JSON.stringify([
    c.torch,
    calls.map(({ label, values }) => [
      label,
      values.map((v) => (typeof v === "number" ? v : v.map(numberText))),
    ]),
  ]);
  const then = JSON.stringify([
    fixture.torch,
    fixture.calls.map(({ label }, i) => [label, fixture.inputs[i]]),
  ]);
  if (now === then) return;
  throw new Error(
    `${c.name}: its examples are not those of the fixture. Make it again: node tools/run.mjs tools/reference/ops/calls.ts ${c.name} | python tools/reference/ops/ops.py`,
  );
}

/**
 * Compares shape, dtype, value, gradient and second gradient of every call of a case with PyTorch's, in float32 and
 * float64. Calls that PyTorch refuses are left out: they are no valid shapes of the operation.
 */
export function checkOp(c: Case, fixture: Fixture = fixtureOf(c.name)): void {
  const calls = callsOf(c);
  expectFresh(c, calls, fixture);
  calls.forEach((call, i) => {
    if (fixture.calls[i].refused !== undefined) return;
    attempt("pytorch", c.name, call.label, () => checkCall(c, call, fixture.calls[i]));
  });
}

function checkCall(c: Case, call: Call, recorded: FixtureCall): void {
  for (const float of floatsOf(recorded)) {
    const torch = recorded[float];
    if (torch === undefined) throw new Error(`${c.name}: the fixture has no run in ${float}`);
    const where = `${c.name}${call.label} in ${float}`;
    const own = runCall(c, call, float);
    if (own.outputs.length !== torch.outputs.length) {
      throw new Error(`${where}: ${own.outputs.length} results, PyTorch's ${torch.outputs.length}`);
    }
    for (const comparison of compareRun(own, torch, recorded.float64)) expectNear(where, comparison);
    expectSameWithoutTape(where, c, call, float, own.outputs);
  }
}

/** Recording changes nothing in the values. */
function expectSameWithoutTape(
  where: string,
  c: Case,
  call: Call,
  float: "float32" | "float64",
  recorded: ReturnType<typeof runCall>["outputs"],
): void {
  const outputs = noGrad(() => runCall(c, call, float).outputs);
  outputs.forEach((x, i) => {
    if (x.requiresGrad) throw new Error(`${where}: result ${i} is recorded under noGrad`);
    if (String(x.numpy()) !== String(recorded[i].numpy()))
      throw new Error(`${where}: other values under noGrad`);
  });
}
