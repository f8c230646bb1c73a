// The line to the backend, and the first questions on it: asked before the libraries that draw the page are run.
import { connect } from "../shared/rpc/connect.ts";
import { standardPort } from "../shared/rpc/port.ts";
import { desk } from "./desk.ts";
import { askFirst } from "./first-questions.ts";
import { createLine } from "./line.ts";

export const line = createLine((listener) => desk.onPort((port) => listener(connect(standardPort(port)))));
export const firstAnswers: Promise<void> = askFirst(line);
