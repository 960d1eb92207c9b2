"""What one looks for among all reviews: their rating, where they came from, when they were made."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from trainer.domain.choice import after
from trainer.domain.log.review import Rating, Review, Source

SPANS = (1, 7, 30, 365)
"""The numbers of days that are offered, one after another."""


class TakenBack(StrEnum):
    """How the reviews that were taken back are shown; as a rule they are not."""

    TOO = "with undone ones"
    ONLY = "undone only"


@dataclass(frozen=True, slots=True)
class ReviewFilter:
    """What is looked for; ``None`` leaves that side open.

    ``days`` counts the study days up to today, which is one of them.
    """

    rating: Rating | None = None
    source: Source | None = None
    days: int | None = None
    taken_back: TakenBack | None = None

    def next_rating(self) -> "ReviewFilter":
        """Give the filter with the next rating."""
        return replace(self, rating=after(self.rating, list(Rating)))

    def next_source(self) -> "ReviewFilter":
        """Give the filter with the next source."""
        return replace(self, source=after(self.source, list(Source)))

    def next_days(self) -> "ReviewFilter":
        """Give the filter with the next span of days."""
        return replace(self, days=after(self.days, SPANS))

    def next_taken_back(self) -> "ReviewFilter":
        """Give the filter that shows what was taken back too, then nothing else, then none."""
        return replace(self, taken_back=after(self.taken_back, list(TakenBack)))

    def since(self, today: date) -> date | None:
        """Give the first study day that is looked for."""
        if self.days is None:
            return None
        return today - timedelta(days=min(self.days, (today - date.min).days + 1) - 1)

    def words(self) -> list[str]:
        """Give what is looked for in words, side by side: ``hard``, ``logged``."""
        spans = (
            [] if self.days is None else [f"last {self.days} days" if self.days > 1 else "today"]
        )
        return [
            *([self.rating.name] if self.rating else []),
            *([self.source.words] if self.source else []),
            *spans,
            *([self.taken_back.value] if self.taken_back else []),
        ]


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """A review without its code, and whether it was taken back."""

    review: Review
    taken_back: bool
