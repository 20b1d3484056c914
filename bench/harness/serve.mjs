/**
 * The process of a peer that runs on Node: `node bench/harness/serve.mjs PEER THREADS`. It reads requests from stdin,
 * a line of JSON each, and answers each with a line of JSON after a tab; whatever else a library prints is not mistaken
 * for an answer. Between requests it does nothing, so that no two peers ever compute at the same time.
 *
 *   {"do": "prepare", "family", "params", "warm", "round"}   builds a case, warms it up, finds how many iterations take
 *                                                            `round` ms; gives {check, iterations}
 *   {"do": "round"}                                          runs that many; gives {ms, iterations}
 *   {"do": "close"}                                          drops the case
 *
 * A family's file for the peer (training/tfjs.mjs) exports `make(params)`, which gives `iterate()` (one iteration, awaited
 * where it gives a promise), `finish()` (waits until all of it is computed) and `check()` (numbers that all peers must
 * agree on); or null where the peer cannot run the case.
 */
import { createInterface } from "node:readline";

const [peer, threads] = process.argv.slice(2);
const answer = (message) => process.stdout.write(`\t${JSON.stringify(message)}\n`);

async function run(subject, iterations) {
  const start = performance.now();
  for (let i = 0; i < iterations; i++) {
    const pending = subject.iterate();
    if (pending !== undefined) await pending;
  }
  await subject.finish();
  return performance.now() - start;
}

/** How many iterations fill a round, after at least `warm` ms of them. */
async function warmUp(subject, warm, round) {
  let iterations = 1;
  let ms = await run(subject, 1);
  const end = performance.now() + warm;
  while (performance.now() < end || ms < round) {
    iterations = Math.max(1, Math.ceil(iterations * Math.min(10, (1.2 * round) / Math.max(ms, 1e-3))));
    ms = await run(subject, iterations);
  }
  return iterations;
}

const { setup } = await import(`../peers/${peer}.mjs`);
answer(await setup(Number(threads)));

let subject = null;
let iterations = 1;
for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line);
  try {
    if (request.do === "prepare") {
      const { make } = await import(`../${request.family}/${peer}.mjs`);
      subject = await make(request.params);
      if (subject === null) answer({ cannot: "it has nothing for this" });
      else {
        const check = await subject.check();
        iterations = await warmUp(subject, request.warm, request.round);
        answer({ check, iterations });
      }
    } else if (request.do === "round") {
      answer({ ms: await run(subject, iterations), iterations });
    } else {
      subject?.close?.();
      subject = null;
      answer({});
    }
  } catch (error) {
    answer({ cannot: String(error?.message ?? error).split("\n")[0] });
  }
}
process.exit(0);
