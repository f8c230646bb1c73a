// Search.
import { words } from "../../text/en-GB.ts";

export default function SearchScreen({ onMeeting }: { readonly onMeeting: (id: string) => void }) {
  return (
    <div className="screen search">
      <h1>{words.search.title}</h1>
      <button type="button" onClick={() => onMeeting("")} />
    </div>
  );
}
