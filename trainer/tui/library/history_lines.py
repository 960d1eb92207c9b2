"""The history of a problem as lines: one for each review, the latest on top."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from trainer.domain.log.review import Review
from trainer.tui.widgets.long_list import LongList
from trainer.tui.widgets.review_cells import HELP, RATING, RUNS, TIME, day_of, happened, rating_word

_HEADS = {"day": 17, "rating": RATING, "time": TIME, "help": HELP, "runs": RUNS, "source": 10}


def history_lines(reviews: Sequence[Review]) -> Content:
    """Give the lines of these reviews, oldest first, under a title and heads."""
    heads = LongList.columns((Content.styled(head, "dim"), width) for head, width in _HEADS.items())
    title = Content.styled("Attempts", "bold $primary")
    return Content("\n").join([title, heads, *(_line(review) for review in reversed(reviews))])


def _line(review: Review) -> Content:
    cells = (
        Content(day_of(review)),
        rating_word(review.rating),
        *happened(review),
        Content.styled(review.source.words, "dim"),
    )
    return LongList.columns(zip(cells, _HEADS.values(), strict=True))
