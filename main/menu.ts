// The application menu. What is the page's to carry out goes there as a command; the rest are the system's own roles.
import { app, Menu, type MenuItemConstructorOptions } from "electron";
import type { MenuCommand } from "../shared/desk.ts";

export function setMenu(carryOut: (command: MenuCommand) => void): void {
  const item = (label: string, accelerator: string, command: MenuCommand): MenuItemConstructorOptions => ({
    id: command,
    label,
    accelerator,
    click: () => carryOut(command),
  });
  app.setAboutPanelOptions({
    applicationName: "Resolved",
    applicationVersion: app.getVersion(),
    copyright: "MIT licence",
  });
  const developing: MenuItemConstructorOptions[] = [{ role: "reload" }, { role: "toggleDevTools" }];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      {
        label: "&File",
        submenu: [
          item("&Bring in returns…", "CmdOrCtrl+O", "bring in returns"),
          item("&Save minutes", "CmdOrCtrl+S", "save minutes"),
          item("&Print to Word…", "CmdOrCtrl+P", "print"),
          { type: "separator" },
          { role: "quit" },
        ],
      },
      { role: "editMenu" },
      {
        label: "&View",
        submenu: [
          item("&Returns", "CmdOrCtrl+1", "show returns"),
          item("&Scorecard", "CmdOrCtrl+2", "show scorecard"),
          item("&Meeting", "CmdOrCtrl+3", "show meeting"),
          item("&Actions", "CmdOrCtrl+4", "show actions"),
          item("&Papers", "CmdOrCtrl+5", "show papers"),
          item("&Search", "CmdOrCtrl+F", "show search"),
          item("Se&ttings", "CmdOrCtrl+,", "show settings"),
          { type: "separator" },
          { role: "zoomIn" },
          { role: "zoomOut" },
          { role: "resetZoom" },
          { role: "togglefullscreen" },
          ...(app.isPackaged ? [] : developing),
        ],
      },
      { role: "windowMenu" },
      { label: "&Help", role: "help", submenu: [{ role: "about", label: "&About Resolved" }] },
    ]),
  );
}
