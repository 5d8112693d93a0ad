"""Pipes lines of JSON through `open-resolutions draft - --lines`, for engines that hold many texts."""

import json
import subprocess
import threading

COMMAND = ("open-resolutions", "draft", "-", "--lines", "--quiet")


def pipe_lines(lines, command=COMMAND):
    """Yields the answer to each line, in order. Raises when the command fails or a line is not answered."""
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    given, answered, errors = [0], 0, []

    def write():
        try:
            with process.stdin as stdin:
                for line in lines:
                    stdin.write(line.encode() + b"\n")
                    given[0] += 1
        except Exception as error:  # What `lines` raises must not look like the end of the lines.
            errors.append(error)

    writer = threading.Thread(target=write, daemon=True)
    writer.start()
    try:
        for answer in process.stdout:
            answered += 1
            yield answer.decode().removesuffix("\n")
        code = process.wait()
        writer.join()
        if errors or code not in (0, 1) or given[0] != answered:  # 1: all are answered, and some failed.
            message = f"{command[0]} ended with exit code {code}: {answered} of {given[0]} lines answered"
            raise RuntimeError(message) from (errors[0] if errors else None)
    finally:
        process.kill()  # Does nothing to a command that has ended.


def pipe_batches(batches, command=COMMAND):
    """The same for Arrow, such as Spark's `mapInArrow`: from columns `id` and `content` to `id` and `line`."""
    import pyarrow

    rows = (row for batch in batches for row in batch.select(["id", "content"]).to_pylist())
    for answer in pipe_lines((json.dumps(row, ensure_ascii=False) for row in rows), command):
        yield pyarrow.RecordBatch.from_pydict({"id": [json.loads(answer)["id"]], "line": [answer]})
