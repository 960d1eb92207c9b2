"""A bar of three parts that reads without colour: █ solid, ▒ learning, · new."""

from textual.content import Content

SOLID, LEARNING, NEW = "█", "▒", "·"

_EIGHTHS = " ▏▎▍▌▋▊▉"


def bar(solid: int, learning: int, new: int, width: int) -> Content:
    """Give the three counts as parts of a bar of this width; what there is at all is seen.

    The end of the solid part is drawn in eighths of a cell.
    """
    total = solid + learning + new
    if not total or width < 1:
        return Content(" " * max(0, width))
    eighths = max(int(solid > 0), round(solid / total * width * 8))
    full, rest = divmod(eighths, 8)
    done = SOLID * full + (_EIGHTHS[rest] if rest else "")
    begun = round((solid + learning) / total * width)
    middle = LEARNING * max(int(learning > 0), begun - len(done))
    drawn = (done + middle)[:width]
    return Content.assemble(
        (drawn[: len(done)], "$success"),
        (drawn[len(done) :], "$accent"),
        (NEW * (width - len(drawn)), "dim"),
    )


def legend() -> Content:
    """Give what the parts of the bar mean."""
    return Content.assemble(
        (SOLID, "$success"), (" solid  ", "dim"), (LEARNING, "$accent"), (" learning  ", "dim"),
        (NEW, "dim"), (" new", "dim"),
    )  # fmt: skip
