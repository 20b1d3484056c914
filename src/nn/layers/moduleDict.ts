import { show, wrong } from "../../core/check.js";
import { say } from "../../core/messages/language.js";
import { failure } from "../messages.js";
import { Module } from "../module.js";
import { entriesOf } from "./entries.js";

type Modules = Readonly<Record<string, Module>>;

/**
 * Modules by name, as Python's dict: each is registered under its key. A key cannot be the name of a member of every module (`forward`,
 * `keys`), as in PyTorch; keys that are whole numbers come first, as in every object of JavaScript. It has no forward of its own.
 *
 * @typeParam M the modules by their names: `at("linear")` has the type of that one
 * @throws E-ARG-002 for what is no module, or a key that cannot be one
 * @example
 * const choices = new nn.ModuleDict({ linear: new nn.Linear(4, 3), act: new nn.ReLU() });
 * choices.at("linear").weight.shape // [3, 4]
 * choices.keys() // ['linear', 'act']
 */
export class ModuleDict<M extends Modules = Modules> extends Module {
  /** @param modules an object, a Map, another ModuleDict, or pairs of key and module */
  constructor(
    modules:
      | M
      | ReadonlyMap<string, Module>
      | Iterable<readonly [string, Module]>
      | ModuleDict<M>
      | null = null,
  ) {
    super();
    if (modules !== null) this.update(modules as never);
  }

  /** How many modules there are. */
  get size(): number {
    return Object.keys(this).length;
  }

  /** The same as `size`: Python's `len(dict)`. */
  override get length(): number {
    return this.size;
  }

  /** Whether a module has this key. */
  has(key: string): boolean {
    return typeof key === "string" && Object.hasOwn(this, key);
  }

  /** The module of a key: Python's `dict[key]`. Throws E-ARG-002 where there is none. */
  at<K extends keyof M & string>(key: K): M[K] {
    if (!this.has(key)) {
      const keys = [...this.keys()].join(", ");
      throw wrong(
        this.constructor.name,
        say("the key", "la clave"),
        say(`one of ${keys}`, `una de ${keys}`),
        key,
      );
    }
    return (this as unknown as M)[key];
  }

  /** Gives a key a module: Python's `dict[key] = module`. */
  set(key: string, module: Module): this {
    this.addModule(key, module);
    return this;
  }

  /** Takes a module out; gives whether there was one: Python's `del dict[key]`. */
  delete(key: string): boolean {
    return this.has(key) && Reflect.deleteProperty(this, key);
  }

  /** Takes a module out and gives it. Throws E-ARG-002 where there is none. */
  pop<K extends keyof M & string>(key: K): M[K] {
    const module = this.at(key);
    this.delete(key);
    return module;
  }

  /** Takes all modules out. */
  clear(): void {
    for (const key of this.keys()) this.delete(key);
  }

  /** Adds modules, or puts them in the place of those with the same keys; takes what the constructor takes. */
  update(
    modules:
      | Modules
      | ReadonlyMap<string, Module>
      | Iterable<readonly [string, Module]>
      | Pick<ModuleDict, "items">,
  ): void {
    const pairs = modules instanceof ModuleDict ? modules.items() : entriesOf("ModuleDict", modules);
    for (const [key, module] of [...pairs]) this.addModule(key, module as Module);
  }

  /** The keys, in order. */
  keys(): string[] {
    return Object.keys(this);
  }

  /** The modules, in order. */
  values(): M[keyof M][] {
    return Object.values(this) as M[keyof M][];
  }

  /** Pairs of key and module, in order. */
  items(): [string, M[keyof M]][] {
    return Object.entries(this) as [string, M[keyof M]][];
  }

  /** The keys, as Python's `for key in dict`. */
  *[Symbol.iterator](): Generator<string> {
    yield* this.keys();
  }

  forward(): never {
    throw failure("E-NOTIMPL-001", {
      what: say("forward of a ModuleDict", "forward de una ModuleDict"),
      instead: say(
        `Call one of its modules: dict.at(${show(this.keys()[0] ?? "key")})(x).`,
        `Llama a uno de sus módulos: dict.at(${show(this.keys()[0] ?? "key")})(x).`,
      ),
    });
  }
}
