// What stands where a list would be, so that an empty place says what to do.
import type { Icon } from "@tabler/icons-react";
import type { ReactNode } from "react";

interface EmptyStateProps {
  readonly icon: Icon;
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

export function EmptyState({ icon: Mark, title, text, children }: EmptyStateProps) {
  return (
    <div className="empty">
      <Mark size={44} stroke={1.4} aria-hidden className="empty-mark" />
      <h2>{title}</h2>
      <p>{text}</p>
      {children && <div className="buttons">{children}</div>}
    </div>
  );
}
