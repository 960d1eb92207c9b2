"""The history of a problem as a table: one line a review, the latest on top."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from trainer.domain.log.review import Review
from trainer.tui.widgets.long_list import LongList
from trainer.tui.widgets.review_cells import HELP, RATING, RUNS, TIME, day_of, happened, rating_word

_HEADS = {"day": 17, "rating": RATING, "time": TIME, "help": HELP, "runs": RUNS, "source": 10}


class HistoryTable(LongList):
    """Shows reviews, the latest first."""

    def __init__(self) -> None:
        super().__init__()
        self._reviews: Sequence[Review] = ()

    def show(self, reviews: Sequence[Review]) -> None:
        """Show these reviews, which are given with the oldest first."""
        self._reviews = list(reversed(reviews))
        self.set_lines(len(self._reviews), self.cursor)

    @property
    def selected(self) -> Review | None:
        """The review under the cursor."""
        return self._reviews[self.cursor] if self._reviews else None

    def go_to_code(self) -> None:
        """Go to the latest review that kept code, unless the one under the cursor did."""
        if self.selected is None or not self.selected.code:
            places = (place for place, review in enumerate(self._reviews) if review.code)
            self.move_to(next(places, 0))

    def head(self) -> Content:
        """Give the names of the columns."""
        return self.columns((Content(head), width) for head, width in _HEADS.items())

    def line(self, place: int) -> Content:
        """Give a review as a line."""
        review = self._reviews[place]
        cells = (
            Content(day_of(review)),
            rating_word(review.rating),
            *happened(review),
            Content.styled(review.source.words, "dim"),
        )
        return self.columns(zip(cells, _HEADS.values(), strict=True))
