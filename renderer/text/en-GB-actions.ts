// The words of the Actions screen.

export const actions = {
  title: "Actions",
} as const;
