"""The history: every review there is, every change, rating one anew, and comparing code."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Generic, TypeVar

from trainer.domain.errors import NotFoundError
from trainer.domain.log.change import ChangeLine, Kind
from trainer.domain.log.code_difference import Comparison
from trainer.domain.log.kinds import rules_of
from trainer.domain.log.review import Rating, Review
from trainer.domain.log.review_filter import HistoryLine, ReviewFilter, TakenBack
from trainer.domain.wording.words import short_day
from trainer.services.clock import Clock
from trainer.services.finding.selection import Selected
from trainer.services.history_filter import HistoryFilter
from trainer.services.memo import Memo
from trainer.services.progress import Progress
from trainer.storage.log.history import ReviewPages, Wanted
from trainer.storage.log.history_pages import ChangePages
from trainer.storage.log.reviews import Reviews

PAGE = 100
"""So many lines are read at once."""

_PAGES_KEPT = 20


Line = TypeVar("Line")


class Lines(Generic[Line]):
    """The lines that a filter holds, the latest first; a page is read when it is looked at."""

    def __init__(self, window: Callable[[int, int], list[Line]], count: int) -> None:
        self.count, self._window = count, window
        self._page = lru_cache(_PAGES_KEPT)(lambda number: window(number * PAGE, PAGE))

    def at(self, place: int) -> Line | None:
        """Give the line at this place (from 0); ``None`` where another trainer took it away."""
        page, row = self._page(place // PAGE), place % PAGE
        return page[row] if row < len(page) else None

    def first(self, number: int) -> list[Line]:
        """Give the latest lines."""
        return self._window(0, number)


@dataclass
class History:
    """Shows what happened and changes it in the one way there is: by another line of the log."""

    reviews: Reviews
    windows: ReviewPages
    choices: ChangePages
    progress: Progress
    clock: Clock

    def __post_init__(self) -> None:
        self._selected = Memo(Selected)

    def lines(self, wanted: HistoryFilter) -> Lines[HistoryLine]:
        """Give the reviews that the filter holds."""
        found = Wanted(wanted.reviews, self.clock.today(), self._slugs(wanted))
        return Lines(
            lambda start, length: self.windows.window(found, start, length),
            self.windows.count(found),
        )

    def changes(self, taken_back: TakenBack | None = None) -> Lines[ChangeLine]:
        """Give what was changed besides reviews: settings, suspensions, facts, notes, merges."""
        return Lines(
            lambda start, length: self.choices.window(taken_back, start, length),
            self.choices.count(taken_back),
        )

    def in_words(self, line: ChangeLine) -> str:
        """Give what a change says, in words."""
        key = line.change.key
        review = self.reviews.find(key) if line.change.of_a_line else None
        title = self.progress.library.title(review.card.slug if review else key)
        return rules_of(line.change.kind).said(line.change, line.before, title)

    def when(self, line: ChangeLine) -> str:
        """Give the local moment of a change: ``21 Nov 2026 19:04``."""
        local = self.clock.calendar.local(line.change.at)
        return f"{short_day(local.date()).partition(' ')[2]} {local.year} {local:%H:%M}"

    def review(self, review_id: str) -> Review:
        """Give the whole review; raise ``NotFoundError`` if there is none."""
        review = self.reviews.find(review_id)
        if review is None:
            raise NotFoundError(f"No review has the id {review_id!r}.")
        return review

    def slug(self, name: str) -> str:
        """Give the slug of the problem that a name means, or raise ``NotFoundError``.

        A problem that is gone has its slug for a name, as long as the log has a review of it.
        """
        try:
            return self.progress.library.problem(name).slug
        except NotFoundError:
            every = ReviewFilter(taken_back=TakenBack.TOO)
            if self.windows.count(Wanted(every, self.clock.today(), {name})):
                return name
            raise

    def regrade(self, review_id: str, rating: Rating) -> bool:
        """Rate a review anew, and tell whether that is another rating than it had."""
        if self._live(review_id).rating is rating:
            return False
        self.reviews.choose([(Kind.RATING, review_id, str(int(rating)))], self.clock.now())
        return True

    def outcomes(self, review_id: str) -> dict[Rating, date]:
        """Give the day on which the problem comes back after each rating of a review."""
        review = self._live(review_id)
        others = [other for other in self.reviews.of_card(review.card) if other.id != review_id]
        return self.clock.scheduler.outcomes(others, review)

    def comparison(self, review_id: str, steps: int = 1) -> Comparison | None:
        """Give the code of an attempt beside that of the one so many attempts before it.

        Attempts that kept no code are passed over, and the first one is as far as it goes; ``None``
        where there is nothing to compare.
        """
        newer = self.review(review_id)
        past = [other for other in self.reviews.of_card(newer.card) if other.code.strip()]
        older = [other for other in past if (other.at, other.id) < (newer.at, newer.id)]
        if not older or not newer.code.strip():
            return None
        place = max(1, min(steps, len(older)))
        return Comparison(older[-place], newer, place, len(older))

    def _live(self, review_id: str) -> Review:
        review = self.review(review_id)
        if self.windows.was_taken_back(review_id):
            raise NotFoundError(f"The review {review_id!r} is already undone.")
        return review

    def _slugs(self, wanted: HistoryFilter) -> Collection[str] | None:
        if wanted.any_problem:
            return None
        if wanted.problem is not None:
            return {wanted.problem}
        selected = self._selected(wanted.problems, self.progress.overview())
        return {found.problem.slug for found in selected.meant(wanted.text)}
