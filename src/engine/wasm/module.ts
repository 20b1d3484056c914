/** A WebAssembly module of kernels in base64, a tier each; `fused` is null where it is the same as `plain`. */
export interface ModuleBytes {
  readonly name: string;
  readonly plain: string;
  readonly fused: string | null;
}

/** A function of a module: what is launched. */
export interface KernelFunction {
  readonly module: ModuleBytes;
  readonly name: string;
  /** Its place in the table of every machine of this program. */
  readonly id: number;
}

let functions = 0;

/** The functions of a module by name, which the module exports under these names. */
export function kernelsOf<N extends string>(
  module: ModuleBytes,
  ...names: readonly N[]
): { readonly [K in N]: KernelFunction } {
  const table = {} as Record<N, KernelFunction>;
  for (const name of names) table[name] = { module, name, id: functions++ };
  return table;
}

/** The same function on float32 and float64, whose names end in F32 and F64. */
export interface OnFloats {
  readonly float32: KernelFunction;
  readonly float64: KernelFunction;
}

export function onFloats(module: ModuleBytes, name: string): OnFloats {
  const of = kernelsOf(module, `${name}F32`, `${name}F64`);
  return { float32: of[`${name}F32`], float64: of[`${name}F64`] };
}
