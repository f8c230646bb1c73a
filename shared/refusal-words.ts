// What a person is told of each refusal, in the window and on the command line.
import type { ErrorCode, Refusal } from "./errors.ts";

export interface RefusalWords {
  /** What happened, and what was kept. */
  readonly sentence: string;
  /** What to do now. */
  readonly next: string;
}

type Details = Refusal["details"];

const file = ({ name }: Details) => (name === undefined ? "This file" : `“${name}”`);
const place = ({ name }: Details) => (name === undefined ? "the place that you chose" : `“${name}”`);

/** What the commonest of them are, by the ending under which people know them. */
const KINDS_NOT_READ: Readonly<Record<string, string>> = {
  ".xls": "in the format that Excel used up to 2003 (.xls), which Resolved does not read",
  ".xlsb": "an Excel Binary Workbook (.xlsb), which Resolved does not read",
};

const REFUSALS: Record<ErrorCode, (details: Details) => RefusalWords> = {
  "not-a-workbook": (details) => ({
    sentence: `${file(details)} is not a workbook or a table that Resolved can read. Nothing was stored.`,
    next: "Open it in Excel, save it as an Excel Workbook (.xlsx), and bring that in.",
  }),
  "workbook-damaged": (details) => ({
    sentence: `${file(details)} is damaged or was cut short on its way. Nothing was stored.`,
    next: "Ask the sender to send it again, or open it in Excel, let Excel repair it, and save it.",
  }),
  "workbook-empty": (details) => ({
    sentence: `${file(details)} has no figures in it: every sheet is empty.`,
    next: "Check with the sender that this is the workbook they meant to send.",
  }),
  "workbook-encrypted": (details) => ({
    sentence: `${file(details)} has a password, so it cannot be read. Nothing was stored.`,
    next: "Open it in Excel with its password, take the password off (File, Info, Protect Workbook), save it, and bring it in again.",
  }),
  "workbook-default-password": (details) => ({
    sentence: `${file(details)} is encrypted, although it has no password of its own: Excel opens it without asking. Resolved cannot, so nothing was stored.`,
    next: "Open it in Excel, take the protection off (File, Info, Protect Workbook), save it as an Excel Workbook (.xlsx), and bring that in.",
  }),
  "workbook-old-format": (details) => ({
    sentence: `${file(details)} is ${KINDS_NOT_READ[details.format ?? ".xls"] ?? `in a format that Resolved does not read (${details.format})`}. Nothing was stored.`,
    next: "Open it in Excel, choose Save As, Excel Workbook (.xlsx), and bring that in.",
  }),
  "workbook-lock-file": (details) => ({
    sentence: `${file(details)} is not the workbook itself but the mark that Excel leaves beside a workbook that is open.`,
    next: "Choose the workbook of the same name without “~$” at its start.",
  }),
  "workbook-too-big": (details) => ({
    sentence: `${file(details)} is far bigger than a return of indicators. Nothing was stored.`,
    next: "Ask the sender for a workbook with only the indicator sheets in it.",
  }),
  "workbook-too-slow": (details) => ({
    sentence: `${file(details)} took too long to read, so reading was stopped. Nothing was stored.`,
    next: "Copy the sheet with the figures into a new workbook, save it, and bring that in.",
  }),
  "workbook-hostile": (details) => ({
    sentence: `${file(details)} is built in a way that could harm this computer, so it was not opened. Nothing was stored.`,
    next: "Do not open it in Excel either. Ask the sender where it came from, and tell your IT service.",
  }),
  "quotation-mark-out-of-place": (details) => ({
    sentence: `${file(details)} has a quotation mark out of place${details.line === undefined ? "" : ` in line ${details.line}`}, so it cannot be told where one column ends and the next begins. Nothing was stored.`,
    next: "Put the mark right in a text editor. Or ask the sender to save it as an Excel Workbook (.xlsx).",
  }),
  "workbook-child-level": (details) => ({
    sentence: `${file(details)} looks like a list of children${details.columns === undefined ? "" : ` (it has columns for ${details.columns})`}. Resolved keeps figures only, so nothing of it was stored.`,
    next: "Delete your copy if you should not hold it, and ask the sender for the totals.",
  }),
  "no-indicator-found": (details) => ({
    sentence: `${file(details)} opened, but none of its rows matches an indicator in the register.`,
    next: "Check that the right workbook was sent. If it was, ask the sender to put the indicator references beside the figures.",
  }),
  "not-a-document": (details) => ({
    sentence: `${file(details)} is not a Word document. Nothing was stored.`,
    next: "Open it in Word, save it as a Word Document (.docx), and bring that in. Or copy its text and paste it.",
  }),
  "document-damaged": (details) => ({
    sentence: `${file(details)} is a Word document that is damaged or was cut short. Nothing was stored.`,
    next: "Open it in Word, let Word repair it, save it, and bring it in again.",
  }),
  "document-empty": (details) => ({
    sentence: `${file(details)} has no words in it that can be read. Nothing was stored.`,
    next: "If it shows a scanned page, look for the document from which the page was printed.",
  }),
  "document-encrypted": (details) => ({
    sentence: `${file(details)} is a Word document with a password, so it cannot be read. Nothing was stored.`,
    next: "Open it in Word with its password, take the password off (File, Info, Protect Document), save it, and bring it in again.",
  }),
  "document-old-format": (details) => ({
    sentence: `${file(details)} is in an older Word format (${details.format ?? ".doc"}), which Resolved does not read. Nothing was stored.`,
    next: "Open it in Word, choose Save As, Word Document (.docx), and bring that in.",
  }),
  "document-too-big": (details) => ({
    sentence: `${file(details)} is far longer than the minutes of a meeting. Nothing was stored.`,
    next: "Copy the minutes of one meeting into a document of their own, save it, and bring that in.",
  }),
  "document-hostile": (details) => ({
    sentence: `${file(details)} is a document built in a way that could harm this computer, so it was not opened. Nothing was stored.`,
    next: "Do not open it in Word either. Ask where it came from, and tell your IT service.",
  }),
  "file-missing": (details) => ({
    sentence: `${file(details)} is not there. Nothing was stored.`,
    next: "Check its name, or find where it was moved to, and bring it in from there.",
  }),
  "file-locked": (details) => ({
    sentence: `${file(details)} is open in another program, so it could not be read. Nothing was stored.`,
    next: "Close it there, and then try again.",
  }),
  "file-changed": (details) => ({
    sentence: `${file(details)} was changed after you looked at it, so nothing was stored.`,
    next: "Read it again, look once more at what was read, and only then let it be stored.",
  }),
  "file-kind-refused": (details) => ({
    sentence: `${file(details)} is not a kind of file that is handed on with an agenda. Nothing was kept.`,
    next: "Save it as PDF, or choose a Word, Excel, PowerPoint or OpenDocument file without macros, a picture, or a plain text.",
  }),
  "file-not-its-kind": (details) => ({
    sentence: `${file(details)} is not what the end of its name says, or it is locked with a password. Nothing was kept.`,
    next: "Open it in its own program, take a password off, save it there as PDF, and choose that.",
  }),
  "file-empty": (details) => ({
    sentence: `${file(details)} is empty. Nothing was kept.`,
    next: "Save it again in the program that it comes from, or ask the author to send it again.",
  }),
  "file-too-big": (details) => ({
    sentence: `${file(details)} is bigger than ${details.limit ?? 50} MB, the most that is kept of one file. Nothing was kept.`,
    next: "Save it as PDF with smaller pictures, or divide it into parts, and choose those.",
  }),
  "file-lock-mark": (details) => ({
    sentence: `${file(details)} is not the file itself but the mark that Office leaves beside a file that is open.`,
    next: "Choose the file of the same name without “~$” at its start.",
  }),
  "no-files": () => ({
    sentence: "No file is kept with these items yet, so there are no papers to save.",
    next: "Choose the files under Papers with this item on the agenda, and try again.",
  }),
  "kept-file-damaged": (details) => ({
    sentence: `What is kept for ${place(details)} is no longer what was put in, so it was not saved. A file that was there before is still there.`,
    next: "Choose the file again on the agenda from where it came. Tell your IT service: the disk may be failing.",
  }),
  "store-newer-than-app": () => ({
    sentence: "Your records were last used by a newer version of Resolved. They were not touched.",
    next: "Install the newer version on this computer, and open it again.",
  }),
  "store-in-use": () => ({
    sentence: "Your records are already open in another window or on another account.",
    next: "Close Resolved there, and then open it here again.",
  }),
  "store-damaged": () => ({
    sentence: "Your records are damaged and were not opened, so that nothing more can be lost.",
    next: "Keep the damaged file where it is, and ask your IT service to put back the latest backup.",
  }),
  "store-folder-missing": ({ place }) => ({
    sentence: `There is no folder for the records${place === undefined ? "" : ` at ${place}`}. Nothing was written.`,
    next: "Make the folder, or name another place.",
  }),
  "store-not-writable": ({ place }) => ({
    sentence: `The records${place === undefined ? "" : ` at ${place}`} cannot be written to. They were not touched.`,
    next: "Ask your IT service for the right to write there, or name another place.",
  }),
  "not-a-store": ({ place }) => ({
    sentence: `${place === undefined ? "What was named" : `“${place}”`} holds something other than the records of Resolved. It was not touched.`,
    next: "Name the file of the records, or a new name for new records.",
  }),
  "store-missing": () => ({
    sentence: "Your records are not where they were.",
    next: "Check that the drive that holds them is connected, and open Resolved again.",
  }),
  "store-place-unsafe": ({ place }) => ({
    sentence: `The place chosen for your records${place === undefined ? "" : ` (${place})`} is shared or synchronised, and so not safe for them. Nothing was written there.`,
    next: "Choose a folder on this computer's own disk. Synchronised folders and network drives are right for backups.",
  }),
  "store-not-empty": () => ({
    sentence: "There are records here already, so the example was not opened. Your records are as they were.",
    next: "Go on with your own records, or open the example on a computer with none.",
  }),
  "register-not-understood": ({ line }) => ({
    sentence: `The register of indicators could not be understood${line === undefined ? "" : ` at line ${line}`}. Your records are as they were.`,
    next: "Put the register right at that place, and try again.",
  }),
  "not-found": () => ({
    sentence: "What you asked for is no longer there. Nothing else was changed.",
    next: "Choose it again: a file from its folder, a meeting from the list at the top.",
  }),
  conflict: ({ date }) =>
    date === undefined
      ? {
          sentence:
            "This was changed somewhere else after you opened it, so your change was not saved over it.",
          next: "Copy what you wrote, choose Show the saved version, and put your change in again.",
        }
      : {
          sentence: "There is a meeting on that date already. It was not changed.",
          next: "Choose another date, or go on with the meeting that is there.",
        },
  "reference-taken": ({ reference }) => ({
    sentence: `The register has an indicator ${reference === undefined ? "with that reference" : reference} already. Nothing was added.`,
    next: "Give the new indicator another reference, or say that the line is the one that is there.",
  }),
  "return-in-a-paper": (details) => ({
    sentence: `Figures of ${file(details)} stand in a scorecard that was printed, so it was not withdrawn. Nothing was changed.`,
    next: "Bring in a corrected return: it supersedes these figures, and both are kept.",
  }),
  "return-already-accepted": (details) => ({
    sentence: `${file(details)} was accepted before, to the letter. Its figures are in the scorecard, and nothing was added twice.`,
    next: "There is nothing more to do with it.",
  }),
  "nothing-to-accept": (details) => ({
    sentence: `${file(details)} holds no figure that can be taken. Nothing was stored.`,
    next: "Answer the questions about its doubtful figures, or ask the sender for another workbook.",
  }),
  "nothing-owed": ({ sender, period }) => ({
    sentence: `${sender === undefined ? "This sender" : `The ${sender}`} owes no figure${period === undefined ? "" : ` for ${period}`}, so no template was written.`,
    next: "Choose another sender or month, or name the indicators that are to be asked for.",
  }),
  "indicator-unknown": ({ reference }) => ({
    sentence: `The register has no indicator ${reference === undefined ? "of that reference" : `“${reference}”`}.`,
    next: "Write the reference as the register has it, or add the indicator first.",
  }),
  "reason-tells-count": ({ reference }) => ({
    sentence: `The reason given for ${reference ?? "an exception"} names a small number, and each public scorecard prints the reasons. Nothing was changed.`,
    next: "Give the reason without that number.",
  }),
  "no-figures": () => ({
    sentence: "There are no figures for this meeting yet.",
    next: "Bring in the returns, accept them, and come back.",
  }),
  "no-minute": () => ({
    sentence: "There are no minutes to print yet: no paragraph and no resolution has been written.",
    next: "Write the first paragraph, and then print.",
  }),
  "agenda-is-out": () => ({
    sentence: "The agenda was published for that day, so the meeting stays on it. Nothing was changed.",
    next: "Add another meeting for the new day, and publish its agenda.",
  }),
  "item-is-out": ({ title }) => ({
    sentence: `The agenda is out with ${title === undefined ? "this item" : `“${title}”`} on it, so the item keeps its number and is not taken off. Nothing was changed.`,
    next: "Withdraw it: agenda and minutes then show its number and title with the word withdrawn.",
  }),
  "published-after-meeting": () => ({
    sentence: "No agenda is published after its meeting was held, so this day was not recorded.",
    next: "Give the day on which the agenda went out: the day of the meeting at the latest.",
  }),
  "minutes-approved": () => ({
    sentence: "The body has approved these minutes, so they stand as they are. Nothing was changed.",
    next: "Have the correction minuted at a later meeting, and record it there: both are then linked.",
  }),
  "not-these-minutes": (details) => ({
    sentence: `${file(details)} was printed as another paper, so it cannot be compared with these minutes. Nothing was changed.`,
    next: "Open the meeting whose minutes or note sheet it is, and choose it there.",
  }),
  "minutes-not-approved": () => ({
    sentence: "These minutes are not approved yet, so there is nothing to correct. Nothing was changed.",
    next: "Change the minutes themselves.",
  }),
  "approval-unknown": () => ({
    sentence:
      "Nothing says at which later meeting the body approved these minutes. They stay where they were.",
    next: "Give the date of the meeting that approved them as a correct record. It is later than their own.",
  }),
  "desk-has-errors": ({ count }) => ({
    sentence: `The reading desk holds ${count === 1 ? "one error" : `${count ?? "some"} errors`} that nobody has answered, so these papers were not let out.`,
    next: "Put each right, or say at the reading desk that it is to be ignored, and try again.",
  }),
  "not-the-next-state": () => ({
    sentence: "The minutes are no longer where they were when you opened them, so they were not moved.",
    next: "Look at where they are now, and choose again.",
  }),
  "place-not-writable": (details) => ({
    sentence: `The file could not be saved at ${place(details)}. A file that was there before is still there.`,
    next: "Close it if it is open in Word or Excel, or choose another folder, and try again.",
  }),
  "disk-full": () => ({
    sentence: "The disk is full, so the file was not saved. A file that was there before is still there.",
    next: "Make room on the disk or choose another, and try again.",
  }),
  "check-protects": () => ({
    sentence:
      "This check protects people or the law, so it cannot be switched off for good. Nothing was changed.",
    next: "Put right what it found, or choose Ignore here if it is right at this one place.",
  }),
  "paper-has-faults": () => ({
    sentence: "The paper did not pass its own checks for accessible documents, so it was not saved.",
    next: "Report this as a fault in Resolved. Your records are as they were.",
  }),
  "house-style-unfit": ({ name, why }) => ({
    sentence: `${name === undefined ? "The template of the house style" : `“${name}”`} cannot be used for papers as it is${why === undefined ? "." : `: ${why}`} Nothing was changed.`,
    next: "Mend the template in Word, or choose other styles of it under Settings, and try again. Without a house style papers are printed in ours.",
  }),
  "pdf-writer-missing": () => ({
    sentence: "To save papers as PDF, Resolved needs LibreOffice, and it is not installed on this computer.",
    next: "Ask your IT service for LibreOffice, which is free of charge. Or print to Word, and in Word choose Save As, PDF.",
  }),
  "pdf-not-made": ({ why }) => ({
    sentence: `LibreOffice could not make the PDF${why === undefined ? "" : `: ${why}`}. A file that was there before is still there.`,
    next: "Try again. If it happens again, print to Word, and in Word choose Save As, PDF.",
  }),
  "bad-input": () => ({
    sentence: "Something that was entered cannot be used. Nothing was changed.",
    next: "Check what you entered, above all dates and very long texts, and try again.",
  }),
  cancelled: () => ({
    sentence: "You stopped this. Nothing was stored.",
    next: "Start it again when you are ready.",
  }),
  "backend-stopped": () => ({
    sentence: "The part of Resolved that keeps the records stopped. Nothing that was saved was lost.",
    next: "It is being started again: try again in a moment. If this goes on, close Resolved and open it again.",
  }),
  unexpected: () => ({
    sentence: "Something went wrong that Resolved did not foresee. Nothing that was saved was lost.",
    next: "Try again. If it happens again, tell your support desk.",
  }),
};

/** The words for a refusal; its reference is added where there is one, so that support can find the cause. */
export function refusalWords({ code, details, reference }: Refusal): RefusalWords {
  const { sentence, next } = REFUSALS[code](details);
  return { sentence, next: reference ? `${next} Say that the reference is ${reference}.` : next };
}
