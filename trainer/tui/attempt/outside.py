"""The code of a session in other programs: handed to the learner's editor, or followed."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING

from textual.app import SuspendNotSupported

from trainer.domain.errors import TrainerError
from trainer.services.editor import editor_words

if TYPE_CHECKING:
    from trainer.services.session import Session


class OutsideEditor:
    """Hands the code of a session to other programs as a file, and takes what comes back.

    ``watched`` is the file that is followed, ``None`` while none is.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self.watched: Path | None = None

    def edit(self, suspend: Callable[[], AbstractContextManager[None]], editor: str) -> str:
        """Open the code in the editor of this setting, and give what it is when that ends."""
        edit_outside(suspend, editor_words(editor), self._session.hand_over())
        return self._session.take_file()

    def toggle_watch(self) -> None:
        """Follow the file, or stop doing so."""
        self.watched = None if self.watched else self._session.hand_over()

    def saved_there(self) -> str | None:
        """Give the code that another program saved into the followed file since the last look."""
        if self.watched is None or not self._session.file_was_saved():
            return None
        return self._session.take_file()


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
