// What was remarked in Word beside the text.
import { longDate } from "../../../../../shared/domain/dates.ts";
import type { ReturnedComment } from "../../../../../shared/domain/returned-minutes/returned-change.ts";
import { words } from "../../../../text/en-GB.ts";

const said = words.returned;

interface CommentsProps {
  readonly comments: readonly ReturnedComment[];
  /** Says of each where it stands. */
  readonly withPlace?: true;
}

export function Comments({ comments, withPlace }: CommentsProps) {
  return (
    <ul className="returned-comments">
      {comments.map((comment) => (
        <li key={JSON.stringify(comment)}>
          <p className="quiet">
            {[
              said.comment(comment.author || said.nobody, comment.on && longDate(comment.on)),
              comment.anchor && said.about(comment.anchor),
              withPlace && comment.place,
            ]
              .filter(Boolean)
              .join(", ")}
          </p>
          <p>{comment.text}</p>
        </li>
      ))}
    </ul>
  );
}
