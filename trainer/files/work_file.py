"""The work file: the code of an attempt as a file that any editor can open."""

import hashlib
import re
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from trainer.domain.errors import TrainerError
from trainer.domain.log.review import CardKey, Skill
from trainer.files.code_file import CodeFile
from trainer.files.text import write_whole

_MARK = "# ---- The statement ends here. What stands below this line is your code, and is run. ----"


class WorkFile(CodeFile):
    """One problem's file in the folder ``work`` of the home; other programs may write it, too.

    ``preface`` are comments that stand above the code for who reads it in another editor.
    ``lines_above`` is how many lines that takes in the file as it was last written or read. A
    hidden file beside it remembers what that was, so that whatever another program saved since is
    ``unread`` however the clocks stand, and never written over.
    """

    def __init__(self, folder: Path, slug: str, preface: str = "") -> None:
        name = re.sub(r"[^a-z0-9-]", "-", slug.lower())[:100]
        super().__init__(folder / f"{name}.py")
        self._mark = folder / f".{name}.seen"
        self._preface = preface
        self.lines_above = 0

    @classmethod
    def of(cls, folder: Path, card: CardKey, preface: str = "") -> "WorkFile":
        """Give the file of a card: named after the problem, and the skill if that is not code."""
        name = card.slug if card.skill is Skill.SOLVE else f"{card.slug}-{card.skill}"
        return cls(folder, name, preface)

    def write(self, code: str) -> None:
        """Put the code into the file; raise ``TrainerError`` if that fails, or it is ``unread``."""
        if self.unread() is not None:
            raise TrainerError(f"{self.path} was saved by another program and was not overwritten.")
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise TrainerError(f"{self.path} cannot be written ({error.strerror}).") from error
        above = f"{self._preface}\n{_MARK}\n\n\n" if self._preface else ""
        write_whole(self.path, above + code)
        self._note(above + code)

    def read(self) -> str:
        """Give the code in the file; raise ``TrainerError`` if it is no text of sensible length."""
        text = self._text()
        self._note(text)
        return _code_in(text)

    def peek(self) -> str:
        """Give the code in the file as ``read`` does; it stays unread."""
        return _code_in(self._text())

    def unread(self) -> str | None:
        """Tell another program's text from what was last written or read here.

        Give what changes with it, ``None`` where there is no such text. Raise ``TrainerError`` as
        ``read`` does.
        """
        if self._stamp() is None:
            return None
        found = _digest(self._text())
        return None if found == self._seen() else found

    def holds(self, code: str) -> bool:
        """Tell whether this is the code in the file."""
        return self._stamp() is not None and self.peek() == code

    def saved_elsewhere_at(self) -> datetime | None:
        """Give when another program saved what is ``unread``; ``None`` where there is no such."""
        with suppress(TrainerError):
            return self.saved_at() if self.unread() is not None else None
        return None

    def _text(self) -> str:
        text = self.text()
        self.refuse_long(_code_in(text))
        return text

    def _note(self, text: str) -> None:
        """Remember what the file holds; without that it would only be asked for once more."""
        code = _code_in(text)
        self.lines_above = text[: len(text) - len(code)].count("\n")
        with suppress(OSError):
            self._mark.write_text(_digest(text), encoding="ascii")

    def _seen(self) -> str:
        try:
            return self._mark.read_text(encoding="ascii")
        except (OSError, ValueError):
            return ""


def _code_in(text: str) -> str:
    """Give what stands below the statement; all of it where the line between them is gone."""
    _, mark, code = text.partition(f"{_MARK}\n")
    return code.lstrip("\n") if mark else text


def _digest(text: str) -> str:
    """Give what is equal for a text before it is written and after it is read."""
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return hashlib.sha256(lines.encode("utf-8", "replace")).hexdigest()
