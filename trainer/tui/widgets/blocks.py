"""Numbers as block characters, whose eighths give a bar or a row of columns its fine steps."""

from collections.abc import Sequence

from textual.content import Content

SOLID, LEARNING, KNOWN, NEW = "█", "▒", "≈", "·"
"""The parts of a bar, which read without colour."""

_EIGHTHS = " ▏▎▍▌▋▊▉"
_RISING = "▁▂▃▄▅▆▇█"


def bar(solid: int, learning: int, new: int, width: int, known: int = 0) -> Content:
    """Give the counts as parts of a bar of this width; what there is at all is seen.

    The end of the solid part is drawn in eighths of a cell.
    """
    total = solid + learning + known + new
    if not total or width < 1:
        return Content(" " * max(0, width))
    eighths = max(int(solid > 0), round(solid / total * width * 8))
    full, rest = divmod(eighths, 8)
    done = SOLID * full + (_EIGHTHS[rest] if rest else "")
    begun = round((solid + learning) / total * width)
    middle = LEARNING * max(int(learning > 0), begun - len(done))
    drawn = (done + middle)[:width]
    met = round((solid + learning + known) / total * width)
    marked = KNOWN * min(max(int(known > 0), met - len(drawn)), width - len(drawn))
    return Content.assemble(
        (drawn[: len(done)], "$success"),
        (drawn[len(done) :], "$accent"),
        (marked, "$secondary"),
        (NEW * (width - len(drawn) - len(marked)), "dim"),
    )


def legend(*, known: bool = False) -> Content:
    """Give what the parts of the bar mean, what is known among them where there is any."""
    middle = ((KNOWN, "$secondary"), (" known  ", "dim")) if known else ()
    return Content.assemble(
        (SOLID, "$success"), (" solid  ", "dim"), (LEARNING, "$accent"), (" learning  ", "dim"),
        *middle, (NEW, "dim"), (" new", "dim"),
    )  # fmt: skip


def columns(counts: Sequence[int]) -> str:
    """Give one character a number, from ▁ (none) to █ (the most of them)."""
    most = max(counts, default=0)
    if not most:
        return _RISING[0] * len(counts)
    steps = len(_RISING) - 1
    return "".join(_RISING[0 if not n else max(1, round(n / most * steps))] for n in counts)
