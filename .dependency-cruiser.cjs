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
  optim: [...tensors, "nn"],
  compile: [...tensors, "nn"],
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
  tabular: [...torch, "sklearn"],
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
      comment: "engine.ts, kernel.ts and view.ts are the interface: they know no engine and no kernel.",
      severity: "error",
      from: { path: "^src/engine/(engine|kernel|view|trial)\\.ts$" },
      to: { path: "^src/engine/(host|families|engines)/" },
    },
    {
      name: "definitions-stand-alone",
      comment: "The definitions of kernels are the oracle: no engine's code in them.",
      severity: "error",
      from: { path: "^src/engine/(host/|families/.*/define)" },
      to: { path: "^src/engine/(wasm|engines)/" },
    },
    {
      name: "machine-below-the-kernels",
      comment: "engine/wasm (heap, threads, jobs) ← engine/families (kernels) ← engine/engines.",
      severity: "error",
      from: { path: "^src/engine/wasm/" },
      to: { path: "^src/engine/(families|engines)/" },
    },
    {
      name: "kernels-below-the-engines",
      comment: "A kernel knows no engine: it is given one.",
      severity: "error",
      from: { path: "^src/engine/families/" },
      to: { path: "^src/engine/engines/" },
    },
    {
      name: "engine-behind-current",
      comment: "Tensors are computed by the current engine, whichever it is.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/engine/" },
      to: { path: "^src/engine/(wasm/|engines/(wasm|reference)|families/.*/(launch|define))" },
    },
    {
      name: "ops-below-the-facade",
      comment: "tensor/handle ← tensor/ops/* ← tensor/tensor ← tensor/functions, methods (the faces).",
      severity: "error",
      from: { path: "^src/tensor/ops/" },
      to: { path: "^src/tensor/(tensor|creation|print|functions|methods)" },
    },
    {
      name: "methods-come-with-the-door",
      comment:
        "The library computes with functions: what loads the methods of all operations is the door alone.",
      severity: "error",
      from: {
        path: "^src/",
        pathNot: ["^src/(index|carriedOver)\\.ts$", "^src/tensor/(index|methods)\\.ts$"],
      },
      to: { path: "^src/(index|tensor/(index|methods))\\.ts$" },
    },
    {
      name: "nothing-to-install-for-the-core",
      comment: "The rooms of the PyTorch door use no package and no Node module: they run in a page.",
      severity: "error",
      from: {
        path: "^src/(core|numeric|text|engine|random|autograd|tensor|nn|optim|data|datasets|tqdm)/|^src/\\w+\\.ts$",
      },
      to: { dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer", "core"] },
    },
    { name: "no-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    // AssemblyScript: compiled to WebAssembly by tools/kernels, never imported.
    exclude: { path: "^src/engine/.*/assembly/" },
    enhancedResolveOptions: {
      extensions: [".ts", ".js"],
      exportsFields: ["exports"],
      conditionNames: ["import"],
    },
  },
};
