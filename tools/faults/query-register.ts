import { setImmediate } from 'node:timers/promises';
import { makeBrief } from '#app/brief';
import { openRegister } from '#app/open-register';

/**
 * Run as a process of its own: asks the register at an address one thing after another until its standard input ends, then
 * prints how often it asked. Any error ends it with another exit code than 0.
 */
const [address = ''] = process.argv.slice(2);
let asked = 0;
let ended = false;
process.stdin.on('end', () => {
  ended = true;
});
process.stdin.resume();
while (!ended) {
  // Gives the end of the input its turn: asking leaves none.
  await setImmediate();
  await askEverything();
  asked += 1;
}
console.log(asked);

async function askEverything(): Promise<void> {
  const register = await openRegister(address);
  const { store } = register;
  await store.timeline({ limit: 20 });
  await store.totals();
  await store.searchDocuments({ text: 'visit', limit: 10 });
  const { items } = await store.pairs({ limit: 1 });
  for await (const entry of store.entries(['event'])) void entry;
  await register.close();
  for (const { states } of items) await makeBrief(address, states);
}
