import { type Draft, type DraftFailure, failedDraft, makeDrafter } from "@open-resolutions/draft";
import { UsageError } from "../../usage-error.ts";
import { nameOf, readTask } from "./read-task.ts";
import { type Answer, type DraftSetup, firstError, type LineStamp, type Task } from "./task.ts";
import { placesIn } from "./triage.ts";

/** Answers one input after another. A fault in one is its answer. */
export function answerer(setup: DraftSetup): (task: Task) => Promise<Answer> {
  const drafter = makeDrafter(setup.registers);
  return async (task) => {
    const input = await readTask(task, setup.form);
    if ("failure" in input) return answerOf(task, input.id, failedDraft(input.path, input.failure), setup);
    const { path, id, content, read, form = setup.form } = input;
    try {
      return answerOf(
        task,
        id,
        drafter({ path, content, ...(read && { read }), ...(form && { form }) }),
        setup,
      );
    } catch (error) {
      if (error instanceof UsageError) throw error;
      return answerOf(task, id, failedDraft(path, stopped(String(error))), setup);
    }
  };
}

/** The answer to an input at which a worker ended. */
export function answerStopped(task: Task, reason: string, setup: DraftSetup): Answer {
  const { path, id } = nameOf(task);
  return answerOf(task, id, failedDraft(path, stopped(reason)), setup);
}

function stopped(reason: string): DraftFailure {
  return {
    code: "DRF018",
    message: `the program stopped while it read this text: ${reason}`,
    hint: "this is a bug in open-resolutions, or there is not enough memory: please report it with the text",
  };
}

function answerOf(task: Task, id: string | null, draft: Draft, { stamp }: DraftSetup): Answer {
  const { resolution, findings } = draft;
  const failure = firstError(findings) ?? (resolution ? undefined : "no resolution was found in it");
  return {
    name: id,
    isDrafted: resolution !== null,
    places: placesIn(findings),
    warnings: findings.filter(({ severity }) => severity === "warning").length,
    ...(failure !== undefined && { failure }),
    result: stamp ? { line: lineOf(task, id, draft, stamp) } : { draft },
  };
}

/** An answer as a line of JSON. What says which line it is comes first, so that its beginning says what it holds. */
function lineOf(
  task: Task,
  id: string | null,
  { input, resolution, paragraphs, records, findings, setAside, unknownNames }: Draft,
  stamp: LineStamp,
): string {
  const unnamed = task.from === "line" && id === null ? { line: task.number } : {};
  const name = task.from === "line" ? { id, ...unnamed } : { input };
  const documents = records?.documents ?? [];
  return `${JSON.stringify({ ...name, ...stamp, resolution, paragraphs, documents, findings, setAside, unknownNames })}\n`;
}
