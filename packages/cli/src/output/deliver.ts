import type { Outcome } from '../command.js';
import type { Input } from '../input/read-input.js';
import type { Messages } from '../messages/messages.js';
import { destinationAt } from './destination.js';
import { printable } from './printable.js';
import { writeFile } from './write-file.js';

/** What is to be written, and where. */
export interface Delivery {
  /** The path that was asked for; standard output where there is none. */
  out: string | undefined;
  /** The option that asked for it, such as `--out`. */
  option: string;
  content: string | Uint8Array;
  /** What it was made from: none of them is written over. */
  inputs: readonly Pick<Input, 'file' | 'identity'>[];
}

/** Standard output under its names: where it is a socket, none can be opened. */
export const isStandardOutput = (out: string): boolean =>
  /^(-|\/dev\/stdout|\/dev\/fd\/1|\/proc\/self\/fd\/1)$/.test(out);

/** Writes what a command made, in one step, and says so; or says why not. */
export async function deliver(
  { out, option, content, inputs }: Delivery,
  messages: Messages,
): Promise<Outcome> {
  if (out === undefined || isStandardOutput(out)) return { status: 0, output: content };
  try {
    const destination = destinationAt(out);
    const over = inputs.find(
      ({ identity }) => identity !== undefined && identity === destination.identity,
    );
    if (over) {
      const input = over.file === '-' ? messages.standardInput : over.file;
      return { status: 2, error: `${printable(messages.overInput(out, input, option))}\n` };
    }
    await writeFile(destination, content);
    return { status: 0, output: `${printable(messages.written(out))}\n` };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { status: 2, error: `${printable(messages.cannotWrite(out, code))}\n` };
  }
}
