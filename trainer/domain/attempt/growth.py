"""Growth: how the time of a program grows with its input, as far as a measurement can tell."""

from dataclasses import dataclass

from trainer.domain.problem.sheet import GROWTHS

LINEAR, QUADRATIC, CUBIC, EXPONENTIAL = GROWTHS

_FLAT = 0.6
"""The greatest exponent of a program that takes clearly less than n steps."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Growth:
    """What a measurement showed of a program.

    ``name`` is one of ``GROWTHS``, ``None`` where the times do not tell one from another.
    ``seconds`` are the processor times at the ``sizes``, ascending; ``exponent`` is the slope of
    their logarithms. ``why_not`` says in a sentence why there is no name, "" if there is one;
    ``expected`` is how the reference grows, where the problem says so.
    """

    name: str | None = None
    sizes: tuple[int, ...] = ()
    seconds: tuple[float, ...] = ()
    exponent: float | None = None
    why_not: str = ""
    expected: str | None = None

    @property
    def words(self) -> str:
        """What it grows like, as in ``n or n log n``; empty where that is not known."""
        if self.name is None:
            return ""
        if self.name == LINEAR and self.exponent is not None and self.exponent < _FLAT:
            return "less than n"
        return growth_words(self.name)

    @property
    def is_worse(self) -> bool:
        """Whether it is known to grow faster than the reference."""
        if self.name is None or self.expected is None:
            return False
        return GROWTHS.index(self.name) > GROWTHS.index(self.expected)


def growth_words(name: str) -> str:
    """Give a growth as it is said: ``n`` and ``n log n`` cannot be told from each other."""
    return {LINEAR: "n or n log n", EXPONENTIAL: "2ⁿ (exponential)"}.get(name, name)
