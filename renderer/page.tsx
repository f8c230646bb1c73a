// The page as it is drawn: the look, the line to the backend, and the app.
import { MantineProvider } from "@mantine/core";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { LineProvider } from "./backend.ts";
import type { Line } from "./line.ts";
import { Notices } from "./parts/notices.tsx";
import { theme } from "./styles/theme.ts";

export function draw(line: Line): void {
  const page = document.getElementById("page");
  if (!page) throw new Error("The page has no place to be drawn in.");
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
}
