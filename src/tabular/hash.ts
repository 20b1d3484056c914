import { Sha256 } from "../core/sha256.js";

/** What takes bytes and texts and gives their SHA-256. */
interface Hash {
  update(piece: Uint8Array | string): unknown;
  hex(): string;
}

interface NodeHash {
  update(piece: Uint8Array | string): unknown;
  digest(form: "hex"): string;
}

/** Node's own where there is one: models of many megabytes are hashed at each checkpoint. */
export function newHash(): Hash {
  const { process } = globalThis as {
    process?: { getBuiltinModule?(name: string): { createHash(name: string): NodeHash } | undefined };
  };
  const node = process?.getBuiltinModule?.("node:crypto")?.createHash("sha256");
  return node ? { update: (piece) => node.update(piece), hex: () => node.digest("hex") } : new Sha256();
}
