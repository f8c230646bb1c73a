// The words of the Search screen.

export const search = {
  title: "Search",
} as const;
