// Red, amber, green: how a figure stands against its target under the rule of its year.

export type Rating =
  | { readonly status: "green" | "amber" | "red" }
  /** No rating is a result too, with its reason as words that can be printed. */
  | { readonly status: "none"; readonly reason: string };
