import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Whether a process is stopped (SIGSTOP, Ctrl-Z): it neither works nor ends. False where that cannot be found out. */
export function isStopped(pid: number): boolean {
  try {
    // "pid (name) state …": the name may hold anything, brackets too
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    return /^[Tt]/.test(text.slice(text.lastIndexOf(")") + 2));
  } catch {
    if (process.platform === "win32") return false;
    const { stdout } = spawnSync("ps", ["-o", "state=", "-p", `${pid}`], { encoding: "utf8" });
    return /^T/.test((stdout ?? "").trim());
  }
}
