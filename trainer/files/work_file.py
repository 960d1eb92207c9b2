"""The work file: the code of an attempt as a file that any editor can open."""

import re
from pathlib import Path

from trainer.domain.attempt.attempt import LONGEST_CODE
from trainer.domain.errors import TrainerError
from trainer.domain.log.review import CardKey, Skill
from trainer.files.text import write_whole

Stamp = tuple[int, int]
"""When a file was last written (nanoseconds) and its size in bytes."""


class WorkFile:
    """One problem's file in the folder ``work`` of the home; another program may write it."""

    def __init__(self, folder: Path, slug: str) -> None:
        self.path = folder / f"{re.sub(r'[^a-z0-9-]', '-', slug.lower())[:100]}.py"

    @classmethod
    def of(cls, folder: Path, card: CardKey) -> "WorkFile":
        """Give the file of a card: named after the problem, and the skill if that is not code."""
        name = card.slug if card.skill is Skill.SOLVE else f"{card.slug}-{card.skill}"
        return cls(folder, name)

    def write(self, code: str) -> None:
        """Put the code into the file; raise ``TrainerError`` if that fails."""
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise TrainerError(f"{self.path} cannot be written ({error.strerror}).") from error
        write_whole(self.path, code)

    def read(self) -> str:
        """Give the code in the file; raise ``TrainerError`` if it is no text of sensible length."""
        try:
            with self.path.open(encoding="utf-8") as file:
                code = file.read(LONGEST_CODE + 1)
        except UnicodeDecodeError as error:
            raise TrainerError(f"{self.path} is not UTF-8 text; save it as such.") from error
        except OSError as error:
            raise TrainerError(f"{self.path} cannot be read ({error.strerror}).") from error
        if len(code) > LONGEST_CODE:
            raise TrainerError(
                f"{self.path} is longer than {LONGEST_CODE:,} characters, so it was not taken."
            )
        return code

    def stamp(self) -> Stamp | None:
        """Give what changes when the file is saved; ``None`` while there is no file."""
        try:
            status = self.path.stat()
        except OSError:
            return None
        return status.st_mtime_ns, status.st_size
