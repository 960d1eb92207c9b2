"""What was undone or redone, in one sentence."""

from collections.abc import Sequence

from trainer.domain.log.change import Change, Kind
from trainer.domain.log.regrading import is_same_attempt
from trainer.domain.log.review import Review
from trainer.domain.log.review_log import ReviewLog
from trainer.domain.log.undo_step import UndoStep
from trainer.domain.text import clean_line
from trainer.domain.wording.change_words import standing_in_words
from trainer.domain.wording.words import count
from trainer.services.library import Library
from trainer.storage.log.changes import Changes

_LONGEST_TITLE = 60
_MOST_CHANGES = 3


class Telling:
    """Tells of a step that is turned round; it is made before, and asked for a sentence after.

    ``log`` holds the lines of the step; ``back`` tells whether they are brought back.
    """

    def __init__(self, library: Library, step: UndoStep, log: ReviewLog, *, back: bool) -> None:
        self._library = library
        self._back = back
        meant, other = (step.took_back, step.wrote) if back else (step.wrote, step.took_back)
        self._reviews = [log.reviews[it] for it in meant if it in log.reviews]
        self._others = [log.reviews[it] for it in other if it in log.reviews]
        self._changes = [log.changes[it] for it in meant if it in log.changes]
        slugs = {review.card.slug for review in self._reviews} if len(self._reviews) < 2 else set()
        slugs |= {change.key for change in self._changes[: _MOST_CHANGES + 1]}
        self._titles = {slug: library.title(slug) for slug in slugs}

    def sentence(self, changes: Changes) -> str:
        """Give the sentence; ``changes`` say what is in force now."""
        merges = [change for change in self._changes if change.kind is Kind.MERGE]
        if merges:
            return self._of_changes(merges, changes)
        if len(self._reviews) > 1:
            return f"{self._begin('Brought back')}: {count(len(self._reviews), 'review')}."
        if self._reviews:
            return self._of_review(self._reviews[0])
        return self._of_changes(self._changes, changes)

    def _of_review(self, review: Review) -> str:
        title = clean_line(self._title(review.card.slug), _LONGEST_TITLE)
        for other in self._others:
            if is_same_attempt(review, other):
                rating = review.rating if self._back else other.rating
                return f"{self._begin('Done again')}: {title} is {rating.name} again."
        which = f"{title}, {review.rating.name}"
        if self._back:
            return f"Brought back: {which}. It counts again."
        return f"Taken back: {which}. It never happened."

    def _of_changes(self, meant: Sequence[Change], changes: Changes) -> str:
        shown = [
            standing_in_words(
                change, changes.value(change.kind, change.key), self._title(change.key)
            )
            for change in meant[:_MOST_CHANGES]
        ]
        more = len(meant) - len(shown)
        said = "; ".join([*shown, f"and {more} more"] if more else shown)
        return f"{self._begin('Done again')}: {said}."

    def _begin(self, again: str) -> str:
        return again if self._back else "Taken back"

    def _title(self, slug: str) -> str:
        """Give the title as it was, or as it is where there was none before."""
        before = self._titles.get(slug, slug)
        return before if before != slug else self._library.title(slug)
