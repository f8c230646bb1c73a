// Files that the user points at: by the system's dialogs or by dropping them. The page gets grants in place of paths.
import { extname, join } from "node:path";
import { app, type BrowserWindow, dialog, type SaveDialogOptions, shell } from "electron";
import type { Grant } from "../shared/contract.ts";
import { FILE_ENDINGS } from "../shared/domain/meeting/agenda/file-kinds.ts";
import type { PaperForm } from "../shared/domain/paper/form.ts";
import type { Asked, Told } from "./desk-channels.ts";

/** What is saved, told by the ending of the name that the page suggests. */
const PAPER = {
  extension: "docx",
  title: "Print",
  buttonLabel: "Print",
  filters: [{ name: "Word documents", extensions: ["docx"] }],
};
const OTHER_FORMS: readonly { readonly name: string; readonly extensions: [PaperForm] }[] = [
  { name: "PDF documents", extensions: ["pdf"] },
  { name: "Web pages", extensions: ["html"] },
];
const TEMPLATE = {
  extension: "xlsx",
  title: "Save a return template",
  buttonLabel: "Save",
  filters: [{ name: "Excel workbooks", extensions: ["xlsx"] }],
};

const DOCUMENTS = {
  document: {
    title: "Choose a Word document",
    filter: { name: "Word documents", extensions: ["docx", "docm", "dotx"] },
  },
  template: {
    title: "Choose the council's Word template",
    filter: { name: "Word templates", extensions: ["dotx", "docx"] },
  },
  paper: {
    title: "Choose a paper",
    filter: { name: "Papers", extensions: [...FILE_ENDINGS] },
  },
};

type SaveWords = Pick<SaveDialogOptions, "title" | "buttonLabel" | "filters">;

export function createDialogs(
  window: BrowserWindow,
  grant: (path: string) => Promise<Grant>,
): Asked & Pick<Told, "reveal"> {
  const places = new Map<string, string>();

  /** An ending that was left off is added: systems open a file by it. */
  async function askForPlace(suggestedName: string, ending: string, words: SaveWords): Promise<Grant | null> {
    const { filePath } = await dialog.showSaveDialog(window, {
      ...words,
      defaultPath: join(app.getPath("documents"), asFileName(suggestedName)),
    });
    if (!filePath) return null;
    const path = extname(filePath) === "" ? `${filePath}${ending}` : filePath;
    const place = await grant(path);
    places.set(place.id, path);
    return place;
  }

  return {
    dropped: (paths) => Promise.all(paths.filter((path) => path !== "").map(grant)),

    async chooseWorkbooks() {
      const { filePaths } = await dialog.showOpenDialog(window, {
        title: "Bring in returns",
        buttonLabel: "Bring in",
        properties: ["openFile", "multiSelections"],
        filters: [
          {
            name: "Workbooks and tables",
            extensions: ["xlsx", "xlsm", "xltx", "xltm", "ods", "csv", "tsv", "txt"],
          },
          { name: "All files", extensions: ["*"] },
        ],
      });
      return Promise.all(filePaths.map(grant));
    },

    async chooseDocument(kind = "document") {
      const { title, filter } = DOCUMENTS[kind];
      const { filePaths } = await dialog.showOpenDialog(window, {
        title,
        buttonLabel: "Choose",
        properties: ["openFile"],
        filters: [filter, { name: "All files", extensions: ["*"] }],
      });
      const [path] = filePaths;
      return path === undefined ? null : grant(path);
    },

    choosePlace(suggestedName, otherForms = []) {
      const { extension, filters, ...wording } = extname(suggestedName) === ".xlsx" ? TEMPLATE : PAPER;
      return askForPlace(suggestedName, `.${extension}`, {
        ...wording,
        filters: [...filters, ...OTHER_FORMS.filter(({ extensions: [form] }) => otherForms.includes(form))],
      });
    },

    chooseCopyPlace(suggestedName) {
      const ending = extname(suggestedName);
      const filters = [{ name: `Files as ${ending}`, extensions: [ending.slice(1)] }];
      return askForPlace(suggestedName, ending, { title: "Save a copy", buttonLabel: "Save", filters });
    },

    reveal(place) {
      const path = places.get(place);
      if (path) shell.showItemInFolder(path);
    },
  };
}

/** One name in the folder that the dialog opens at: a suggestion cannot lead to another folder. */
function asFileName(suggestion: string): string {
  const name = suggestion.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, "-").replace(/^[.\s]+/, "");
  return name.slice(0, 120) || "Paper.docx";
}
