/** A browser engine, driven as far as the tests of the core need it. */
export interface Engine {
  /** Opens an address and waits until it is loaded. */
  open(address: string): Promise<void>;
  /** Runs an expression in the page and returns what it gives, which must be plain data. */
  run<Result>(expression: string): Promise<Result>;
  /** Clicks in the middle of the first element that matches, with a real pointer. */
  click(selector: string): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  press(key: Key): Promise<void>;
  /** Pastes with the keys of the platform. */
  paste(): Promise<void>;
  /** Errors of the console and violations of the policy since the start. */
  complaints(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export type Key = 'Enter' | 'Escape' | 'ArrowDown';

/** An engine as the tests find it, or what is missing for it. */
export interface Installed {
  readonly name: string;
  readonly missing?: string;
  start(): Promise<Engine>;
}

/** Waits until an expression gives something true, and returns that. */
export async function until<Result>(engine: Engine, expression: string, milliseconds = 15_000): Promise<Result> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const result = await engine.run<Result>(expression).catch(() => undefined);
    if (result) return result;
    if (Date.now() > end) throw new Error(`Not true after ${milliseconds / 1000} s: ${expression}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
