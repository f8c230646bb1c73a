// The page's own protocol: app://desk/ serves the built page from the app's folder, with its headers, and nothing else.
import { readFileSync } from "node:fs";
import { extname, join, normalize, sep } from "node:path";
import { type ProtocolResponse, protocol } from "electron";

export const PAGE_ORIGIN = "app://desk";
export const PAGE_URL = `${PAGE_ORIGIN}/index.html`;

/** Styles may stand inline because the component library writes its variables that way; scripts never. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

/** Before the app is ready: the page counts as a secure origin of its own. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: "app", privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/**
 * In the older of Electron's two ways: for the newer one, `protocol.handle`, Node's fetch library is read before the first
 * page can be given, which a start waits for (docs/decisions.md).
 */
export function servePage(folder: string): void {
  protocol.registerBufferProtocol("app", (request, give) => give(answer(folder, request.url)));
}

function answer(folder: string, url: string): ProtocolResponse {
  const file = fileFor(folder, url);
  const type = file && TYPES[extname(file)];
  if (!file || !type) return NOT_FOUND;
  try {
    return { statusCode: 200, headers: headers(type), data: readFileSync(file) };
  } catch {
    return NOT_FOUND;
  }
}

/** The file inside the folder that the address names, or null where it names another host or leads outside. */
function fileFor(folder: string, url: string): string | null {
  let path: string;
  try {
    const parsed = new URL(url);
    if (`${parsed.protocol}//${parsed.host}` !== PAGE_ORIGIN) return null;
    path = decodeURIComponent(parsed.pathname);
  } catch {
    return null;
  }
  if (path.includes("\0") || path.includes("\\")) return null;
  const file = normalize(join(folder, path));
  return file.startsWith(folder + sep) ? file : null;
}

function headers(type: string): Record<string, string> {
  return {
    "Content-Type": type,
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
  };
}

const NOT_FOUND: ProtocolResponse = {
  statusCode: 404,
  headers: headers("text/plain"),
  data: Buffer.alloc(0),
};
