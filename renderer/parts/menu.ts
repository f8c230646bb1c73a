// Menu entries and their shortcuts, carried out by whichever screen is in sight.
import { useEffect, useRef } from "react";
import type { MenuCommand } from "../../shared/desk.ts";
import { desk } from "../desk.ts";

/** Null wants none of them. */
export function useMenu(wanted: MenuCommand | null, carryOut: () => void): void {
  const latest = useRef(carryOut);
  useEffect(() => {
    latest.current = carryOut;
  });
  useEffect(() => desk.onMenu((command) => command === wanted && latest.current()), [wanted]);
}
