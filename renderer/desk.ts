// The desktop around the page: what the preload exposes, made whole with the port, which arrives as a message.
import type { Desk, DeskBridge, PortArrives } from "../shared/desk.ts";

declare global {
  interface Window {
    readonly desk: DeskBridge<File>;
  }
}

const PORT_ARRIVES: PortArrives = "the port to the backend";

function onPort(listener: (port: MessagePort) => void): () => void {
  function hear(event: MessageEvent): void {
    const [port] = event.ports;
    if (event.source === window && event.data === PORT_ARRIVES && port) listener(port);
  }
  window.addEventListener("message", hear);
  window.desk.askForPort();
  return () => window.removeEventListener("message", hear);
}

export const desk: Desk<File, MessagePort> = { ...window.desk, onPort };
