// Every guard between the page and the machine, one function each; the page's headers are in `page.ts`.
// `test/app/guards.test.ts` attacks each of them.
import { app, type Session, type WebContents, type WebPreferences } from "electron";
import { PAGE_ORIGIN } from "./page.ts";

type Guard = () => void;

/** Set before the app is ready, for every window and session that there will ever be. */
export const guards: readonly Guard[] = [
  sandboxEveryPage,
  refuseNavigation,
  refuseNewWindows,
  refuseWebviews,
  refusePermissions,
  refuseTheNetwork,
  refuseDownloads,
  fetchNoDictionaries,
];

/** How every window is made: the page's scripts share nothing with the preload, and have no Node. */
export function isolatedPage(preload: string): WebPreferences {
  return { preload, contextIsolation: true, sandbox: true, nodeIntegration: false, webviewTag: false };
}

/** Chromium cannot start its own sandbox for root, as in a container; the page stays without Node there as well. */
function sandboxEveryPage(): void {
  if (!app.commandLine.hasSwitch("no-sandbox")) app.enableSandbox();
}

function refuseNavigation(): void {
  onContents((contents) => {
    contents.on("will-navigate", (event) => event.preventDefault());
    contents.on("will-frame-navigate", (event) => event.preventDefault());
    contents.on("will-redirect", (event) => event.preventDefault());
  });
}

function refuseNewWindows(): void {
  onContents((contents) => contents.setWindowOpenHandler(() => ({ action: "deny" })));
}

function refuseWebviews(): void {
  onContents((contents) => contents.on("will-attach-webview", (event) => event.preventDefault()));
}

function refusePermissions(): void {
  onSession((session) => {
    session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
    session.setPermissionCheckHandler(() => false);
    session.setDevicePermissionHandler(() => false);
  });
}

/** The developer's tools are let through: they are part of Electron and a packed app has no menu entry for them. */
function refuseTheNetwork(): void {
  app.commandLine.appendSwitch("host-resolver-rules", "MAP * ~NOTFOUND");
  app.commandLine.appendSwitch("disable-background-networking");
  // Chromium's part for the network has nothing to fetch, so it gets no process of its own: each takes time at the start.
  app.commandLine.appendSwitch("enable-features", "NetworkServiceInProcess2");
  onSession((session) => {
    session.webRequest.onBeforeRequest((request, decide) => {
      const isOurs = request.url.startsWith(`${PAGE_ORIGIN}/`) || request.url.startsWith("devtools://");
      decide({ cancel: !isOurs });
    });
  });
}

function refuseDownloads(): void {
  onSession((session) => session.on("will-download", (event) => event.preventDefault()));
}

function fetchNoDictionaries(): void {
  onSession((session) => session.setSpellCheckerEnabled(false));
}

function onContents(guard: (contents: WebContents) => void): void {
  app.on("web-contents-created", (_event, contents) => guard(contents));
}

function onSession(guard: (session: Session) => void): void {
  app.on("session-created", guard);
}
