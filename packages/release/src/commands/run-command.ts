/**
 * Runs a command of the repository: prints the help when asked, and one line when something fails.
 *
 * @param work gets the arguments and returns the exit code.
 */
export async function runCommand(help: string, work: (args: string[]) => Promise<number>): Promise<void> {
  const args = process.argv.slice(2);
  if (args.includes("--help") || args.includes("-h")) {
    console.log(help);
    return;
  }
  try {
    process.exitCode = await work(args);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 2;
  }
}
