"""The log: a growing set of lines whose order of arrival does not matter."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import astuple, dataclass, field, replace
from typing import TypeVar

from trainer.domain.log.change import TAKEN_BACK, Change, Kind, in_force
from trainer.domain.log.review import NO_FACTS, CardKey, Rating, Review

Line = TypeVar("Line", Review, Change)

_RATINGS = {str(int(rating)): rating for rating in Rating}


@dataclass(frozen=True, slots=True)
class ReviewLog:
    """All lines ever written, by id. Every change gives a new log that holds the old one."""

    reviews: dict[str, Review] = field(default_factory=dict)
    changes: dict[str, Change] = field(default_factory=dict)

    @classmethod
    def of(cls, reviews: Iterable[Review], changes: Iterable[Change] = ()) -> "ReviewLog":
        """Give the log of these lines.

        A review with facts absorbs the same one without. Any other two different lines with one id
        are a forgery, or damage, and none is lost: the smaller by content has the id, and each has
        one derived from it, ``3f2a~`` and a hash of its content. ``conflicts.settled`` takes all
        but one of them back.
        """
        log = cls()
        for review in reviews:
            _keep(log.reviews, review)
        for change in changes:
            _keep(log.changes, change)
        return log

    def __len__(self) -> int:
        return len(self.reviews) + len(self.changes)

    def append(self, line: Review | Change) -> "ReviewLog":
        """Give the log with one more line."""
        more = ReviewLog.of([line]) if isinstance(line, Review) else ReviewLog.of([], [line])
        return self.union(more)

    def union(self, other: "ReviewLog") -> "ReviewLog":
        """Give the log of both: commutative, associative, idempotent."""
        return ReviewLog.of(
            [*self.reviews.values(), *other.reviews.values()],
            [*self.changes.values(), *other.changes.values()],
        )

    def without(self, other: "ReviewLog") -> "ReviewLog":
        """Give the lines that the other log lacks, or has without their facts."""
        theirs = other.reviews
        return ReviewLog(
            {
                key: line
                for key, line in self.reviews.items()
                if key not in theirs or _absorbs(line, theirs[key])
            },
            {key: line for key, line in self.changes.items() if key not in other.changes},
        )

    def taken_back(self) -> set[str]:
        """Give the ids that are taken back; what takes back is never taken back itself."""
        meant = (line for line in self.changes.values() if line.kind is Kind.TAKEN_BACK)
        return {line.key for line in in_force(meant).values() if line.value == TAKEN_BACK}

    def happened(self) -> Iterator[Review]:
        """Give the reviews that count, each with its latest rating, in the order of moments."""
        gone = self.taken_back()
        rated = in_force(it for it in self._standing(gone) if it.kind is Kind.RATING)
        return in_order(
            _rated(review, rated.get((Kind.RATING, review.id)))
            for review in self.reviews.values()
            if review.id not in gone
        )

    def chosen(self) -> Iterator[Change]:
        """Give the changes that were not taken back, in no order that matters."""
        return self._standing(self.taken_back())

    def of_card(self, card: CardKey) -> list[Review]:
        """Give what happened to one card, in order."""
        return [review for review in self.happened() if review.card == card]

    def cards(self) -> set[CardKey]:
        """Give the cards that were ever reviewed and not wholly taken back."""
        return {review.card for review in self.happened()}

    def _standing(self, gone: set[str]) -> Iterator[Change]:
        return (
            line
            for line in self.changes.values()
            if line.kind is Kind.TAKEN_BACK or line.id not in gone
        )


def in_order(reviews: Iterable[Review]) -> Iterator[Review]:
    """Give the reviews in the one order that memory is folded in: by moment, then by id."""
    return iter(sorted(reviews, key=lambda review: (review.at, review.id)))


def content(line: Review | Change) -> str:
    """Give all that a line says but its facts, as text that puts lines of one id in an order."""
    return repr(astuple(replace(line, facts=NO_FACTS) if isinstance(line, Review) else line))


def by_content(line: Review | Change) -> tuple[str, str]:
    """Give what lines of one id are ordered by: what they say, and only then their facts."""
    return content(line), line.facts if isinstance(line, Review) else ""


def fingerprint(line: Review | Change) -> str:
    """Give 16 hex digits that stand for what a line says, whatever its id and its facts."""
    return _hash(content(replace(line, id="")))


def _rated(review: Review, change: Change | None) -> Review:
    rating = _RATINGS.get(change.value or "") if change else None
    return review if rating is None else replace(review, rating=rating)


def _keep(lines: dict[str, Line], line: Line) -> None:
    known = lines.setdefault(line.id, line)
    if line == known:
        return
    rival_id = _id_of_rival(line)
    if _absorbs(line, known):
        lines[line.id] = line
    elif not _absorbs(known, line):
        lines[line.id] = min(known, line, key=by_content)
        _keep(lines, replace(known, id=_id_of_rival(known)))
        lines.setdefault(rival_id, replace(line, id=rival_id))
    if rival_id in lines:
        _keep(lines, replace(line, id=rival_id))


def _absorbs(line: Review | Change, known: Review | Change) -> bool:
    """Tell whether a review says all that another does, and facts where that one has none."""
    return (
        isinstance(line, Review)
        and isinstance(known, Review)
        and known.facts == NO_FACTS != line.facts
        and replace(line, facts=NO_FACTS) == known
    )


def _id_of_rival(line: Review | Change) -> str:
    """Give the id of a line whose own id is another line's too: that, ``~`` and a hash.

    It is the hash of what the line says without its facts, so that one with facts and the same one
    without meet again under it; two that differ in nothing but facts part one hash further on.
    """
    first = fingerprint(line)
    return f"{line.id}~{_hash(repr(astuple(line))) if line.id.endswith(first) else first}"


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
