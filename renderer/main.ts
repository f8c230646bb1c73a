// The page's entry. The first questions are on their way while the libraries that draw the page are still read.
import "./styles/components.css";
import "./styles/look.css";
import "./styles/shell.css";
import "./styles/tables.css";
import "./styles/returns.css";
import "./styles/queue.css";
import "./styles/sheet.css";
import "./styles/owed.css";
import "./styles/screens.css";
import "./styles/first-start.css";
import { connect } from "../shared/rpc/connect.ts";
import { standardPort } from "../shared/rpc/port.ts";
import { desk } from "./desk.ts";
import { askFirst } from "./first-questions.ts";
import { createLine } from "./line.ts";

const line = createLine((listener) => desk.onPort((port) => listener(connect(standardPort(port)))));
const [{ draw }] = await Promise.all([import("./page.tsx"), askFirst(line)]);
draw(line);
