"""The history of a problem as a table: one line a review, the latest on top."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from trainer.domain.review import Review, Source
from trainer.domain.words import count, minutes, short_day
from trainer.tui.widgets.long_list import LongList

_COLUMNS = {
    "day": 17,
    "rating": 8,
    "time": 18,
    "hints": 9,
    "answer": 8,
    "runs": 6,
    "source": 10,
}
_STYLES = {"AGAIN": "$error", "HARD": "$warning", "GOOD": "$success", "EASY": "$success"}
_SOURCES = {Source.ATTEMPT: "here", Source.LOG: "logged", Source.IMPORT: "imported"}


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
        return self.columns((Content(head), width) for head, width in _COLUMNS.items())

    def line(self, place: int) -> Content:
        """Give a review as a line."""
        review = self._reviews[place]
        happened = review.evidence
        cells = (
            Content(f"{short_day(review.study_day)} {review.study_day.year}"),
            Content.styled(review.rating.name, f"bold {_STYLES[review.rating.name]}"),
            Content(_time(review)),
            Content(count(happened.rung, "hint") if happened.rung else "–"),
            Content("seen" if happened.answer_seen else "–"),
            Content(str(happened.runs) if happened.runs else "–"),
            Content.styled(_SOURCES[review.source], "dim"),
        )
        return self.columns(zip(cells, _COLUMNS.values(), strict=True))


def _time(review: Review) -> str:
    time, target = review.evidence.active_time, review.evidence.target_time
    if time is None:
        return "–"
    return minutes(time) + (f" of {minutes(target)}" if target else "")
