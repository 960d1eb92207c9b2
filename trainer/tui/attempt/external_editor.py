"""The hand-over to the learner's own editor, which gets the terminal until it ends."""

import subprocess
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path

from textual.app import SuspendNotSupported

from trainer.domain.errors import TrainerError


def edit_outside(
    suspend: Callable[[], AbstractContextManager[None]], command: Sequence[str], path: Path
) -> None:
    """Open the file with the command and come back when it ends.

    ``suspend`` gives the terminal away for as long as its context lasts; no error may leave it.
    """
    fault = ""
    try:
        with suspend():
            try:
                status = subprocess.run([*command, str(path)], check=False).returncode
                if status:
                    fault = f"The editor {command[0]!r} ended with status {status}."
            except (OSError, ValueError) as error:
                why = error.strerror if isinstance(error, OSError) else error
                fault = (
                    f"The editor {command[0]!r} cannot be started ({why}); "
                    "choose another in the settings."
                )
    except SuspendNotSupported:
        fault = f"This terminal cannot be handed to an editor; the code is in {path}."
    if fault:
        raise TrainerError(fault)
