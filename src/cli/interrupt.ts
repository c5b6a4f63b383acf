/** A second Ctrl-C within this time is the first one, sent on by the launcher as well as by the terminal. */
const echoMs = 300;

/** Watches for Ctrl-C and for the polite signals to end, until `stop` is called. */
export interface Interruption {
  /** Aborted by the first signal: finish what is begun and stop. */
  readonly signal: AbortSignal;
  readonly stop: () => void;
}

/** The first signal aborts `signal`, after which `onFirst` may say what happens; another one ends the process at once. */
export function watchInterrupts(onFirst: () => void): Interruption {
  const controller = new AbortController();
  let firstMs: number | undefined;
  const heard = () => {
    if (firstMs === undefined) {
      firstMs = performance.now();
      controller.abort();
      onFirst();
    } else if (performance.now() - firstMs > echoMs) process.exit(130);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, heard);
  return {
    signal: controller.signal,
    stop: () => {
      for (const signal of signals) process.off(signal, heard);
    },
  };
}
