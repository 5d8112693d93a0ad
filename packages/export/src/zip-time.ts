/** Noon of the first day that ZIP can write, on the clock of this machine, which is how ZIP writes time. */
export const fixedTime = new Date(1980, 0, 1, 12);
