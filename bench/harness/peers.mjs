import { join } from "node:path";
import { BENCH, pythonWith } from "./hosts.mjs";
import { Peer } from "./peer.mjs";

/**
 * What is measured, ours first. `id` names the peer's files (peers/tfjs.mjs, training/tfjs.mjs). Started with
 * `threads` threads, or with as many as the peer can have on Node.
 *
 * @param {{ node: string, threads: number, wanted: Set<string> | null, chosen: Set<string>, noPackages: string | null }} options
 * @returns {Promise<{ peers: (Peer & { about: object })[], missing: { title: string, reason: string }[] }>}
 */
export async function startPeers({ node, threads, wanted, chosen, noPackages }) {
  const serve = (id, count = threads) => [node, join(BENCH, "harness/serve.mjs"), id, String(count)];
  const python = (id, ...packages) => {
    const program = pythonWith(...packages);
    return program && [program, join(BENCH, "harness/serve.py"), id, String(threads)];
  };
  const page = ["training", "matmul", "elementwise"];
  const pytorch = {
    command: () => python("pytorch", "torch", "numpy"),
    needs: "torch",
    families: [...page, "regression"],
  };
  const jaxjs = { package: true, goal: "jaxjs", families: page };
  const all = [
    { id: "antorcha", title: "Antorcha", command: serve("antorcha") },
    { id: "pytorch", title: "PyTorch", ...pytorch, goal: "pytorch" },
    {
      id: "pytorch-fused",
      title: "PyTorch, fused Adam",
      ...pytorch,
      params: { fused: true },
      families: ["training"],
    },
    {
      id: "keras",
      title: "Keras, fit",
      command: () => python("keras", "keras", "numpy"),
      needs: "keras",
      families: ["regression"],
      goal: "keras",
    },
    {
      id: "sklearn",
      title: "pandas, scikit-learn",
      command: () => python("sklearn", "sklearn", "pandas"),
      needs: "sklearn and pandas",
      families: ["tabular"],
      goal: "sklearn",
    },
    {
      id: "tfjs",
      title: "TensorFlow.js",
      command: serve("tfjs"),
      package: true,
      goal: "tfjs",
      families: page,
    },
    { id: "jaxjs", title: "jax-js", command: serve("jaxjs", 1), ...jaxjs },
  ];
  if (threads > 1) {
    all.push({ id: "jaxjs-threads", title: `jax-js, ${threads} threads`, command: serve("jaxjs"), ...jaxjs });
  }
  const peers = [];
  const missing = [];
  for (const { needs, package: packaged, params = {}, families = null, goal = null, ...what } of all) {
    if (what.id !== "antorcha" && wanted !== null && !wanted.has(what.id.split("-")[0])) continue;
    if (families !== null && !families.some((family) => chosen.has(family))) continue;
    const command = typeof what.command === "function" ? what.command() : what.command;
    if (packaged && noPackages !== null) missing.push({ title: what.title, reason: noPackages });
    else if (command === null)
      missing.push({ title: what.title, reason: `no Python with ${needs}: set ANTORCHA_PYTHON` });
    else {
      const peer = new Peer({ ...what, command });
      const about = await peer.started;
      if (about.cannot === undefined) peers.push(Object.assign(peer, { about, params, families, goal }));
      else missing.push({ title: what.title, reason: about.cannot });
    }
  }
  return { peers, missing };
}
