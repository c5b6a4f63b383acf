/** The keys of a terminal, one at a time. */
export interface Keys {
  /** Waits for a key; undefined once the terminal is gone. What was typed before is passed over: it was meant for nothing. */
  readonly next: () => Promise<string | undefined>;
  /** Gives the terminal back. */
  readonly close: () => void;
}

/** Takes every key of the terminal as it is pressed, until it is closed. */
export function openKeys(input: NodeJS.ReadStream): Keys {
  let waiting: ((key: string | undefined) => void) | undefined;
  let gone = false;
  const answer = (key: string | undefined) => {
    const give = waiting;
    waiting = undefined;
    give?.(key);
  };
  const heard = (keys: Buffer) => answer([...keys.toString()][0]);
  const ended = () => {
    gone = true;
    answer(undefined);
  };
  input.setRawMode(true);
  input.on('data', heard).on('end', ended).on('error', ended).resume();
  return {
    next: () =>
      new Promise((resolve) => {
        if (gone) resolve(undefined);
        else waiting = resolve;
      }),
    close: () => {
      input.off('data', heard).off('end', ended).pause();
      if (!gone) input.setRawMode(false);
    },
  };
}
