import { expect, it } from "vitest";
import { Table } from "../../src/io/index.js";
import { prepare, Training } from "../../src/tabular/index.js";

it("cross-validation that was cut off goes on to the same numbers", async () => {
  const n = Array.from({ length: 60 }, (_, i) => i);
  const table = Table.from({ x: n.map((i) => Math.sin(i)), y: n.map((i) => (i % 3 === 0 ? "a" : "b")) });
  const make = () => new Training(prepare(table, { target: "y" }), { folds: 4, epochs: 3, dropout: 0.2 });
  const settings = { table: "t", command: "c", tier: "plain" };
  const whole = make();
  const expected = await whole.crossValidate();
  const run = await whole.run();
  for (const done of [0, 1, 3]) {
    const first = make();
    let begun = 0;
    // a fold's first epoch is its fourth part: enough after `done` folds
    const epoch = ({ epoch: number }: { epoch: number }) => void (number === 1 && begun++);
    await first.crossValidate({ epoch, isEnough: () => begun > done });
    expect(first.folds).toEqual(expected.slice(0, done));
    const later = make();
    later.resume(first.checkpoint(settings), "the checkpoint", settings);
    expect(await later.crossValidate()).toEqual(expected);
    expect((await later.run()).history).toEqual(run.history);
  }
});
