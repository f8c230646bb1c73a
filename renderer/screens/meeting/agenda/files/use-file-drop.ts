// Files dropped on a part of the screen, which then are not returns that are dropped on the window.
import { type DragEvent, useState } from "react";

export function useFileDrop(take: (files: readonly File[]) => void) {
  const [isOver, setOver] = useState(false);
  return {
    isOver,
    handlers: {
      onDragOver: ({ dataTransfer }: DragEvent) => setOver(dataTransfer.types.includes("Files")),
      onDragLeave: ({ currentTarget, relatedTarget }: DragEvent) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) setOver(false);
      },
      onDrop: (event: DragEvent) => {
        setOver(false);
        const files = [...event.dataTransfer.files];
        if (files.length === 0) return;
        event.preventDefault();
        event.stopPropagation();
        document.body.classList.remove("dropping");
        take(files);
      },
    },
  };
}
