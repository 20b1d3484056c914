import { setTimeout as sleep } from "node:timers/promises";
import { spread } from "./statistics.mjs";

/** Two results that should be the same differ by at most this share (or, below 1, by this much). */
const TOLERANCE = 2e-3;

/**
 * Measures one case, interleaved: a round of ours, of the first peer, of the second…, and again. Every round of a peer
 * gives the ratio of its time to the time of ours in the same turn, so that a machine that slows down slows all.
 *
 * @returns ms an iteration of ours, and for each peer its ms and the ratio, all as {median, min, max}; or why not
 */
export async function measure(peers, { family, name, params, goals = {} }, { rounds, warm, round }) {
  const ready = [];
  const results = [];
  for (const peer of peers) {
    if (peer.families !== null && !peer.families.includes(family)) continue;
    const request = { do: "prepare", family, params: { ...params, ...peer.params }, warm, round };
    const { cannot, check, iterations } = await peer.ask(request);
    if (cannot !== undefined) results.push({ peer: peer.id, title: peer.title, cannot });
    else ready.push({ peer, check, iterations, times: [] });
  }
  const ours = ready.find(({ peer }) => peer.id === "antorcha");
  for (let turn = 0; turn < rounds; turn++) {
    for (const entry of ready) {
      if (entry.cannot !== undefined) continue;
      const { cannot, ms, iterations } = await entry.peer.ask({ do: "round" });
      if (cannot !== undefined) entry.cannot = cannot;
      else entry.times.push(ms / iterations);
      await sleep(10); // threads of the last one come to rest
    }
  }
  for (const { peer, check, iterations, times, cannot } of ready) {
    if (peer !== ours?.peer) await peer.ask({ do: "close" });
    const result = { peer: peer.id, title: peer.title };
    if (cannot !== undefined) results.push({ ...result, cannot });
    else {
      const ratios = ours === undefined ? null : times.map((ms, turn) => ms / ours.times[turn]);
      results.push({
        ...result,
        iterations,
        ms: spread(times),
        ratio: ratios === null || peer.id === "antorcha" ? null : spread(ratios),
        goal: goals[peer.goal] ?? null,
        agrees: ours === undefined || agree(check, ours.check),
      });
    }
  }
  if (ours !== undefined) await ours.peer.ask({ do: "close" });
  const order = new Map(peers.map(({ id }, place) => [id, place]));
  results.sort((a, b) => order.get(a.peer) - order.get(b.peer));
  return { family, name, results };
}

/** Whether the numbers that both have are the same. */
function agree(a, b) {
  const common = Math.min(a.length, b.length);
  return a
    .slice(0, common)
    .every((x, i) => Math.abs(x - b[i]) <= TOLERANCE * Math.max(1, Math.abs(b[i])) && Number.isFinite(x));
}
