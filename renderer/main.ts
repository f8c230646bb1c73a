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
import { firstAnswers, line } from "./first-answers.ts";
import { draw } from "./page.tsx";

void firstAnswers.then(() => draw(line));
