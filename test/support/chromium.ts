import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { type Browser, chromium } from "playwright-core";

/** Debian's Chromium, or the one that CHROMIUM names; null where there is none. */
export const CHROMIUM =
  [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
    (path) => path !== undefined && existsSync(path),
  ) ?? null;

/** Without a browser the page tests are left out, but never in CI. */
export const skipPages = CHROMIUM === null && process.env.CI === undefined;

export function launch(): Promise<Browser> {
  if (CHROMIUM === null) throw new Error("no Chromium: install Debian's package chromium, or set CHROMIUM");
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".html": "text/html",
  ".map": "application/json",
};

interface ServeOptions {
  /** The page may share memory with workers. */
  readonly isolated?: boolean;
  /** The page itself, without a policy. Default: an empty one, under a strict policy. */
  readonly html?: string;
}

/** Serves a folder on loopback. */
export async function serve(
  root: string,
  { isolated = false, html }: ServeOptions = {},
): Promise<{ url: string; close(): void }> {
  const server: Server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    if (html === undefined)
      response.setHeader(
        "Content-Security-Policy",
        "script-src 'self' 'wasm-unsafe-eval' blob:; worker-src 'self' blob:",
      );
    if (isolated) {
      response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
      response.setHeader("Cross-Origin-Embedder-Policy", "require-corp");
    }
    if (path === "/") {
      response.setHeader("Content-Type", "text/html");
      response.end(html ?? '<!doctype html><title>Antorcha</title><link rel="icon" href="data:,">');
      return;
    }
    try {
      const body = await readFile(join(root, path));
      response.setHeader("Content-Type", TYPES[extname(path)] ?? "application/octet-stream");
      response.end(body);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}
