// Text of which some letters are raised or lowered.

export type TextLevel = "raised" | "lowered" | "level";

const FIGURES = { raised: "⁰¹²³⁴⁵⁶⁷⁸⁹", lowered: "₀₁₂₃₄₅₆₇₈₉" } as const;

/**
 * Raised and lowered figures beside other text come as the characters for such figures: 51 with a raised 2 is `51²`,
 * a figure and a footnote mark, and not 512. Where all of the text is raised, nothing is a mark.
 */
export class RaisedText {
  private text = "";
  private marked = "";
  private hasLevelText = false;

  add(piece: string, level: TextLevel): void {
    this.text += piece;
    if (level === "level") {
      this.marked += piece;
      if (piece !== "") this.hasLevelText = true;
    } else this.marked += piece.replace(/\d/g, (digit) => FIGURES[level][Number(digit)] ?? digit);
  }

  /** The whole text, and begins anew. */
  finish(): string {
    const whole = this.hasLevelText ? this.marked : this.text;
    this.text = "";
    this.marked = "";
    this.hasLevelText = false;
    return whole;
  }
}
