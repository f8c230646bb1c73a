// What Mantine's components take from the house: one colour, 16 px text, the system's own letters.
import { createTheme, type MantineColorsTuple } from "@mantine/core";

const ink: MantineColorsTuple = [
  "#e8f3f9",
  "#d3e5ef",
  "#a5cadf",
  "#74aecf",
  "#4e96c1",
  "#3487b9",
  "#1f7cb3",
  "#0f628f",
  "#0a5279",
  "#054263",
];

export const theme = createTheme({
  primaryColor: "ink",
  primaryShade: { light: 8, dark: 7 },
  colors: { ink },
  autoContrast: true,
  fontFamily: '"Segoe UI", "Noto Sans", "Liberation Sans", system-ui, sans-serif',
  headings: {
    fontFamily: '"Segoe UI", "Noto Sans", "Liberation Sans", system-ui, sans-serif',
    fontWeight: "600",
  },
  defaultRadius: "sm",
  respectReducedMotion: true,
  fontSizes: { xs: "0.875rem", sm: "1rem", md: "1rem" },
  components: {
    Button: { defaultProps: { size: "sm" } },
  },
});
