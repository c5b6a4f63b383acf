import { type Desk, deskOn } from '../desk.ts';
import { openRegister, type Register } from '../open-register.ts';

/** An open register as the pages of the desk see it. */
export interface OpenDesk {
  readonly register: Register;
  readonly store: Register['store'];
  /** What pages ask of it. */
  readonly queries: Desk;
  /** Where the register lies, without a password: for whatever has to open it anew. Shown nowhere. */
  readonly address: string;
  /** Whether the handles of readers who commented are left out. */
  readonly hidesHandles: boolean;
}

/** Opens the register at an address for the desk, made where there is none, and works out what still waits. */
export async function openDesk(address: string, hidesHandles = false): Promise<OpenDesk> {
  const register = await openRegister(address);
  try {
    await register.settle();
  } catch (error) {
    await register.close();
    throw error;
  }
  return { register, store: register.store, queries: deskOn(register.store), address, hidesHandles };
}
