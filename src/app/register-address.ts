/** Where the register lies: what the command line says, else the environment, else `chancery.db` in the working folder. */
export function registerAddress(option: string | undefined): string {
  return option ?? (process.env.CHANCERY_REGISTER || 'chancery.db');
}
