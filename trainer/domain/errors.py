"""The one error type that the program shows to people."""

from trainer.domain.text import clean


class TrainerError(Exception):
    """Something went wrong that one sentence can say: what, where, and what to do about it.

    Both faces show ``str(error)`` in one place, without a traceback; whatever names or texts from
    outside the sentence holds, it is safe to show.
    """

    def __init__(self, sentence: str) -> None:
        super().__init__(clean(sentence))


class NotFoundError(TrainerError):
    """What was asked for by name does not exist."""


class FormatError(TrainerError):
    """A text is not written as it should be.

    ``sentence`` says what should be there, ``line`` (from 1) and ``place`` (a file) say where, as
    far as they are known: a parser knows the line, whoever reads the file knows the place.
    """

    def __init__(self, sentence: str, line: int | None = None, place: str = "") -> None:
        where = [place] if place else []
        if line is not None:
            where.append(f"line {line}")
        super().__init__(f"{', '.join(where)}: {sentence}" if where else sentence)
        self.sentence = sentence
        self.line = line
        self.place = place

    def at_line(self, line: int) -> "FormatError":
        """Give the same fault with its line, unless it has one."""
        return FormatError(self.sentence, self.line or line, self.place)

    def inside(self, place: str) -> "FormatError":
        """Give the same fault with the file that it is in."""
        return FormatError(self.sentence, self.line, place)


class DamagedError(TrainerError):
    """The database is damaged, empty or gone: what was in it can be restored or salvaged."""


class UnwritableError(TrainerError):
    """The database may not be written, as the disk is full or read-only; it can still be read."""
