import { existsSync } from 'node:fs';
import { isServerAddress, withoutPassword } from '#store/postgres/address';
import { openRegister, type Register } from './open-register.ts';
import { wholeAddress } from './register-address.ts';

/** There is no register at the address, though one is needed. */
class NoRegister extends Error {
  override readonly name = 'NoRegister';
  readonly address: string;

  constructor(address: string) {
    super(`There is no register at ${address}.`);
    this.address = address;
  }
}

/** Works with the register at an address and closes it again. Throws NoRegister rather than making one. */
export async function withRegister<Result>(
  address: string,
  work: (register: Register) => Promise<Result>,
): Promise<Result> {
  if (!(await exists(address))) throw new NoRegister(withoutPassword(address));
  const register = await openRegister(address);
  try {
    return await work(register);
  } finally {
    await register.close();
  }
}

async function exists(address: string): Promise<boolean> {
  if (!isServerAddress(address)) return existsSync(address);
  const { postgresRegisterExists } = await import('#store/postgres/postgres-store');
  return postgresRegisterExists(wholeAddress(address));
}
