"""A step: what was done at once, and so is undone at once."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class UndoStep:
    """The ids of the lines that were written. Taking a line back is to write one, too.

    Giving an attempt up writes no line: then it is the attempt's id.
    """

    wrote: tuple[str, ...] = ()

    def and_then(self, other: "UndoStep") -> "UndoStep":
        """Give both as one step."""
        return UndoStep(tuple(dict.fromkeys((*self.wrote, *other.wrote))))
