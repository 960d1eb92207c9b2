"""A pasted list of names: which problems it means for certain, and what it leaves open."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from trainer.domain.errors import TrainerError
from trainer.domain.problem.problem import Problem
from trainer.domain.text import clean_line
from trainer.services.library import Library

LONGEST_TEXT = 200_000
MOST_NAMES = 5_000
_LONGEST_NAME = 300
_MOST_ASKED = 100
_CANDIDATES = 3
_BULLETS = ("- [ ]", "- [x]", "- [X]", "- ", "* ", "+ ", "\N{BULLET}", "[ ]", "[x]", "[X]")
_AROUND = " \t,;|\"'`"


@dataclass(frozen=True, slots=True)
class OpenName:
    """A line that names no problem for certain, with those that it may mean, the likeliest first.

    They are looked for of the first hundred such lines only.
    """

    line: int
    name: str
    candidates: Sequence[Problem] = ()

    def in_words(self) -> str:
        """Give ``line 3: two sums (two-sum?)``."""
        likely = ", ".join(problem.slug for problem in self.candidates)
        return f"line {self.line}: {self.name}" + (f" ({likely}?)" if likely else "")


@dataclass(frozen=True, slots=True)
class NameList:
    """What a list names: the problems, each once, and the names that are not certain."""

    problems: Sequence[Problem]
    open: Sequence[OpenName]

    @classmethod
    def read(cls, text: str, library: Library) -> "NameList":
        """Read a name or a link a line, with bullets or without; headings are passed over."""
        if len(text) > LONGEST_TEXT or text.count("\n") >= MOST_NAMES:
            raise TrainerError(f"More than {MOST_NAMES:,} names; split the list.")
        found: dict[str, Problem] = {}
        left: list[OpenName] = []
        for line, name in _names(text):
            problem = _certain(name, library)
            if problem is not None:
                found.setdefault(problem.slug, problem)
                continue
            likely = _likely(name, library) if len(left) < _MOST_ASKED else []
            left.append(OpenName(line, name, likely))
        return cls(list(found.values()), left)


def _names(text: str) -> Iterator[tuple[int, str]]:
    """Give each line that may name something, with its number."""
    for number, line in enumerate(text.splitlines(), start=1):
        name = clean_line(line, _LONGEST_NAME).strip(_AROUND)
        if name.startswith(("# ", "## ", "### ", "---", "===")):
            continue
        for bullet in _BULLETS:
            name = name.removeprefix(bullet).strip(_AROUND)
        if name:
            yield number, name


def _certain(name: str, library: Library) -> Problem | None:
    """Give the problem that a name means for certain; a link in Markdown has a title, too."""
    problem = library.certain(name)
    if problem is not None or "](" not in name:
        return problem
    title, _, link = name.partition("](")
    by_link = library.certain(link.rstrip(")"))
    return by_link or library.certain(title.strip("[ "))


def _likely(name: str, library: Library) -> Sequence[Problem]:
    """Give what a name may mean, nothing where that would only be the best there is."""
    found = library.suggest(name, _CANDIDATES)
    return found if found and library.fits(name, found[0]) else []
