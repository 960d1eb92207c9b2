"""What is undone or redone, in one sentence, beforehand and afterwards."""

from collections.abc import Sequence
from dataclasses import dataclass

from trainer.domain.log.change import Change, Choice, Kind
from trainer.domain.log.kinds import rules_of
from trainer.domain.log.review import Review
from trainer.domain.text import clean_line
from trainer.domain.wording.words import count
from trainer.services.library import Library
from trainer.services.undo.reversal import Meant
from trainer.storage.log.changes import Changes
from trainer.storage.log.log_queries import LogQueries
from trainer.storage.log.reviews import Reviews

_LONGEST_TITLE = 60
_MOST_CHANGES = 3


@dataclass(frozen=True, slots=True)
class Turned:
    """One thing that was undone or redone, in two sentences.

    ``done`` is said afterwards; ``ahead`` is said of the key that would do it: it begins with a
    verb, as in ``undoes Two Sum, HARD.``
    """

    done: str
    ahead: str


class UndoMessage:
    """Says what choices do to lines; it is made before they are written, and asked after.

    ``meant`` are the lines that are undone or redone; ``back`` tells which of the two it is.
    """

    def __init__(
        self,
        library: Library,
        queries: LogQueries,
        meant: Meant,
        choices: Sequence[Choice],
        *,
        back: bool,
    ) -> None:
        self._library, self._back = library, back
        lines = [key for kind, key, _ in choices if kind is Kind.TAKEN_BACK]
        rated = [key for kind, key, _ in choices if kind is Kind.RATING]
        more = {*lines, *rated} - {*meant.log.reviews, *meant.log.changes}
        log = meant.log.union(queries.rated(more)) if more else meant.log
        self._reviews = [log.reviews[it] for it in lines if it in log.reviews]
        self._changes = [log.changes[it] for it in lines if it in log.changes]
        self._rated = [log.reviews[it] for it in rated if it in log.reviews]
        slugs = {it.card.slug for it in self._reviews[:1]}
        slugs |= {change.key for change in self._changes[: _MOST_CHANGES + 1]}
        self._titles = {slug: library.title(slug) for slug in slugs}

    def turned(self, changes: Changes, reviews: Reviews) -> Turned:
        """Give the sentences, by what is in force now."""
        merges = [change for change in self._changes if change.kind is Kind.MERGE]
        if merges:
            return self._of_changes(merges, changes)
        if self._rated:
            return self._of_rating(reviews.find(self._rated[0].id) or self._rated[0])
        if len(self._reviews) > 1:
            return self._of_reviews(count(len(self._reviews), "review"))
        if self._reviews:
            review = self._reviews[0]
            title = clean_line(self._title(review.card.slug), _LONGEST_TITLE)
            return self._of_reviews(f"{title}, {review.rating.name}")
        return self._of_changes(self._changes, changes)

    def _of_reviews(self, which: str) -> Turned:
        if self._back:
            return Turned(f"Redone: {which}.", f"redoes {which}.")
        return Turned(f"Undone: {which}.", f"undoes {which}.")

    def _of_rating(self, review: Review) -> Turned:
        title = clean_line(self._library.title(review.card.slug), _LONGEST_TITLE)
        return self._standing(f"{title} back to {review.rating.name}.")

    def _of_changes(self, meant: Sequence[Change], changes: Changes) -> Turned:
        shown = [
            rules_of(change.kind).stands(
                change, changes.value(change.kind, change.key), self._title(change.key)
            )
            for change in meant[:_MOST_CHANGES]
        ]
        more = len(meant) - len(shown)
        return self._standing("; ".join([*shown, f"and {more} more"] if more else shown) + ".")

    def _standing(self, how: str) -> Turned:
        if self._back:
            return Turned(f"Redone: {how}", f"redoes this: {how}")
        return Turned(f"Undone: {how}", f"undoes this: {how}")

    def _title(self, slug: str) -> str:
        """Give the title as it was, or as it is where there was none before."""
        before = self._titles.get(slug, slug)
        return before if before != slug else self._library.title(slug)
