"""What saving the form does: on which day the attempt counts, and when the problem comes back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.content import Content

from trainer.domain.wording.words import comes_back, counted_already

if TYPE_CHECKING:
    from datetime import date

    from trainer.domain.log.review import Rating, Review


@dataclass(frozen=True, slots=True)
class Effect:
    """What becomes of an attempt of a ``day``; where a review ``counted`` on it, little does."""

    day: date
    rating: Rating
    due: date
    counted: Review | None

    def in_words(self, today: date, interview_day: date | None) -> Content:
        """Say it in a line."""
        counted = self.counted
        return Content.assemble(
            (f" {self.rating.name}: ", "bold $primary"),
            f"{counted_already(counted.rating, self.day, today)}; " if counted else "",
            comes_back(self.due, today, interview_day),
        )
