// A process that accepts one return and says on standard output when it begins to store it.
import { createBackend } from "../../main/backend/backend.ts";
import { noCall } from "./backend-in-a-folder.ts";

const [storePath = "", path = ""] = process.argv.slice(2);
const backend = await createBackend({ storePath, clock: () => "2019-06-20T09:00:00.000Z" });
const file = backend.grant(path).id;
const { sha256 } = await backend.handlers["returns.read"]({ file, decisions: [] }, noCall);
process.stdout.write("storing\n");
await backend.handlers["returns.accept"]({ file, sha256, sender: "Head of Service", decisions: [] }, noCall);
await backend.close();
