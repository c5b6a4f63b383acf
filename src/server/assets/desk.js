// What the pages do beyond links and forms; without it everything still works.
'use strict';

/** On the page of a document: pointing at a fact shows where it stands, and the other way round. */
for (const side of document.querySelectorAll('[data-fact]')) {
  const hits = [...document.querySelectorAll('[data-facts]')].filter((it) =>
    it.dataset.facts.split(' ').includes(side.dataset.fact),
  );
  const mark = (on) => () => {
    for (const hit of hits) hit.classList.toggle('near', on);
  };
  for (const event of ['pointerenter', 'focus']) side.addEventListener(event, mark(true));
  for (const event of ['pointerleave', 'blur']) side.addEventListener(event, mark(false));
}
