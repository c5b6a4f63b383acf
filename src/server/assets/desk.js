// What the pages do beyond links and forms; without it everything still works.
'use strict';

/** On the page of a document: pointing at a fact in the list shows where it stands in the text. */
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

/** In the review: y, n, h answer the question in focus, j and k go to the next and the one before, u undoes. */
const review = document.querySelector('[data-review]');
if (review) {
  const questions = [...review.querySelectorAll('.question')];
  let at = 0;
  const go = (to) => {
    at = Math.max(0, Math.min(questions.length - 1, to));
    for (const [index, it] of questions.entries()) it.classList.toggle('current', index === at);
    questions[at]?.focus();
  };
  review.addEventListener('focusin', (event) => {
    const question = event.target.closest('.question');
    if (question && questions[at] !== question) {
      at = questions.indexOf(question);
      for (const it of questions) it.classList.toggle('current', it === question);
    }
  });
  /** Whether an answer is on its way: keys pressed until the next page comes would answer the same question again. */
  let answered = false;
  addEventListener('pageshow', () => {
    answered = false;
  });
  const press = (button) => {
    answered = button !== null && button !== undefined;
    button?.click();
  };
  document.addEventListener('keydown', (event) => {
    if (answered) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, select, textarea')) return;
    if (event.key === 'j') go(at + 1);
    else if (event.key === 'k') go(at - 1);
    else if (event.key === 'u') press(document.querySelector('[data-key="u"]'));
    else if ('ynh'.includes(event.key)) press(questions[at]?.querySelector(`[data-key="${event.key}"]`));
  });
  go(0);
}

/** Files may be dropped on the place for them. */
for (const drop of document.querySelectorAll('[data-drop]')) {
  const input = drop.querySelector('input[type=file]');
  const over = (on) => (event) => {
    event.preventDefault();
    drop.classList.toggle('over', on);
  };
  for (const name of ['dragenter', 'dragover']) drop.addEventListener(name, over(true));
  for (const name of ['dragleave', 'drop']) drop.addEventListener(name, over(false));
  drop.addEventListener('drop', (event) => {
    if (event.dataTransfer.files.length > 0) input.files = event.dataTransfer.files;
  });
}
