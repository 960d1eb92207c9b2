"""The code of a session in other programs: handed to the learner's editor, or followed."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from textual.app import SuspendNotSupported

from trainer.domain.errors import TrainerError
from trainer.services.editor import editor_words
from trainer.tui.attempt.attempt_words import begun_with

if TYPE_CHECKING:
    from trainer.services.clock import Clock
    from trainer.services.session import Session
    from trainer.tui.attempt.code_editor import CodeEditor

_AT_ONCE = timedelta(seconds=1)
"""An editor that comes back so soon, with nothing changed, goes on in a window of its own."""

_GOES_ON = "F6 stops watching. Save {name} in your editor to run it."
_UNCHANGED = "Nothing was changed. F5 runs the code as it is."
_SAVED_ELSEWHERE = "Another program saved your file; it was loaded here. Ctrl+Z undoes that."


class OutsideEditor:
    """Hands the code of a session to other programs as a file, and shows what comes back.

    ``watched`` is the file that is followed, ``None`` while none is; then the lines are numbered
    as they are there. ``run`` is called when new code is to be judged, ``remark`` told what is good
    to know.
    """

    def __init__(
        self,
        session: Session,
        editor: CodeEditor,
        clock: Clock,
        *,
        run: Callable[[], None],
        remark: Callable[[str], None],
    ) -> None:
        self._session, self._editor, self._clock = session, editor, clock
        self._run, self._remark = run, remark
        self.watched: Path | None = None

    @property
    def lines_above(self) -> int:
        """How many lines stand above the code where the learner looks at it."""
        return self._session.lines_above if self.watched else 0

    def begin(self) -> None:
        """Show what another program saved while nobody looked, or say that it is there."""
        taken = self._session.open_file()
        if taken:
            self._show()
        self._remark(begun_with(self._session, taken=taken))

    def edit(self, suspend: Callable[[], AbstractContextManager[None]], editor: str) -> None:
        """Open the code in the editor of this setting, and run it if it comes back changed.

        The file of an editor that comes back at once, and so goes on by itself, is watched.
        """
        changed = self._hand_over()
        begun = self._clock.now()
        edit_outside(suspend, editor_words(editor), self._session.path)
        if self.catch_up() or changed:
            self._run()
        elif self._clock.now() - begun < _AT_ONCE:
            self._follow(self._session.path)
            self._remark(_GOES_ON.format(name=self._session.path.name))
        else:
            self._remark(_UNCHANGED)

    def toggle_watch(self) -> None:
        """Follow the file, or stop doing so; code that another program saved there is run."""
        if self.watched:
            self._follow(None)
            return
        changed = self._hand_over()
        self._follow(self._session.path)
        if changed:
            self._run()

    def catch_up(self) -> bool:
        """Show what another program saved into the file since, and tell whether there was any."""
        changed = self._session.take_saved()
        if changed:
            self._show()
        return changed

    def look(self) -> None:
        """Catch up if the file was saved since the last look, and run what is watched.

        That costs next to nothing.
        """
        if self._session.saved_again() and self.catch_up():
            if self.watched:
                self._run()
            else:
                self._remark(_SAVED_ELSEWHERE)

    def _hand_over(self) -> bool:
        changed = self._session.hand_over()
        if changed:
            self._show()
        return changed

    def _show(self) -> None:
        self._editor.take(self._session.attempt.code)
        self._editor.line_number_start = self.lines_above + 1

    def _follow(self, file: Path | None) -> None:
        self.watched = file
        self._editor.read_only = file is not None
        self._editor.line_number_start = self.lines_above + 1


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
                    f"The editor {command[0]!r} cannot be started ({why}). "
                    "Choose another one in the settings."
                )
    except SuspendNotSupported:
        fault = f"No editor can be opened in this terminal. Your code is in {path}."
    if fault:
        raise TrainerError(fault)
