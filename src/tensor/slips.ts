import { failure } from "./messages.js";

/** What Python's habits lead to and JavaScript would answer with `undefined`: `x[0]`, `x.cuda()`, `torch.cuda.…`. */

/** The positions in brackets that say what to write; larger ones would cost a property each. */
const POSITIONS = [-1, ...Array.from({ length: 10 }, (_, i) => i)];

/** Gives a prototype below the methods of tensors what says how to reach into one. */
export function adviseBrackets(prototype: object): void {
  for (const index of POSITIONS) {
    const advise = () => {
      throw failure("E-TENSOR-004", { index });
    };
    Object.defineProperty(prototype, String(index), { get: advise, set: advise, configurable: true });
  }
}

/** What typed arrays have and tensors have not. */
const OF_ARRAYS =
  "copyWithin every fill filter find findIndex findLast findLastIndex forEach includes indexOf join lastIndexOf map reduce " +
  "reduceRight reverse set slice some subarray toReversed toSorted with";

/** Gives the prototype of what `x.data` gives what says that the typed array is `x.numpy()`. */
export function adviseTypedArrays(prototype: object): void {
  const refuse = (access: string, change: string | null) => () => {
    throw failure("E-TENSOR-005", { access, change });
  };
  for (const index of POSITIONS) {
    const advise = refuse(`[${index}]`, `x.data.setAt([${index}], 0)`);
    Object.defineProperty(prototype, String(index), { get: advise, set: advise, configurable: true });
  }
  for (const name of ["length", "buffer", "byteLength", "byteOffset"])
    Object.defineProperty(prototype, name, { get: refuse(`.${name}`, null), configurable: true });
  const changes: Record<string, string> = {
    fill: "x.data.fill_(0)",
    set: "x.data.copy_(torch.tensor([0, 1]))",
  };
  for (const name of OF_ARRAYS.split(" ")) {
    const value = refuse(`.${name}(…)`, changes[name] ?? null);
    Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
  }
}

/**
 * Where tensors are: the CPU, the one device that there is. `torch.device("cpu")` gives it.
 *
 * @example
 * torch.device("cpu").type // cpu
 */
export class Device {
  /** Always "cpu". */
  readonly type = "cpu";
  /** null: there is one. */
  readonly index = null;

  /** "cpu". */
  toString(): string {
    return this.type;
  }
}

/** Whether it names the device: `torch.device("cpu")`, or "cpu". */
export const isDevice = (value: unknown): value is Device | "cpu" =>
  value === "cpu" || value instanceof Device;

/** Gives a prototype `cpu()`, which changes nothing, and `cuda()`, which says that there is one device. `what`: how its objects are called in errors. */
export function adviseDevices(prototype: object, what: string): void {
  const methods = {
    cpu(this: unknown) {
      return this;
    },
    cuda() {
      throw failure("E-TENSOR-003", { where: `${what}.cuda()` });
    },
  };
  for (const [name, value] of Object.entries(methods))
    Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
}

/** What PyTorch answers where there is no such device; all else that it has says that there is none. */
export interface NoDevice {
  /** false: there is none. */
  isAvailable(): false;
  /** 0: there is none. */
  deviceCount(): 0;
  /** Does nothing, as in PyTorch where there is none. */
  manualSeed(seed: number | bigint): void;
  /** Does nothing, as in PyTorch where there is none. */
  manualSeedAll(seed: number | bigint): void;
  /** Does nothing, as in PyTorch where there is none. */
  emptyCache(): void;
}

/* @__NO_SIDE_EFFECTS__ */
function noDevice(name: string): NoDevice {
  const answers: NoDevice = {
    isAvailable: () => false,
    deviceCount: () => 0,
    manualSeed() {},
    manualSeedAll() {},
    emptyCache() {},
  };
  return new Proxy(answers, {
    get(target, key) {
      // Symbols and `then` are what consoles, promises and tests ask of any object.
      if (typeof key === "symbol" || key in target || key === "then" || key === "toJSON")
        return Reflect.get(target, key);
      throw failure("E-TENSOR-003", { where: `torch.${name}.${key}` });
    },
  });
}

/** `torch.cuda`: there is none. It says so, and what it cannot answer says what to write. */
export const cuda: NoDevice = noDevice("cuda");

/** `torch.mps`: there is none. It says so, and what it cannot answer says what to write. */
export const mps: NoDevice = noDevice("mps");

/**
 * PyTorch's `torch.device`: the CPU is the one that there is, so that `torch.device(torch.cuda.isAvailable() ? "cuda" : "cpu")` may stay as
 * it is; `x.to(device)` and `model.to(device)` change nothing.
 *
 * @throws E-TENSOR-003 for any other: leave it out
 * @example
 * const device = torch.device(torch.cuda.isAvailable() ? "cuda" : "cpu");
 * torch.ones(2).to(device) // tensor([1., 1.])
 * torch.device("cuda") // throws E-TENSOR-003
 */
export function device(type: string | Device, index?: number | null): Device {
  if (isDevice(type) && (index ?? null) === null) return type === "cpu" ? new Device() : type;
  if (type === ("cpu:0" as string)) return new Device();
  throw failure("E-TENSOR-003", { where: "torch.device()" });
}
