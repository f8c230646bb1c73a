// The page's entry: the line to the backend, the look, and the app.
import "./styles/components.css";
import "./styles/look.css";
import "./styles/shell.css";
import "./styles/tables.css";
import "./styles/screens.css";
import "./styles/first-start.css";
import { MantineProvider } from "@mantine/core";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { connect } from "../shared/rpc/connect.ts";
import { standardPort } from "../shared/rpc/port.ts";
import { App } from "./app.tsx";
import { createLine, LineProvider } from "./backend.ts";
import { desk } from "./desk.ts";
import { askFirst } from "./first-questions.ts";
import { Notices } from "./parts/notices.tsx";
import { theme } from "./styles/theme.ts";

const line = createLine((listener) => desk.onPort((port) => listener(connect(standardPort(port)))));
await askFirst(line);
const page = document.getElementById("page");

if (page)
  createRoot(page).render(
    <StrictMode>
      <MantineProvider theme={theme} defaultColorScheme="auto">
        <LineProvider value={line}>
          <Notices>
            <App />
          </Notices>
        </LineProvider>
      </MantineProvider>
    </StrictMode>,
  );
