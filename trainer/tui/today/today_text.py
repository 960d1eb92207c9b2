"""What stands around the plan: the head, the foot, and what is said where nothing is to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from trainer.domain.wording.today_words import (
    Ways,
    briefly_to_do,
    later_in_words,
    patterns_in_words,
    ready_in_words,
    to_do_in_words,
)
from trainer.tui.widgets.blocks import columns

if TYPE_CHECKING:
    from trainer.domain.plan.aim import Aim
    from trainer.domain.plan.course import Course
    from trainer.domain.plan.day_end import DayEnd
    from trainer.domain.plan.today import Today
    from trainer.tui.today.fitted_line import Form

KEYS = Ways(begin="Enter", log="l", date=",")
_MORE = "m shows what else there is to do, l logs one from elsewhere."
_GO_ON = "d continues after all, m shows what else there is to do."
_NOTHING_PLANNED = (
    "Nothing is due, and nothing new fits into today. m adds a problem anyway, b shows all of them."
)
_NO_PROBLEMS = "There are no problems here. l logs one, I imports what you did elsewhere."


def head(today: Today, aim: Aim, course: Course | None) -> list[Form]:
    """Give what is to do and what is ready, from the longest form to the shortest."""
    readiest = ready_in_words(today, aim, course)
    lefts = (to_do_in_words(today), briefly_to_do(today), briefly_to_do(today))
    return [
        *(
            (_to_do(*left, today), _ready(right))
            for left, right in zip(lefts, readiest, strict=True)
        ),
        (_to_do(*lefts[-1], today), Content("")),
    ]


def _to_do(to_do: str, spent: str, today: Today) -> Content:
    return Content.assemble(
        ("TODAY  ", "bold $primary"),
        (to_do, "bold $success" if today.done else "bold"),
        (spent, "$text-muted"),
    )


def _ready(words: str) -> Content:
    name, _, rest = words.partition(" ")
    return Content.assemble((name, "bold $primary"), f" {rest}") if words else Content("")


def foot(today: Today) -> tuple[list[Form], list[Form]]:
    """Give what waits beside what the next days bring, and how far the patterns are."""
    if not today.logged:
        nothing = [(Content(""), Content(""))]
        return nothing, nothing
    later = Content.assemble(("later     ", "$text-muted"), later_in_words(today))
    ahead = Content.assemble(
        (f"next {len(today.forecast)} days ", "$text-muted"),
        (columns(today.forecast), "$secondary"),
    )
    patterns = Content.assemble(("patterns  ", "$text-muted"), patterns_in_words(today))
    return [(later, ahead), (later, Content(""))], [(patterns, Content(""))]


def closing(today: Today, end: DayEnd | None) -> Content:
    """Give what is said below the plan: the end of the day, or why there is nothing to do."""
    if not today.standing.problems:
        return Content(_NO_PROBLEMS)
    if not today.items:
        return Content(_NOTHING_PLANNED)
    if end is None:
        return Content("")
    came, follows = end.in_words
    ways = _GO_ON if today.open_items else _MORE
    return Content.assemble((came, "bold $success"), "\n", follows, "\n", (ways, "$text-muted"))
