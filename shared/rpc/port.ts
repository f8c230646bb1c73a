// What the two-way call needs of the line that carries it.

/** One end of a line that carries messages in order. */
export interface Port {
  readonly post: (message: unknown) => void;
  /** Calls back for each message; what came earlier was kept until now. */
  readonly onMessage: (listener: (message: unknown) => void) => void;
  /** Calls back once when the other end is known to be gone. */
  readonly onClose: (listener: () => void) => void;
  readonly close: () => void;
}

/** The part of the standard `MessagePort` that is used; the browser's and Node's both have it. */
export interface StandardMessagePort {
  postMessage(message: unknown): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: "close", listener: () => void): void;
  start(): void;
  close(): void;
}

export function standardPort(port: StandardMessagePort): Port {
  return {
    post: (message) => port.postMessage(message),
    onMessage(listener) {
      port.addEventListener("message", (event) => listener(event.data));
      port.start();
    },
    onClose: (listener) => port.addEventListener("close", listener),
    close: () => port.close(),
  };
}
