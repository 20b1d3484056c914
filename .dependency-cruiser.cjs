/**
 * The import order of the house (ARCHITECTURE.md): a room may import only the rooms named beside it, and itself.
 * `import type` counts too. The doors do not import each other, except keras-tuner → keras, optuna.
 */
const base = ["core"];
const tools = [...base, "numeric", "text"];
const tensors = [...tools, "engine", "random", "autograd", "tensor"];
const torch = [...tensors, "nn", "optim", "io", "data", "datasets"];

const MAY_IMPORT = {
  core: [],
  numeric: base,
  text: base,
  engine: [...base, "numeric"],
  random: [...base, "numeric"],
  autograd: base,
  tensor: tensors,
  nn: tensors,
  optim: tensors,
  io: tensors,
  data: [...tensors, "io"],
  datasets: [...tensors, "io", "data"],
  keras: torch,
  sklearn: torch,
  onnx: torch,
  optuna: [...tools, "random"],
  plot: [...base, "text"],
  tqdm: [...base, "text"],
  "keras-tuner": [...torch, "keras", "optuna"],
};

const rooms = Object.entries(MAY_IMPORT).map(([room, allowed]) => ({
  name: `${room}-imports`,
  comment: `src/${room} may import only: ${[room, ...allowed].join(", ")}`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { path: "^(src|cli)/", pathNot: [room, ...allowed].map((name) => `^src/${name}/`) },
}));

module.exports = {
  forbidden: [
    ...rooms,
    {
      name: "no-circular",
      comment: "No file imports itself, however far around (types too).",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "engines-behind-the-interface",
      comment: "src/engine/engine.ts is the interface; it knows no implementation.",
      severity: "error",
      from: { path: "^src/engine/engine\\.ts$" },
      to: { path: "^src/engine/.+/" },
    },
    {
      name: "reference-engine-stands-alone",
      comment: "The reference engine is the oracle: no other engine's code in it.",
      severity: "error",
      from: { path: "^src/engine/reference/" },
      to: { path: "^src/engine/", pathNot: ["^src/engine/reference/", "^src/engine/engine\\.ts$"] },
    },
    {
      name: "ops-below-the-facade",
      comment: "tensor/handle ← tensor/ops/* ← tensor/tensor (the facade).",
      severity: "error",
      from: { path: "^src/tensor/ops/" },
      to: { path: "^src/tensor/(tensor|creation|print)" },
    },
    {
      name: "nothing-to-install-for-the-core",
      comment: "The rooms of the PyTorch door use no package and no Node module: they run in a page.",
      severity: "error",
      from: {
        path: "^src/(core|numeric|text|engine|random|autograd|tensor|nn|optim|data|datasets|tqdm)/|^src/index\\.ts$",
      },
      to: { dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer", "core"] },
    },
    { name: "no-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    // AssemblyScript: compiled to WebAssembly by tools/kernels, never imported.
    exclude: { path: "^src/engine/wasm/kernels/assembly/" },
    enhancedResolveOptions: {
      extensions: [".ts", ".js"],
      exportsFields: ["exports"],
      conditionNames: ["import"],
    },
  },
};
