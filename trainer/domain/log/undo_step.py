"""A step: what was done at once, and so is undone at once."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class UndoStep:
    """The ids of the lines that were written, and of the lines that were taken back with it."""

    wrote: tuple[str, ...] = ()
    took_back: tuple[str, ...] = ()

    def and_then(self, other: "UndoStep") -> "UndoStep":
        """Give both as one step."""
        wrote = dict.fromkeys((*self.wrote, *other.wrote))
        took_back = dict.fromkeys((*self.took_back, *other.took_back))
        return UndoStep(tuple(wrote), tuple(took_back))
