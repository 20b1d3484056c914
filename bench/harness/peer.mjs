import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** The longest that a peer may take for one answer, in milliseconds: to start and warm up, or for a round. */
const PATIENCE = 180_000;

/** A process that runs one library, and answers one request at a time (harness/serve.mjs, harness/serve.py). */
export class Peer {
  #child;
  #waiting = null;
  #errors = "";
  #ended = false;

  /** @param {{ id: string, title: string, command: string[], environment?: object }} what */
  constructor({ id, title, command, environment = {} }) {
    this.id = id;
    this.title = title;
    const [program, ...args] = command;
    const env = { ...process.env, ...environment };
    this.#child = spawn(program, args, { stdio: ["pipe", "pipe", "pipe"], env });
    this.#child.on("error", (error) => this.#end(error.message));
    this.#child.on("close", (code) => this.#end(`the process ended (${code}) ${this.#lastError()}`));
    this.#child.stdin.on("error", () => {}); // the process has ended: said by `close`
    this.#child.stderr.on("data", (text) => {
      this.#errors = (this.#errors + text).slice(-4000);
    });
    createInterface({ input: this.#child.stdout }).on("line", (line) => {
      if (line.startsWith("\t")) this.#settle(JSON.parse(line.slice(1)));
    });
    this.started = this.#answer();
  }

  /** Sends a request and waits for its answer; `{ cannot: reason }` where there is none. */
  ask(request) {
    if (this.#ended) return Promise.resolve({ cannot: "its process has ended" });
    const answer = this.#answer();
    this.#child.stdin.write(`${JSON.stringify(request)}\n`);
    return answer;
  }

  end() {
    this.#child.kill();
  }

  #answer() {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#child.kill("SIGKILL");
        this.#settle({ cannot: `no answer in ${PATIENCE / 1000} s` });
      }, PATIENCE);
      this.#waiting = (message) => {
        clearTimeout(timer);
        resolve(message);
      };
      if (this.#ended) this.#end("");
    });
  }

  #settle(message) {
    this.#waiting?.(message);
    this.#waiting = null;
  }

  #end(reason) {
    this.#ended = true;
    this.#settle({ cannot: reason.trim() });
  }

  #lastError() {
    const lines = this.#errors.trim().split("\n");
    return lines.findLast((line) => /Error/.test(line)) ?? lines.at(-1) ?? "";
  }
}
