// The most memory that this process has held so far.
import { readFileSync } from "node:fs";

/** In MB. What the system counts from the program's start; `maxRSS` starts at the memory of the process that started it. */
export function peakMb(): number {
  const status = process.platform === "linux" ? readFileSync("/proc/self/status", "utf8") : "";
  const kilobytes = /VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? process.resourceUsage().maxRSS;
  return Math.round(Number(kilobytes) / 1024);
}
