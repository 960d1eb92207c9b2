"""Finding text in code: capital letters count only where one is looked for."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from trainer.tui.attempt.editing.lines import Place

Match = tuple[Place, Place]
"""Where a match begins and where it ends, on one line."""


@dataclass(frozen=True, slots=True)
class Found:
    """All matches in the order of the text."""

    matches: tuple[Match, ...]

    def at(self, place: Place) -> int | None:
        """Give which match begins at a place or is the first behind it, from the top at the end."""
        if not self.matches:
            return None
        return bisect_left(self.matches, (place, place)) % len(self.matches)

    def beside(self, place: Place, by: int) -> int | None:
        """Give which match comes next after a place (``by`` is 1) or before it (-1).

        The one that begins there is neither.
        """
        index = self.at(place)
        if index is None:
            return None
        begins_there = self.matches[index][0] == place
        return (index + (by if by < 0 or begins_there else 0)) % len(self.matches)


def find(lines: Sequence[str], text: str) -> Found:
    """Find a text; small letters match capitals too, one capital makes all of them count."""
    if not text:
        return Found(())
    flags = re.IGNORECASE if text == text.lower() else re.NOFLAG
    wanted = re.compile(re.escape(text), flags)
    return Found(
        tuple(
            ((row, it.start()), (row, it.end()))
            for row, line in enumerate(lines)
            for it in wanted.finditer(line)
        )
    )
