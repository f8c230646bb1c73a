// The backend's entry. What Node compiled at an earlier start is kept in the folder that the third argument names, so
// that a start need not compile it again; a folder that cannot be written costs that time and nothing else.
import { enableCompileCache } from "node:module";

enableCompileCache(process.argv[4]);
await import("./process.ts");
