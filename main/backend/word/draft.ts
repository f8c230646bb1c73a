import type { Paper } from "../../../shared/domain/paper/blocks.ts";

/** Whether the paper bears the mark that says that it is not agreed; then each of its pages says so. */
export function isDraft(paper: Paper): boolean {
  return paper.sections.some((section) =>
    section.blocks.some((block) => block.block === "paragraph" && block.role === "draft"),
  );
}
