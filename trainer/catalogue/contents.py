"""The contents of a problem's folder, read once: what is agreed to, checked and run is this.

Whoever has these contents never looks at the disk again, so that nothing can change between the
question whether programs may run and the run.
"""

import heapq
import os
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from functools import cached_property
from pathlib import Path

from trainer.catalogue.file import read_problem_file
from trainer.catalogue.folder import PAGE, ProblemFolder
from trainer.catalogue.format.entry_syntax import starter
from trainer.catalogue.format.page import ProblemPage
from trainer.catalogue.format.program_docstring import read_mistake, read_way
from trainer.catalogue.mistake_file import RECORD, made_from, read_record
from trainer.domain.errors import FormatError
from trainer.domain.problem.contract import Compare
from trainer.domain.problem.mistake_record import MistakeRecord
from trainer.domain.problem.sheet import Sheet
from trainer.domain.problem.ways import KnownMistake, Way
from trainer.domain.text import clean

REFERENCE, CHECK, GENERATE, BRUTE_FORCE = (
    "solution.py",
    "check.py",
    "generate.py",
    "brute_force.py",
)
WRONG, SLOW, ALSO = "wrong", "slow", "also"
"""The folders with programs that fail, those that take too long, and those that are right too."""

MOST_PROGRAMS = 1000
"""A folder with more programs than this is refused."""

LARGEST_CONTENTS = 20_000_000
"""So many characters may all files of a problem have together."""


@dataclass(frozen=True)
class FolderContents:
    """The files of a problem's folder as they were read: each its text, or why it has none.

    Only what a problem is made of is read; whatever else lies there is never looked at.
    """

    folder: ProblemFolder
    files: Mapping[str, str | FormatError]

    @property
    def slug(self) -> str:
        """The problem's identity."""
        return self.folder.slug

    @property
    def place(self) -> str:
        """The folder as sentences name it."""
        return self.folder.place

    def holds(self, name: str) -> bool:
        """Tell whether there was such a file, or a link that may lead nowhere."""
        return name in self.files

    def text(self, name: str) -> str:
        """Give the text of one file; raise ``FormatError`` with its place."""
        found = self.files.get(name, FormatError("the file is missing."))
        if isinstance(found, FormatError):
            raise found.inside(f"{self.place}/{name}")
        return found

    def names(self, kind: str) -> tuple[str, ...]:
        """Give the programs of a folder in it, such as ``wrong/off_by_one.py``, in order."""
        return tuple(name for name in self.files if name.startswith(f"{kind}/"))

    def programs(self) -> dict[str, str]:
        """Give the text of each program by its name; raise ``FormatError`` for an unreadable one.

        A problem with a program that cannot be read has none that may run.
        """
        return {name: self.text(name) for name in self.files if name not in (PAGE, RECORD)}

    def page(self) -> ProblemPage:
        """Give what ``problem.md`` says; raise ``FormatError`` with its place and line."""
        return self._page

    @cached_property
    def _page(self) -> ProblemPage:
        return self.folder.page_of(self.text(PAGE))

    def sheet(self) -> Sheet:
        """Give everything the folder says; raise ``FormatError`` with its place and line."""
        page = self.page()
        contract = page.contract
        if contract.compare is Compare.CHECK:
            contract = replace(contract, check=self.text(CHECK))
        record = self.record() or MistakeRecord()
        return Sheet(
            problem=page.problem,
            lesson=page.lesson,
            contract=contract,
            starter=starter(contract.entry),
            reference=clean(self.text(REFERENCE)),
            generator=self.text(GENERATE) if self.holds(GENERATE) else None,
            brute_force=next(self._ways((BRUTE_FORCE,)), None),
            also=tuple(self._ways(self.names(ALSO))),
            mistakes=(*self._mistakes(WRONG, record), *self._mistakes(SLOW, record)),
            record=record,
        )

    def made_from(self) -> str:
        """Give what stands for all that the record of the mistakes follows from.

        Raise ``FormatError`` where some of it cannot be read.
        """
        names = (REFERENCE, GENERATE, CHECK, *self.names(WRONG), *self.names(SLOW))
        programs = {name: self.text(name) for name in names if self.holds(name)}
        return made_from(self.page().contract, programs)

    def record(self) -> MistakeRecord | None:
        """Give what is recorded of the mistakes, ``None`` where that is nothing, or of others."""
        text = self.files.get(RECORD)
        if not isinstance(text, str):
            return None
        try:
            return read_record(text, self.made_from(), self.page().contract)
        except FormatError:
            return None

    def _ways(self, names: tuple[str, ...]) -> Iterator[Way]:
        """Give the right programs of these names; one that cannot be read is left out."""
        for name in names:
            text = self.files.get(name)
            if isinstance(text, str):
                yield read_way(name, text)

    def _mistakes(self, kind: str, record: MistakeRecord) -> Iterator[KnownMistake]:
        for name in self.names(kind):
            text = self.files.get(name)
            if isinstance(text, str):
                mistake = read_mistake(name, text, slow=kind == SLOW)
                found = record.breaking.get(name)
                yield replace(mistake, **asdict(found)) if found is not None else mistake


def mistake_sentence(folder: ProblemFolder, name: str) -> str:
    """Give what a wrong or slow program now says of itself, empty where it says nothing."""
    try:
        return read_mistake(name, read_problem_file(folder.path, name), slow=False).sentence
    except FormatError:
        return ""


def read_contents(folder: ProblemFolder) -> FolderContents:
    """Read all files of a problem's folder, once; what cannot be read says so when asked for."""
    files: dict[str, str | FormatError] = {}
    left = LARGEST_CONTENTS
    for number, name in enumerate(_names(folder.path)):
        if number > MOST_PROGRAMS:
            files[name] = FormatError(f"more than {MOST_PROGRAMS:,} programs.")
            break
        files[name] = found = _read(folder.path, name, left)
        left -= len(found) if isinstance(found, str) else 0
    return FolderContents(folder, files)


def _read(folder: Path, name: str, left: int) -> str | FormatError:
    try:
        text = read_problem_file(folder, name)
    except FormatError as error:
        return error
    if len(text) > left:
        return FormatError(f"the files have more than {LARGEST_CONTENTS:,} characters in all.")
    return text


def _names(folder: Path) -> Iterator[str]:
    """Give the files that a problem is made of, as far as they are there, the page first."""
    for name in (PAGE, REFERENCE, BRUTE_FORCE, GENERATE, CHECK):
        if os.path.lexists(folder / name):
            yield name
    for kind in (WRONG, SLOW, ALSO):
        try:
            with os.scandir(folder / kind) as entries:
                found = (entry.name for entry in entries if entry.name.endswith(".py"))
                first = heapq.nsmallest(MOST_PROGRAMS + 1, found)
        except OSError:
            continue
        yield from (f"{kind}/{name}" for name in first)
    if os.path.lexists(folder / RECORD):
        yield RECORD
