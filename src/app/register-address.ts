import { withoutPassword } from '#store/postgres/address';

/** The whole addresses by what is shown of them: passwords stay here and in the connection. */
const addressByShown = new Map<string, string>();

/**
 * Where the register lies: what the command line says, else the environment, else `chancery.db` in the working folder.
 * A password in it is kept aside for `openRegister`, so that whatever prints the address prints none.
 */
export function registerAddress(option: string | undefined): string {
  return keepPassword(option ?? (process.env.CHANCERY_REGISTER || 'chancery.db'));
}

/** The address to show, and to hand on: the password that it may hold is kept aside. */
export function keepPassword(address: string): string {
  const shown = withoutPassword(address);
  if (shown !== address) addressByShown.set(shown, address);
  return shown;
}

/** The address with the password that was kept aside for it, if any. */
export function wholeAddress(shown: string): string {
  return addressByShown.get(shown) ?? shown;
}
