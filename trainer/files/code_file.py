"""A file with code that the learner writes in a program of their own."""

from datetime import UTC, datetime
from pathlib import Path

from trainer.domain.attempt.attempt import LONGEST_CODE
from trainer.domain.errors import TrainerError

_LONGEST = LONGEST_CODE + 50_000
"""So many characters may stand in the file, with a statement above the code."""

_BEING_WRITTEN = 0.1
"""A file saved less than so many seconds ago may be half written, for who only looks in passing."""

Stamp = tuple[int, int, int]
"""Which file it is, when it was last written (nanoseconds), and its size in bytes."""


class CodeFile:
    """A file that is read, and looked at to see whether it was saved again; never written."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._looked_at: Stamp | None = None

    def code(self) -> str:
        """Give the code; raise ``TrainerError`` if it is no text of sensible length."""
        return self.refuse_long(self.text())

    def saved_again(self, now: datetime) -> bool:
        """Tell whether the file was saved since this was last asked; costs next to nothing.

        A file that may be half written is not told of before it is whole.
        """
        stamp = self._stamp()
        if stamp is None or stamp == self._looked_at:
            return False
        if 0 <= now.timestamp() - stamp[1] / 1e9 < _BEING_WRITTEN:
            return False
        self._looked_at = stamp
        return True

    def look(self) -> None:
        """Take the file as it is for what was last looked at."""
        self._looked_at = self._stamp()

    def saved_at(self) -> datetime | None:
        """Give the moment at which it was written last, ``None`` where there is no file."""
        stamp = self._stamp()
        return datetime.fromtimestamp(stamp[1] / 1e9, UTC) if stamp else None

    def text(self) -> str:
        """Give all that stands in the file; raise ``TrainerError`` if it is no text."""
        try:
            with self.path.open(encoding="utf-8-sig") as file:
                text = file.read(_LONGEST + 1)
        except UnicodeDecodeError as error:
            raise TrainerError(f"{self.path} is not UTF-8 text; save it as UTF-8.") from error
        except OSError as error:
            raise TrainerError(f"{self.path} cannot be read ({error.strerror}).") from error
        if len(text) > _LONGEST:
            self.refuse_long(text)
        return text

    def refuse_long(self, code: str) -> str:
        """Give the code back; raise ``TrainerError`` if it is too long to be a solution."""
        if len(code) > LONGEST_CODE:
            raise TrainerError(
                f"{self.path} is longer than {LONGEST_CODE:,} characters and was not read."
            )
        return code

    def _stamp(self) -> Stamp | None:
        try:
            status = self.path.stat()
        except (OSError, ValueError):
            return None
        return status.st_ino, status.st_mtime_ns, status.st_size
