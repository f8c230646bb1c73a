// Settings.
import { words } from "../../text/en-GB.ts";

export default function SettingsScreen() {
  return (
    <div className="screen settings">
      <h1>{words.settings.title}</h1>
    </div>
  );
}
