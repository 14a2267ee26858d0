/** The part of the WebAssembly build of jq that is used here. */
interface JqModule {
  raw(input: string, filter: string, flags: readonly string[]): Promise<unknown>;
  callMain(args: string[]): number;
}

/** A started module, and how many bytes of programs it was given. */
let current: { readonly module: JqModule; bytes: number } | undefined;

/**
 * A call puts its arguments on the stack of the module and never takes them off, and what is written past the end of the stack destroys
 * jq's data: an assertion, an endless loop or a wrong answer some hundred programs later. So a module ends long before that
 * (it was seen to fail after 170 KB); the next one starts within 15 ms.
 */
const STACK_BYTES = 48_000;

/** Starts the module of jq, so that the first program does not wait for it. */
export async function loadJq(): Promise<void> {
  if (current === undefined) await fresh();
}

/** The exit status of jq for a program that gets no input. */
export async function exitStatus(program: string): Promise<number> {
  const module = await moduleFor(program);
  try {
    return module.callMain(['-n', program]);
  } catch (error) {
    current = undefined;
    throw error;
  }
}

/** The first thing that jq says against a program; undefined where it says nothing. */
export async function complaint(program: string): Promise<string | undefined> {
  const module = await moduleFor(program);
  try {
    await inTime(module.raw('', program, ['-n']));
    return undefined;
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const first = /jq: error: ([\s\S]*?)(?: \(Unix shell quoting issues\?\))? at <top-level>/.exec(text)?.[1];
    return first ?? text.split('\n', 1)[0];
  }
}

async function moduleFor(program: string): Promise<JqModule> {
  const bytes = Buffer.byteLength(program);
  if (current === undefined || current.bytes + bytes > STACK_BYTES) await fresh();
  if (current === undefined) throw new Error('jq did not start');
  current.bytes += bytes;
  return current.module;
}

async function fresh(): Promise<void> {
  const { default: make } = await import('jq-wasm/dist/build/jq.js');
  const module = (await make()) as JqModule;
  // Its first answer comes when the module is ready to be called directly.
  await module.raw('', 'empty', ['-n']);
  current = { module, bytes: 0 };
}

/** A module that an assertion of jq has ended answers no more; the next program gets a new one. */
async function inTime(answer: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), LONGEST_ANSWER);
  });
  const first = await Promise.race([answer, late]).finally(() => clearTimeout(timer));
  if (first !== 'late') return;
  current = undefined;
  throw new Error('jq cannot compile it');
}

/** In milliseconds; an ordinary answer takes one. */
const LONGEST_ANSWER = 1000;
