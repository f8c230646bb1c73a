// Keeps a fault in one screen from taking the whole window with it.
import { Component, type ReactNode } from "react";
import { words } from "../text/en-GB.ts";

interface FaultBoundaryProps {
  readonly children: ReactNode;
}

export class FaultBoundary extends Component<FaultBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="empty" role="alert">
        <h1>{words.shell.faultTitle}</h1>
        <p>{words.shell.fault}</p>
      </div>
    );
  }
}
