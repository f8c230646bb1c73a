// How a drawer looks, and how it closes.
import { Drawer } from "@mantine/core";
import type { ReactNode } from "react";

export interface DrawerProps {
  readonly title: string;
  /** Its width, as CSS has it. */
  readonly size: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** What its cross is called. */
  readonly closeLabel: string;
  readonly children: ReactNode;
}

export function DrawerFrame({ title, size, isOpen, onClose, closeLabel, children }: DrawerProps) {
  return (
    <Drawer.Root
      opened={isOpen}
      onClose={onClose}
      position="right"
      size={size}
      transitionProps={{ duration: 0 }}
    >
      <Drawer.Overlay backgroundOpacity={0.25} />
      <Drawer.Content>
        <Drawer.Header role="presentation">
          <Drawer.Title>{title}</Drawer.Title>
          <Drawer.CloseButton aria-label={closeLabel} />
        </Drawer.Header>
        <Drawer.Body>{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
