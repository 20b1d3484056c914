/**
 * Runs random programs here and in PyTorch and lists what differs and is not explained in differences.ts:
 *
 *     node tools/run.mjs tools/programs/compare.ts PYTHON [programs, default 2000] [first seed, default 1] [operation …]
 *
 * PYTHON is an interpreter with torch. Names of operations limit the programs to them. `ANTORCHA_KEEP=FILE` writes what PyTorch gave to a
 * file: test/fixtures/programs.json holds 150 programs from seed 1.
 */
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import * as torch from "../../src/index.js";
import { type Difference, differencesOf, type Theirs } from "./differ.js";
import { explained } from "./differences.js";
import { type Ran, runProgram } from "./run.js";

const [python = "python3", count = "2000", first = "1", ...only] = process.argv.slice(2);
torch.warnings.setHandler(() => {});
const child = spawn(python, [fileURLToPath(new URL("programs.py", import.meta.url))], {
  stdio: ["pipe", "pipe", "inherit"],
});
const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();

const kept: { lines: readonly string[]; theirs: Theirs }[] = [];
const reasons = new Map<string, number>();
const open = new Map<string, Difference[]>();
for (let i = 0; i < Number(count); i++) {
  const ran: Ran = runProgram(Number(first) + i, only);
  child.stdin.write(`${JSON.stringify(ran)}\n`);
  const { value } = await answers.next();
  const theirs = JSON.parse(value) as Theirs;
  kept.push({ lines: ran.lines, theirs });
  for (const difference of differencesOf(ran, theirs)) {
    const reason = explained(difference);
    if (reason !== null) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    else {
      const kind = `${difference.where} ${difference.what} ${difference.name}`;
      open.set(kind, [...(open.get(kind) ?? []), difference]);
    }
  }
}
child.stdin.end();
const { ANTORCHA_KEEP } = process.env;
if (ANTORCHA_KEEP !== undefined)
  writeFileSync(ANTORCHA_KEEP, JSON.stringify({ first: Number(first), programs: kept }));

for (const [kind, found] of [...open].sort((a, b) => b[1].length - a[1].length)) {
  const [{ ran, ours, theirs, lines }] = found;
  console.log(`\n${kind}: ${found.length} times, first with seed ${ran.seed}\n  ${lines.join("\n  ")}`);
  console.log(
    `  ours   ${JSON.stringify(ours)?.slice(0, 300)}\n  theirs ${JSON.stringify(theirs)?.slice(0, 300)}`,
  );
}
for (const [reason, times] of reasons) console.log(`${times} times: ${reason}`);
const total = [...open.values()].reduce((sum, found) => sum + found.length, 0);
console.log(`${count} programs, ${total} differences without a reason`);
process.exitCode = total > 0 ? 1 : 0;
