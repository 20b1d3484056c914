import { show, wrong } from "../../core/check.js";
import { say } from "../../core/messages/language.js";
import type { Activation } from "../../engine/kernel.js";
import { releaseInner } from "../../tensor/op.js";
import { Tensor } from "../../tensor/tensor.js";
import { failure } from "../messages.js";
import { Module } from "../module.js";
import { listText, printed } from "../text.js";

function checkModule(where: string, name: string, value: unknown): asserts value is Module {
  if (value instanceof Module) return;
  const received =
    typeof value === "function" && /^class\b/.test(String(value))
      ? say(
          `the class ${value.name} (write new ${value.name}(…))`,
          `la clase ${value.name} (escribe new ${value.name}(…))`,
        )
      : Array.isArray(value)
        ? say(
            `${show(value)} (write its modules one by one, or ...array)`,
            `${show(value)} (escribe sus módulos uno por uno, o ...array)`,
          )
        : show(value);
  throw failure("E-ARG-002", { where, name, expected: say("a module", "un módulo"), received });
}

/** The module at a position of a list whose modules are known one by one: of `net.at(0)` in `net.at(0).weight`. */
export type ModuleAt<M extends readonly Module[], I extends number> = number extends I | M["length"]
  ? M[number]
  : `${I}` extends `-${infer Behind extends number}`
    ? FromEnd<M, Behind>
    : `${I}` extends keyof M
      ? M[`${I}`]
      : M[number];

type FromEnd<
  M extends readonly unknown[],
  I extends number,
  Passed extends unknown[] = [unknown],
> = M extends readonly [...infer Front, infer Last]
  ? Passed["length"] extends I
    ? Last
    : FromEnd<Front, I, [...Passed, unknown]>
  : M[number];

/** What the containers share: modules under the names 0, 1, 2 … in order. */
abstract class ModuleSequence<M extends readonly Module[] = readonly Module[]> extends Module {
  /** The modules in order; one that stands at two positions comes twice. */
  protected items(): Module[] {
    const items: Module[] = [];
    for (const key of Object.keys(this)) {
      const value: unknown = Reflect.get(this, key);
      // Anything else is looked at by the module itself: every call comes through here, so the common way is short.
      if (!(value instanceof Module)) return Array.from(this.namedFields(), ([, module]) => module);
      items.push(value);
    }
    return items;
  }

  /** How many modules there are. */
  override get length(): number {
    return this.items().length;
  }

  /** The module at a position; negative positions count from the end. */
  at<const I extends number>(index: I): ModuleAt<M, I> {
    const all = this.items();
    const found = all.at(index);
    if (found === undefined || !Number.isInteger(index)) {
      throw failure("E-INDEX-001", {
        op: this.constructor.name,
        index: show(index),
        dim: 0,
        size: all.length,
      });
    }
    return found as ModuleAt<M, I>;
  }

  /** Adds a module at the end. */
  append(module: Module): this {
    checkModule(this.constructor.name, say("the module", "el módulo"), module);
    this.addModule(String(this.length), module);
    return this;
  }

  /** The modules in order: `for (const layer of list) x = layer(x)`. */
  *[Symbol.iterator](): Generator<M[number]> {
    yield* this.items();
  }
}

/** Whether a module is a layer of the library (not a class of the user's own) that neither keeps nor shows what it sees. */
function isQuiet(module: Module): boolean {
  if (module.isWatched() || Object.hasOwn(module, "forward")) return false;
  const layer: unknown = module.constructor;
  if (layer === Sequential) return Array.from(module.namedChildren()).every(([, child]) => isQuiet(child));
  return Object.hasOwn(module.constructor, "retainsNoTensors");
}

/**
 * Modules called one after the other, each with the result of the one before.
 *
 * @example new nn.Sequential(new nn.Linear(4, 16), new nn.ReLU(), new nn.Linear(16, 3))
 * @example new nn.Sequential({ hidden: new nn.Linear(4, 16), act: new nn.ReLU() })
 *
 * @typeParam X what the first module takes, @typeParam Y what the last one gives: tensors, if nothing else is said. @typeParam M the modules:
 * `at(0)` has the type of the first.
 */
export class Sequential<
  X = Tensor,
  Y = Tensor,
  M extends readonly Module[] = readonly Module[],
> extends ModuleSequence<M> {
  constructor(...modules: M);
  constructor(modules: Readonly<Record<string, Module>> | ReadonlyMap<string, Module>);
  constructor(...modules: readonly unknown[]) {
    super();
    const [first] = modules;
    const named =
      modules.length === 1 && first !== null && typeof first === "object" && !Array.isArray(first);
    const entries = named && first instanceof Map ? first : Object.entries(named ? first : modules);
    for (const [name, module] of entries) {
      checkModule("Sequential", say(`argument ${name}`, `el argumento ${name}`), module);
      this.addModule(name, module);
    }
  }

  forward(x: X): Y {
    const modules = this.items();
    let value: unknown = x;
    // Whether a layer of the library has made the storage of `value`, and no user code has seen it since.
    let own = false;
    for (let i = 0; i < modules.length; i++) {
      const quiet = isQuiet(modules[i]);
      const activation = quiet && i + 1 < modules.length ? activationOf(modules[i], modules[i + 1]) : null;
      const next =
        activation === null
          ? modules[i](value)
          : (modules[i++] as unknown as Activated).forwardActivated(value, activation);
      // A layer that passes its input on (Dropout in evaluation, Flatten, ReLU in place) gives a storage that is as seen as before.
      const passed = value instanceof Tensor && next instanceof Tensor && value.storage === next.storage;
      if (quiet && own && !passed && value instanceof Tensor) releaseInner(value);
      own = quiet && (own || !passed);
      value = next;
    }
    return value as Y;
  }
}

/** A layer that computes an activation in its own operation. */
interface Activated {
  forwardActivated(x: unknown, activation: Activation): unknown;
}

/** The activation that a layer may take over from the one behind it, or null. */
function activationOf(module: Module, next: Module): Activation | null {
  if (!("forwardActivated" in module) || !isQuiet(next)) return null;
  if (!Object.hasOwn(next.constructor, "activation")) return null;
  return (next.constructor as unknown as { activation: Activation }).activation;
}

/**
 * A list of modules that registers them; it has no forward of its own.
 *
 * @example
 * new nn.ModuleList([new nn.Linear(4, 8), new nn.Linear(8, 3)]).length // 2
 */
export class ModuleList<M extends Module = Module> extends ModuleSequence<readonly M[]> {
  constructor(modules: Iterable<M> = []) {
    super();
    if (modules instanceof Module || typeof modules?.[Symbol.iterator] !== "function") {
      const expected = say("a list of modules", "una lista de módulos");
      throw wrong("ModuleList", say("the argument", "el argumento"), expected, modules);
    }
    for (const module of modules) this.append(module);
  }

  forward(): never {
    throw failure("E-NOTIMPL-001", {
      what: say("forward of a ModuleList", "forward de una ModuleList"),
      instead: say(
        "Call its modules one by one: for (const layer of list) x = layer(x).",
        "Llama a sus módulos uno por uno: for (const capa of lista) x = capa(x).",
      ),
    });
  }

  override toString(): string {
    return printed(this, () => listText(this.items(), this.constructor.name));
  }
}
