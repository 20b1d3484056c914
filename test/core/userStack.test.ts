import { describe, expect, test } from "vitest";
import { fromUser } from "../../src/core/messages/userStack.js";
import * as torch from "../../src/index.js";

/** Whose line an error names first. */

const { nn } = torch;

class Net extends nn.Module {
  fc = new nn.Linear(4, 3);
  forward(x: torch.Tensor): torch.Tensor {
    return this.fc(x);
  }
}

const frames = (run: () => unknown): string[] => {
  try {
    run();
  } catch (error) {
    const [first, ...rest] = String((error as Error).stack).split("\n");
    expect(first).toBe(`AntorchaError: ${(error as Error).message}`);
    return rest;
  }
  throw new Error("nothing was thrown");
};

describe("a stack begins at the user's line", () => {
  test.each<[string, () => unknown]>([
    ["an operation", () => torch.ones(2, 3).matmul(torch.ones(2, 3))],
    ["a function", () => torch.ones(-1)],
    ["a layer that is made", () => new nn.Linear(-1, 3)],
    ["a layer in a model", () => new Net()(torch.ones(2, 5))],
    [
      "deep in the library",
      () => new nn.Sequential(new nn.Sequential(new nn.Linear(4, 3)))(torch.ones(2, 5)),
    ],
  ])("%s", (_, run) => {
    expect(frames(run)[0]).toContain("userStack.test.ts");
  });

  test("that of a user's own forward, inside the library's call", () => {
    expect(frames(() => new Net()(torch.ones(2, 5)))[0]).toMatch(/ at \w+\.forward /);
  });

  test("and keeps as many lines as the host keeps", () => {
    const before = Error.stackTraceLimit;
    try {
      Error.stackTraceLimit = 2;
      expect(frames(() => torch.ones(-1))).toHaveLength(2);
      expect(Error.stackTraceLimit).toBe(2);
    } finally {
      Error.stackTraceLimit = before;
    }
  });

  test("or stays whole, where nobody but the library and Node is on it", () => {
    const own = ["    at f (file:///a/dist/node/x.js:1:1)", "    at g (/a/dist/src/y.js:1:1)"];
    expect(fromUser(own, "/a/dist/")).toBe(own);
    expect(fromUser([...own, "    at node:internal/timers:1:1"], "/a/dist/")).toHaveLength(3);
    expect(fromUser([...own, "    at /b/user.js:1:1", own[0]], "/a/dist/")).toHaveLength(2);
  });

  test("a program may write a stack of its own", () => {
    try {
      torch.ones(-1);
    } catch (error) {
      (error as Error).stack = "mine";
      expect((error as Error).stack).toBe("mine");
    }
  });
});
