import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { root } from "../support/bundle.js";

/** Python makes objects without `new`: every class of every door of the built package says what to write. */

type Door = Record<string, unknown>;
const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  exports: Record<string, string | Record<"node" | "default", string>>;
};
const load = (file: string) =>
  import(/* @vite-ignore */ pathToFileURL(join(root, file)).href) as Promise<Door>;

/** The classes of a door, those of its namespaces included. */
function classesOf(door: Door, found = new Map<string, unknown>()): Map<string, unknown> {
  for (const [name, value] of Object.entries(door)) {
    const kind = Object.prototype.toString.call(value);
    if (kind === "[object Module]") classesOf(value as Door, found);
    else if (typeof value === "function" && /^[A-Z]/.test(name) && isClass(value)) found.set(name, value);
  }
  return found;
}

/** A class, bare or as a door shows it: its prototype cannot be replaced. */
const isClass = (f: object) => Object.getOwnPropertyDescriptor(f, "prototype")?.writable === false;

const message = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    return String((error as Error).message);
  }
  return "nothing was thrown";
};

/** Classes that only the library makes, or that are only extended. */
const MADE_INSIDE = new Set(["AntorchaError", "Device", "Function", "FunctionContext"]);

describe("a class of a door that is called without new says what to write", () => {
  for (const way of ["node", "default"] as const)
    test.each(Object.entries(exports).filter(([, door]) => typeof door === "object"))(
      `${way}: %s`,
      async (_, door) => {
        const torch = (await load(typeof door === "object" ? door[way] : door)) as Door;
        const silent = [...classesOf(torch)].filter(
          ([name, Class]) =>
            !MADE_INSIDE.has(name) && !message(() => (Class as () => void)()).includes("[E-ARG-006]"),
        );
        expect(silent.map(([name]) => name)).toEqual([]);
      },
    );
});

describe("such a class is the class in everything else", async () => {
  const file = (exports["."] as Record<"node", string>).node;
  const torch = (await load(file)) as unknown as typeof import("../../src/index.js");
  const { nn, optim } = torch;
  afterAll(() => torch.setLanguage("en"));

  test("in both languages", () => {
    const call = () => (nn.Linear as unknown as (...sizes: number[]) => void)(4, 3);
    expect(message(call)).toMatch(/^Linear.*Write new Linear\(…\)\./);
    torch.setLanguage("es");
    expect(message(call)).toMatch(/^Linear.*Escribe new Linear\(…\)\./);
    torch.setLanguage("en");
    const make = torch.Tensor as unknown as (values: number[]) => void;
    expect(message(() => make([1, 2]))).toContain("Write torch.tensor([1, 2]).");
  });

  test("instances, constructors, names, static members and subclasses", () => {
    const layer = new nn.Linear(4, 3);
    expect(layer).toBeInstanceOf(nn.Linear);
    expect(layer).toBeInstanceOf(nn.Module);
    expect(layer.constructor).toBe(nn.Linear);
    expect([nn.Linear.name, nn.Linear.length]).toEqual(["Linear", 0]);
    expect(Object.getPrototypeOf(nn.Linear)).toBe(nn.Module);
    expect(torch.ones(2)).toBeInstanceOf(torch.Tensor);
    expect(layer.weight).toBeInstanceOf(torch.Tensor);
    class Net extends nn.Module {
      layer = layer;
      forward(x: typeof layer.weight) {
        return this.layer(x);
      }
    }
    class Wide extends nn.Linear {}
    expect(String(new Net())).toContain("Net(\n  (layer): Linear(in_features=4");
    expect(new Wide(2, 3).constructor).toBe(Wide);
    expect(new Wide(2, 3)).toBeInstanceOf(nn.Linear);
    expect(new Net()(torch.ones(2, 4) as never).shape).toEqual([2, 3]);
    class Slow extends optim.SGD {}
    expect(new Slow(layer.parameters(), { lr: 0.1 })).toBeInstanceOf(optim.Optimizer);
  });
});
