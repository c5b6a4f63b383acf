import assert from 'node:assert/strict';
import test from 'node:test';
import { detectLanguage, documentId } from './identify.ts';

test('the same text has the same id, another text another', () => {
  assert.equal(documentId('Tô Lâm 🐻'), documentId('Tô Lâm 🐻'));
  assert.notEqual(documentId('pact'), documentId('pact '));
  assert.equal(documentId('pact'), 'doc-998a13ae02ef7be35dbd5423');
});

test('English is told from other languages', () => {
  assert.equal(detectLanguage('The two ministers met in Lome and signed a plan for the port.'), 'en');
  assert.equal(
    detectLanguage('Hai bộ trưởng đã gặp nhau tại Hà Nội và ký kế hoạch hợp tác năm 2026.'),
    'und',
  );
  assert.equal(
    detectLanguage('Die beiden Minister trafen sich in Wien und unterzeichneten einen Plan.'),
    'und',
  );
  assert.equal(
    detectLanguage('Deux ministres se sont réunis à Lomé et ont signé un plan pour le port.'),
    'und',
  );
  assert.equal(detectLanguage('Министры встретились в Минске.'), 'und');
  const names = Array.from({ length: 18 }, (_, at) => `Minister Name${at} Family${at}`).join(', ');
  assert.equal(detectLanguage(`${names} and other guests took part in the ceremony.`), 'en');
  assert.equal(detectLanguage(`${names} nahmen an der Feier teil.`), 'und');
  assert.equal(detectLanguage(''), 'und');
});

test('a flash that is all names and offices is English', () => {
  for (const text of [
    'Peruvian Deputy Defence Minister Major General Rosa Quispe met Zambian Defence Minister Joseph Banda in Lusaka on 1 March 2030.',
    'LIMA, 3 June 2030 - Peruvian Foreign Minister Ana Paredes received Zambian Foreign Minister Joseph Banda in Lima today.',
  ])
    assert.equal(detectLanguage(text), 'en');
  for (const text of [
    'Minister Rosa Quispe traf General Joseph Banda in Lima, wie „Foreign Policy“ am Montag meldete.',
    'Le ministre Joseph Banda a rencontré Rosa Quispe à Lima, écrit la revue Foreign Policy.',
    'Minister Joseph Banda sprak in Lima met minister Rosa Quispe over handel en visserij.',
  ])
    assert.equal(detectLanguage(text), 'und');
});

test('a key or a blob before the words does not hide the language', () => {
  const words = 'The two ministers met in Lome and signed a plan for the port.';
  assert.equal(detectLanguage(`${'iVBORw0KGgoAAAANSUhEUg'.repeat(400)} ${words}`), 'en');
  assert.equal(
    detectLanguage(`${'iVBORw0KGgoAAAANSUhEUg'.repeat(400)} Die Minister trafen sich in Wien.`),
    'und',
  );
});
