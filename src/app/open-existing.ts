import { existsSync } from 'node:fs';
import { openRegister, type Register } from './open-register.ts';

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
  if (!address.includes('://') && !existsSync(address)) throw new NoRegister(address);
  const register = await openRegister(address);
  try {
    return await work(register);
  } finally {
    await register.close();
  }
}
