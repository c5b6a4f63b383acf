/** A line on the terminal that says how far a run has come. */
export interface Progress {
  /** Says how many documents are done; draws at most ten times a second. */
  readonly update: (done: number) => void;
  /** Puts words in the place of the bar. */
  readonly say: (words: string) => void;
  /** Takes the line away, so that something else can be written; the next update draws it again. */
  readonly clear: () => void;
}

const redrawMs = 100;
const barColumns = 24;
const eraseLine = '\r\u001b[K';

/** Draws on a terminal; without one (`screen` undefined) nothing is ever written. `total` is undefined where it is unknown. */
export function progressOn(
  screen: Pick<NodeJS.WriteStream, 'write' | 'columns'> | undefined,
  total: number | undefined,
  now: () => number = performance.now.bind(performance),
): Progress {
  if (!screen) return { update: () => {}, say: () => {}, clear: () => {} };
  const startMs = now();
  const draw = (line: string) => {
    drawnMs = now();
    screen.write(eraseLine + line.slice(0, Math.max(10, (screen.columns || 80) - 1)));
  };
  let drawnMs = Number.NEGATIVE_INFINITY;
  return {
    update: (done) => {
      const nowMs = now();
      if (nowMs - drawnMs < redrawMs) return;
      draw(progressLine(done, total, (nowMs - startMs) / 1000));
    },
    say: draw,
    clear: () => {
      if (drawnMs === Number.NEGATIVE_INFINITY) return;
      drawnMs = Number.NEGATIVE_INFINITY;
      screen.write(eraseLine);
    },
  };
}

/** "████░░░░ 120 of 400 documents · 35 a second · 8 s left", as far as it is known after some seconds. */
export function progressLine(done: number, total: number | undefined, seconds: number): string {
  const perSecond = seconds > 0.5 ? done / seconds : 0;
  const rate =
    perSecond > 0 ? ` · ${perSecond < 10 ? perSecond.toFixed(1) : Math.round(perSecond)} a second` : '';
  if (total === undefined || total < done) return `${done.toLocaleString('en')} documents${rate}`;
  const filled = total === 0 ? barColumns : Math.floor((done / total) * barColumns);
  const bar = '█'.repeat(filled) + '░'.repeat(barColumns - filled);
  const left = perSecond > 0 && done < total ? ` · ${duration((total - done) / perSecond)} left` : '';
  return `${bar} ${done.toLocaleString('en')} of ${total.toLocaleString('en')} documents${rate}${left}`;
}

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
