import { Component, type ReactNode } from 'react';

/**
 * Calls `onDraw` while the screen still shows what was drawn before. Only a class can hear of that: a hook's effects run
 * when the screen has changed.
 */
export class BeforeDrawing extends Component<{ onDraw: () => void; children: ReactNode }> {
  override getSnapshotBeforeUpdate(): null {
    this.props.onDraw();
    return null;
  }

  // React wants one beside the other.
  override componentDidUpdate(): void {}

  override render(): ReactNode {
    return this.props.children;
  }
}
