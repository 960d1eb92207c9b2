"""A problem's folder: where it lies, and what its page says. Nothing of it is executed."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeVar

from trainer.catalogue.file import read_problem_file
from trainer.catalogue.format.fields import is_slug
from trainer.catalogue.format.page import ProblemPage, read_problem_facts, read_problem_page
from trainer.domain.errors import FormatError
from trainer.domain.problem.pattern import PATTERN_ORDER
from trainer.domain.problem.problem import Origin, Problem

PAGE = "problem.md"

_Told = TypeVar("_Told", covariant=True)


class _Read(Protocol[_Told]):
    """Reads what a page says of the problem with this slug."""

    def __call__(self, text: str, *, slug: str, folder: str | None, origin: Origin) -> _Told: ...


@dataclass(frozen=True, slots=True)
class ProblemFolder:
    """The folder ``<pattern>/<slug>`` of a problem; one of the learner's own may be ``<slug>``."""

    path: Path
    origin: Origin = Origin.CATALOGUE

    @property
    def slug(self) -> str:
        """The name of the folder, which is the problem's identity."""
        return self.path.name

    @property
    def place(self) -> str:
        """The folder as sentences name it: ``problems/hashing/two-sum``, or in full for an own."""
        if self.origin is Origin.OWN:
            return str(self.path)
        return f"problems/{self.path.parent.name}/{self.path.name}"

    def page(self) -> ProblemPage:
        """Give what ``problem.md`` now says; raise ``FormatError`` with its place and line."""
        return self.page_of(self._text())

    def facts(self) -> Problem:
        """Give the facts that ``problem.md`` now says, and do not look at the rest of it."""
        return self._told(read_problem_facts, self._text())

    def page_of(self, text: str) -> ProblemPage:
        """Give what this text says as the page of this folder; raise ``FormatError`` likewise."""
        return self._told(read_problem_page, text)

    def _text(self) -> str:
        try:
            return read_problem_file(self.path, PAGE)
        except FormatError as error:
            raise error.inside(f"{self.place}/{PAGE}") from None

    def _told(self, read: "_Read[_Told]", text: str) -> "_Told":
        try:
            if not is_slug(self.slug):
                raise FormatError(f"the folder name {self.slug!r} is not a slug like 'two-sum'.")
            return read(text, slug=self.slug, folder=self._pattern(), origin=self.origin)
        except FormatError as error:
            raise error.inside(f"{self.place}/{PAGE}") from None

    def _pattern(self) -> str | None:
        """Give the pattern in whose folder this one lies."""
        parent = self.path.parent.name
        return parent if self.origin is Origin.CATALOGUE or parent in PATTERN_ORDER else None


def problem_folders(root: Path, origin: Origin) -> Iterator[ProblemFolder]:
    """Give every folder below a root that holds a ``problem.md``, in the order of their names.

    The problems of the catalogue lie two folders deep, the learner's own one or two.
    """
    for outer in _subfolders(root):
        if origin is Origin.OWN and _has_page(outer):
            yield ProblemFolder(outer, origin)
            continue
        for inner in _subfolders(outer):
            if _has_page(inner):
                yield ProblemFolder(inner, origin)


def _has_page(folder: Path) -> bool:
    return os.path.exists(f"{folder}/{PAGE}")  # noqa: PTH110 - a third of the time of a Path


def _subfolders(root: Path) -> list[Path]:
    try:
        with os.scandir(root) as entries:
            names = [entry.name for entry in entries if entry.is_dir()]
    except OSError:
        return []
    return [root / name for name in sorted(names) if not name.startswith((".", "_"))]
