import type { OfficeQuestion } from '#register/office-holders';
import { withRegister } from './open-existing.ts';
import { type OfficeAnswer, officeAnswer } from './query/office.ts';

/** Who held an office of a state, from the register at an address. */
export async function office(address: string, question: OfficeQuestion): Promise<OfficeAnswer> {
  return withRegister(address, async (register) => {
    await register.settle();
    return officeAnswer(register.store, question);
  });
}
