import { agencies } from './generated/agencies.ts';

let states: ReadonlyMap<string, string> | undefined;

/** The state whose news the agency or the host publishes; undefined for another name. Letter case counts: "MENA", not "Mena". */
export function stateOfAgency(name: string): string | undefined {
  states ??= new Map(agencies);
  return states.get(name);
}
