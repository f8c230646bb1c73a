/** The forms in which a paper goes out, each by the ending of its file's name. */
export type PaperForm = "docx" | "pdf" | "html";

/** The form that the ending asks for; Word where it asks for none of ours. */
export function formOf(fileName: string): PaperForm {
  if (/\.pdf$/i.test(fileName)) return "pdf";
  return /\.html?$/i.test(fileName) ? "html" : "docx";
}
