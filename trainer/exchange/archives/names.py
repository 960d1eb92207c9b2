"""The names of what lies in an archive: made harmless, kept apart, and without the junk."""

import re
import unicodedata
from collections.abc import Container

from trainer.domain.text import characters

_JUNK = {"__MACOSX", ".DS_Store", ".git", "Thumbs.db", "desktop.ini"}
_DRIVE = re.compile(r"[A-Za-z]:")
_LONGEST = 400


def plain_name(written: str) -> str:
    """Give a name that stays within its archive: no root, drive, ``..`` or NUL; may be empty."""
    written = _DRIVE.sub("", written.replace("\0", "").replace("\\", "/"), count=1)
    parts = [part for part in written.split("/") if part.strip() not in ("", ".", "..")]
    return unicodedata.normalize("NFC", characters("/".join(parts)))[-_LONGEST:]


def is_junk(name: str) -> bool:
    """Tell whether a name is one that systems and git leave in archives."""
    return any(part in _JUNK or part.startswith("._") for part in name.split("/"))


class Names:
    """The names that are taken: a second ``notes.csv`` becomes ``notes (2).csv``."""

    def __init__(self) -> None:
        self._met: dict[str, int] = {}

    def apart(self, name: str, taken: Container[str]) -> str:
        """Give the name, or one like it that is not taken."""
        if name not in taken:
            return name
        folder, slash, last = name.rpartition("/")
        stem, dot, ending = last.rpartition(".")
        while True:
            count = self._met[name] = self._met.get(name, 1) + 1
            new = f"{stem} ({count}){dot}{ending}" if stem else f"{last} ({count})"
            if folder + slash + new not in taken:
                return folder + slash + new
