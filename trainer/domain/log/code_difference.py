"""What changed in the code from one attempt to another, line by line.

The comparison is that of the standard library's ``difflib``.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from trainer.domain.log.review import Review
from trainer.domain.text import clean
from trainer.domain.wording.words import count

AROUND = 3
"""So many unchanged lines are shown before and after a change."""

LONGEST = 2_000
"""Only so many lines of either code are compared, as the time grows with their square."""


class Mark(StrEnum):
    """What became of a line."""

    SAME = " "
    GONE = "-"
    NEW = "+"
    SKIPPED = "…"


@dataclass(frozen=True, slots=True)
class DifferentLine:
    """One line: its mark, its number in the older and in the newer code (from 1), its text.

    Where lines are skipped the text says how many.
    """

    mark: Mark
    older: int | None
    newer: int | None
    text: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two attempts at one problem; ``place`` counts the older ones back from the newer (from 1)."""

    older: Review
    newer: Review
    place: int
    choices: int

    @property
    def lines(self) -> tuple[DifferentLine, ...]:
        """What changed; nothing where the code is the same."""
        return difference(self.older.code, self.newer.code)


def difference(older: str, newer: str) -> tuple[DifferentLine, ...]:
    """Give the changed lines with some around them; nothing for equal code."""
    before, after = _lines(older), _lines(newer)
    matcher = SequenceMatcher(None, before[:LONGEST], after[:LONGEST])
    return tuple(_shown(matcher, before, after))


def counts(lines: Sequence[DifferentLine]) -> tuple[int, int]:
    """Give how many lines are new, and how many are gone."""
    marks = [line.mark for line in lines]
    return marks.count(Mark.NEW), marks.count(Mark.GONE)


def _lines(code: str) -> list[str]:
    return [line.rstrip() for line in clean(code).rstrip("\n").split("\n")]


def _shown(
    matcher: "SequenceMatcher[str]", before: list[str], after: list[str]
) -> Iterator[DifferentLine]:
    shown = 0
    for group in matcher.get_grouped_opcodes(AROUND):
        yield from _skipped(group[0][1] - shown)
        for kind, older, older_end, newer, newer_end in group:
            if kind == "equal":
                for step, text in enumerate(before[older:older_end]):
                    yield DifferentLine(Mark.SAME, older + step + 1, newer + step + 1, text)
                continue
            for number, text in enumerate(before[older:older_end], older + 1):
                yield DifferentLine(Mark.GONE, number, None, text)
            for number, text in enumerate(after[newer:newer_end], newer + 1):
                yield DifferentLine(Mark.NEW, None, number, text)
        shown = group[-1][2]
    if max(len(before), len(after)) > LONGEST:
        words = f"only the first {LONGEST:,} lines were compared"
        yield DifferentLine(Mark.SKIPPED, None, None, words)
    elif shown:
        yield from _skipped(len(before) - shown)


def _skipped(number: int) -> Iterator[DifferentLine]:
    if number > 0:
        yield DifferentLine(Mark.SKIPPED, None, None, f"{count(number, 'line')} unchanged")
