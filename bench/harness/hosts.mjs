import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const BENCH = fileURLToPath(new URL("..", import.meta.url));
export const ROOT = join(BENCH, "..");

/** The Node that measures: 24 or later, where fused kernels run. This one, or the one that npx fetches. */
export function modernNode() {
  if (Number(process.versions.node.split(".")[0]) >= 24) return process.execPath;
  const { stdout, status } = spawnSync("npx", ["-y", "node@24", "-p", "process.execPath"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const path = stdout?.trim().split("\n").at(-1);
  if (status !== 0 || !path) throw new Error("this needs Node 24 or later, and `npx -y node@24` gave none");
  return path;
}

const FIND =
  "import sys; from importlib.util import find_spec; sys.exit(not all(map(find_spec, sys.argv[1:])))";

/** A Python that has these packages (ANTORCHA_PYTHON, else python3), or null. */
export function pythonWith(...packages) {
  for (const python of [process.env.ANTORCHA_PYTHON, "python3"]) {
    if (!python) continue;
    const { status } = spawnSync(python, ["-c", FIND, ...packages], { stdio: "ignore" });
    if (status === 0) return python;
  }
  return null;
}

/** Installs the peers (bench/package.json) where they are missing; gives why it could not, or null. */
export function installPeers() {
  if (existsSync(join(BENCH, "node_modules", ".package-lock.json"))) return null;
  console.error("installing the peers: npm ci --prefix bench");
  const args = ["ci", "--prefix", BENCH, "--no-audit", "--no-fund", "--loglevel=error"];
  const { status } = spawnSync("npm", args, { stdio: ["ignore", "ignore", "inherit"], cwd: BENCH });
  return status === 0 ? null : "npm ci --prefix bench failed";
}

/** Builds dist/ where it is missing; says so where the sources are newer. */
export function checkBuild() {
  const built = join(ROOT, "dist/src/index.js");
  if (!existsSync(built)) {
    console.error("building: npm run build");
    const { status } = spawnSync(process.execPath, ["tools/build.mjs"], { stdio: "inherit", cwd: ROOT });
    if (status !== 0) throw new Error("npm run build failed");
  } else if (newest(join(ROOT, "src")) > statSync(built).mtimeMs) {
    console.error("src/ is newer than dist/, which is what is measured: `npm run build` makes it anew");
  }
}

function newest(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Math.max(...files.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs));
}
