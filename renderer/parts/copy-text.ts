// Puts a text on the clipboard. The page has no permission for the newer way, which asks for one.

/**
 * True where it was copied; works only while a click or a key is being answered. With HTML the program that it is pasted
 * into takes which of the two it can.
 */
export function copyText(text: string, html?: string): boolean {
  const before = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.className = "unseen";
  document.body.append(field);
  field.select();
  const putBoth = (event: ClipboardEvent) => {
    if (html === undefined) return;
    event.preventDefault();
    event.clipboardData?.setData("text/plain", text);
    event.clipboardData?.setData("text/html", html);
  };
  document.addEventListener("copy", putBoth);
  const isCopied = document.execCommand("copy");
  document.removeEventListener("copy", putBoth);
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return isCopied;
}
