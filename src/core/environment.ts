/**
 * A variable of the process's environment; undefined where it is not set, in a page, and where it may not be read (Deno without
 * `--allow-env` throws). Nothing of Node's is imported for it.
 */
export function variable(name: string): string | undefined {
  try {
    const { process } = globalThis as { process?: { env?: Readonly<Record<string, string | undefined>> } };
    return process?.env?.[name];
  } catch {
    return undefined;
  }
}
