import { spawn } from "node:child_process";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { canOpenWindows, launchOptions, newFolder, type OpenApp, openApp, removeFolder } from "./electron.ts";

describe.skipIf(!canOpenWindows)("the guards", () => {
  const folder = newFolder();
  let open: OpenApp;
  let server: Server;
  let reached: string[] = [];
  let address = "";

  beforeAll(async () => {
    server = createServer((request, response) => {
      reached.push(request.url ?? "");
      response.end("<title>outside</title>");
    }).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    open = await openApp({ folder });
  });

  afterAll(async () => {
    await open?.close();
    server?.close();
    removeFolder(folder);
  });

  test("the page is sandboxed and isolated", async () => {
    const preferences = await open.app.evaluate(({ webContents }) => {
      const [contents] = webContents.getAllWebContents();
      return (contents as unknown as { getLastWebPreferences(): unknown }).getLastWebPreferences();
    });
    expect(preferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false });
  });

  test("the page has no Node and nothing of Electron but its desk", async () => {
    const found = await open.page.evaluate(() => ({
      globals: ["require", "process", "module", "Buffer", "electron"].filter((name) => name in globalThis),
      desk: Object.keys((globalThis as unknown as { desk: object }).desk).sort(),
    }));
    expect(found).toEqual({
      globals: [],
      desk: [
        ...["askForPort", "chooseCopyPlace", "chooseDocument", "choosePlace", "chooseWorkbooks"],
        ...["dropped", "onMenu", "reveal"],
      ],
    });
  });

  test("the page's policy lets no inline script run and no text become code", async () => {
    const ran = await open.page.evaluate(async () => {
      const script = document.createElement("script");
      script.textContent = "window.inlineRan = true";
      document.body.append(script);
      script.remove();
      const evaluated = await new Promise((resolve) => {
        const frame = document.createElement("script");
        frame.src = "data:text/javascript,window.dataRan=true";
        frame.onload = () => resolve("loaded");
        frame.onerror = () => resolve("refused");
        document.body.append(frame);
      });
      return { inline: "inlineRan" in window, data: "dataRan" in window, evaluated };
    });
    expect(ran).toEqual({ inline: false, data: false, evaluated: "refused" });
  });

  test("the policy comes as a header with every answer, a refusal included", async () => {
    const headers = await open.app.evaluate(async ({ net }) => {
      const urls = ["app://desk/index.html", "app://desk/none.html"];
      const answers = await Promise.all(urls.map((url) => net.fetch(url)));
      return answers.map(({ status, headers }) => [status, headers.get("content-security-policy")]);
    });
    expect(headers).toEqual([
      [200, expect.stringContaining("default-src 'none'; script-src 'self'")],
      [404, expect.stringContaining("default-src 'none'")],
    ]);
  });

  test.each([
    "app://desk/..%2f..%2frenderer/index.html",
    "app://desk/assets/..%2f..%2f..%2frenderer/index.html",
    "app://desk/..%5c..%5crenderer/index.html",
    "app://elsewhere/index.html",
    "app://desk/",
  ])("the page's protocol does not serve %s", async (url) => {
    const status = await open.app.evaluate(async ({ net }, url) => (await net.fetch(url)).status, url);
    expect(status).toBe(404);
  });

  test("the page cannot fetch, load a picture or post a form to the outside", async () => {
    reached = [];
    await open.page.evaluate(async (address) => {
      await fetch(address).catch(() => undefined);
      await new Promise((resolve) => {
        const picture = new Image();
        picture.onload = picture.onerror = resolve;
        picture.src = `${address}/picture.png`;
      });
      const form = document.createElement("form");
      form.action = address;
      form.method = "post";
      document.body.append(form);
      form.submit();
    }, address);
    expect(reached).toEqual([]);
  });

  test("a window without any policy cannot reach the network either", async () => {
    reached = [];
    const fault = await open.app.evaluate(async ({ BrowserWindow }, address) => {
      const window = new BrowserWindow({ show: false });
      const fault = await window.loadURL(address).then(String, String);
      window.destroy();
      return fault;
    }, address);
    expect(fault).toContain("ERR_BLOCKED_BY_CLIENT");
    expect(reached).toEqual([]);
  });

  test("no name is looked up", async () => {
    const rules = await open.app.evaluate(({ app }) => app.commandLine.getSwitchValue("host-resolver-rules"));
    expect(rules).toBe("MAP * ~NOTFOUND");
  });

  test.each(["file:///etc/hostname", "app://desk/other.html", "https://example.org/"])(
    "the window does not go to %s",
    async (target) => {
      await open.page.evaluate((target) => {
        const link = document.createElement("a");
        link.href = target;
        document.body.append(link);
        link.click();
        link.remove();
        location.href = target;
      }, target);
      await open.page.waitForTimeout(200);
      expect(open.page.url()).toBe("app://desk/index.html");
    },
  );

  test("no second window opens", async () => {
    const opened = await open.page.evaluate(() => window.open("app://desk/index.html") === null);
    const windows = await open.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
    expect({ opened, windows }).toEqual({ opened: true, windows: 1 });
  });

  test("a webview stays empty", async () => {
    const contents = await open.app.evaluate(({ webContents }) => webContents.getAllWebContents().length);
    await open.page.evaluate(() => {
      const view = document.createElement("webview");
      view.setAttribute("src", "app://desk/index.html");
      document.body.append(view);
    });
    await open.page.waitForTimeout(200);
    const after = await open.app.evaluate(({ webContents }) => webContents.getAllWebContents().length);
    expect(after).toBe(contents);
  });

  test("a view that main itself attaches is refused", async () => {
    const prevented = await open.app.evaluate(({ webContents }) => {
      const [contents] = webContents.getAllWebContents();
      let prevented = false;
      const event = {
        preventDefault() {
          prevented = true;
        },
      };
      (contents as unknown as { emit(...values: unknown[]): void }).emit(
        "will-attach-webview",
        event,
        {},
        {},
      );
      return prevented;
    });
    expect(prevented).toBe(true);
  });

  test("permissions are refused without a question", async () => {
    const answers = await open.page.evaluate(async () => ({
      notifications: await Notification.requestPermission(),
      place: await new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve("given"),
          () => resolve("refused"),
        ),
      ),
      camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(
        () => "given",
        () => "refused",
      ),
      clipboard: await navigator.clipboard.readText().then(
        () => "given",
        () => "refused",
      ),
    }));
    expect(answers).toEqual({
      notifications: "denied",
      place: "refused",
      camera: "refused",
      clipboard: "refused",
    });
  });

  test("nothing is downloaded", async () => {
    const refused = await open.app.evaluate(
      ({ session }) =>
        new Promise((resolve) => {
          session.defaultSession.once("will-download", (event) => resolve(event.defaultPrevented));
          session.defaultSession.downloadURL("app://desk/index.html");
        }),
    );
    expect(refused).toBe(true);
  });

  test("no dictionary is fetched for a spell-checker", async () => {
    const isOn = await open.app.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled());
    expect(isOn).toBe(false);
  });

  test("a second start by the same user ends at once and leaves the first alone", async () => {
    const { executablePath, args, env } = launchOptions({ folder });
    const second = spawn(executablePath, args, { env, stdio: "ignore" });
    const exitCode = await new Promise((resolve) => second.once("exit", resolve));
    expect(exitCode).toBe(0);
    const windows = await open.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
    expect(windows).toBe(1);
  });
});
