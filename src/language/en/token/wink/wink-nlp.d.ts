/** The parts of wink-nlp that the tagger takes alone; both packages are pinned. */
declare module 'wink-nlp/src/compile-trex.js' {
  import type { Detectors, Patterns } from '#language/en/token/wink/wink-model';

  export default function compile(patterns: Patterns): Detectors;
}

declare module 'wink-nlp/src/tokenizer.js' {
  import type { Detectors, PartSink } from '#language/en/token/wink/wink-model';

  export default function makeTokenizer(
    detectors: Detectors,
    categories: Readonly<Record<string, number>>,
    preserved: unknown,
  ): (sink: PartSink, text: string) => void;
}
