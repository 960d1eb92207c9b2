"""Numbers as block characters: eighths give a bar or a row of columns its fine steps."""

from collections.abc import Sequence

_RISING = "▁▂▃▄▅▆▇█"


def columns(counts: Sequence[int]) -> str:
    """Give one character a number, from ▁ (none) to █ (the most of them)."""
    most = max(counts, default=0)
    if not most:
        return _RISING[0] * len(counts)
    steps = len(_RISING) - 1
    return "".join(_RISING[0 if not n else max(1, round(n / most * steps))] for n in counts)
