import { extract } from '#app/extract';
import { read } from '#app/read';

/** Run as a process of its own: does what its first argument says with the file of the second, prints its peak memory in KiB. */
const [task, input = '', register = ''] = process.argv.slice(2);
if (task === 'read') await read(register, [input]);
else for await (const item of extract([input])) void item;
console.log(process.resourceUsage().maxRSS);
