// The words of the agenda.

export const agenda = {
  title: "Agenda",
} as const;
