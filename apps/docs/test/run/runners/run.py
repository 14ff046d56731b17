"""Runs scripts one after the other, and says of each how it ended."""

import base64
import contextlib
import io
import pathlib
import runpy
import sys

for file in sorted(pathlib.Path(sys.argv[1]).rglob("*.py")):
    printed = io.StringIO()
    try:
        with contextlib.redirect_stdout(printed):
            runpy.run_path(str(file), run_name="__main__")
        end, text = "ended", printed.getvalue()
    except (Exception, SystemExit) as error:
        end, text = "failed", f"{type(error).__name__}: {error}"
    name = file.relative_to(sys.argv[1]).with_suffix("")
    print(name, end, base64.b64encode(text.encode()).decode(), sep="\t")
