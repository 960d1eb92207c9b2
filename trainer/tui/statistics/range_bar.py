"""A range bar: where a share lies, how sure that is, and where it should be, in a row of cells."""

from itertools import groupby

from textual.content import Content

from trainer.domain.stats.tally import Tally

SHARE, RANGE, AIM, BOTH, GROUND, BEYOND = "●", "━", "│", "◆", "·", "‹"
"""What is drawn: each mark differs from the others without colour."""

LOWEST = 0.5
"""The left end of the scale; what lies below it is drawn at its edge as ``BEYOND``."""


def range_bar(tally: Tally, aim: float, width: int) -> Content:
    """Give the interval of a share and the share itself, with a mark where the aim (0 to 1) is."""
    if width < 1:
        return Content("")
    low, high = (_cell(end, width) for end in tally.interval)
    marks = [RANGE if low <= cell <= high else GROUND for cell in range(width)]
    share, wanted = _cell(tally.share or 0.0, width), _cell(aim, width)
    if tally.interval.low < LOWEST:
        marks[0] = BEYOND
    marks[wanted] = AIM
    marks[share] = BOTH if share == wanted else SHARE
    return Content.assemble(*(("".join(run), _STYLES[mark]) for mark, run in groupby(marks)))


def scale(width: int) -> str:
    """Give the scale that stands over the bars: its two ends, and its middle where it fits."""
    left, middle, right = f"{LOWEST:.0%}", f"{(1 + LOWEST) / 2:.0%}", "100%"
    rest = width - len(left) - len(middle) - len(right)
    if rest < 2:
        return f"{left}{right:>{max(0, width - len(left))}}"
    before = width // 2 - len(left) - 1
    return f"{left}{' ' * before}{middle}{right:>{width - len(left) - before - len(middle)}}"


def legend(aim: str) -> Content:
    """Give what the marks mean; ``aim`` is the word for where a share should be."""
    parts = ((SHARE, "recalled"), (RANGE, "95% interval"), (AIM, aim), (BOTH, "both"))
    return Content.assemble(
        *(part for mark, word in parts for part in ((mark, _STYLES[mark]), (f" {word}  ", "dim")))
    )


def _cell(share: float, width: int) -> int:
    place = round((share - LOWEST) / (1 - LOWEST) * width, 6)
    return min(max(int(place), 0), width - 1)


_STYLES = {
    SHARE: "bold $primary",
    RANGE: "$primary",
    AIM: "bold $accent",
    BOTH: "bold $success",
    GROUND: "dim",
    BEYOND: "bold $primary",
}
