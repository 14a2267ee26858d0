/** A flowchart that cannot be drawn: the line of its text (from 1), what stands there, what was expected. */
export class FlowchartError extends Error {
  constructor(
    readonly line: number,
    readonly found: string,
    readonly expected: string,
  ) {
    super(`Unexpected \`${found}\`, ${expected}.`);
    this.name = 'FlowchartError';
  }
}
