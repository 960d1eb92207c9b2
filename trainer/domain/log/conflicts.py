"""Conflicts: after two logs became one, nothing counts twice, on every machine alike.

Two things can count twice. Two different lines with one id (see ``ReviewLog.of``) have a copy each;
the smaller by content counts, unless the line was taken back. And trainers of the first three
formats rated an attempt anew by writing it once more, under the old id and the ratings that
followed: ``3f2a+2``, then ``3f2a+24``. Of such copies the one that was rated anew most often
counts, and of those the one with the lower rating, since seeing a problem too early costs minutes
and too late costs the memory. (Ratings are changes now, of which the latest counts.)

Which line counts follows from the lines alone, so that the order of arrival does not matter: a line
that is taken back here would be on every other machine too.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import TypeVar

from trainer.domain.log.change import Change, Kind, taking_back
from trainer.domain.log.review import Rating, Review
from trainer.domain.log.review_log import ReviewLog, by_content, fingerprint

Line = TypeVar("Line", Review, Change)

_RATED_ANEW = re.compile(r"(.*)\+([1-4]+)", re.DOTALL)
_RIVAL = re.compile(r"(.*?)(?:~[0-9a-f]{16})+", re.DOTALL)
_DERIVED = re.compile(r"[+~]")
_SETTLED = "settled "
_FOR_GOOD = datetime(9000, 1, 1, tzinfo=UTC)
"""The moment of every line that settles: they are the same on every machine, and the last word."""


def settled(log: ReviewLog) -> ReviewLog:
    """Give the log with the lines that let nothing count twice."""
    gone = log.taken_back()
    families = [*_families(log.reviews), *_families(log.changes)]
    losers = (*_beaten(families), *_rated_before(log.reviews.values()))
    beaten = (
        taking_back(line_id, id=f"{_SETTLED}for good {line_id}", at=_FOR_GOOD)
        for line_id in losers
        if line_id not in gone
    )
    return log.union(ReviewLog.of([], [*beaten, *_said_of_the_shared_id(log, families)]))


def root_of(line_id: str) -> str:
    """Give the id that an id is derived from; what counts of one root follows from its lines."""
    return _DERIVED.split(line_id, maxsplit=1)[0]


def is_same_attempt(one: Review, other: Review) -> bool:
    """Tell whether two lines are of one attempt, whatever their ratings."""
    return one == replace(other, id=one.id, rating=one.rating)


def _families(lines: dict[str, Line]) -> Iterator[tuple[str, list[str]]]:
    """Give each id that is not one line's alone, with the ids of its rivals, the best first."""
    versions: dict[str, list[Line]] = defaultdict(list)
    for key, line in lines.items():
        if "~" not in key or key.startswith(_SETTLED):
            continue
        if (match := _RIVAL.fullmatch(key)) and match[1] in lines:
            versions[match[1]].append(line)
    for shared, rivals in versions.items():
        rivals.sort(key=lambda line: (by_content(replace(line, id=shared)), line.id))
        yield shared, [line.id for line in rivals]


def _beaten(families: Iterable[tuple[str, list[str]]]) -> Iterator[str]:
    """Give the ids of rivals, and the one that they share, but for the one that counts."""
    for shared, (_, *others) in families:
        yield from (shared, *others)


def _said_of_the_shared_id(
    log: ReviewLog, families: Iterable[tuple[str, list[str]]]
) -> Iterator[Change]:
    """Give what was said of an id, before it was known to be shared, for the one that counts."""
    best: dict[str, list[str]] = defaultdict(list)
    for shared, (first, *_) in families:
        best[shared].append(first)
    for line in log.changes.values():
        if line.kind is Kind.TAKEN_BACK and not line.id.startswith(_SETTLED):
            for mine in best.get(line.key, ()):
                yield replace(line, id=f"{_SETTLED}{fingerprint(line)} {mine}", key=mine)


def _rated_before(reviews: Iterable[Review]) -> Iterator[str]:
    """Give the ids of the lines in whose place another one stands, by the rating given last."""
    known = {review.id: review for review in reviews}
    attempts: dict[tuple[str, Review], list[tuple[str, str]]] = defaultdict(list)
    for key, review in known.items():
        if "+" in key and (match := _RATED_ANEW.fullmatch(key)):
            attempts[match[1], _unrated(review)].append((match[2], key))
    for (first, attempt), copies in attempts.items():
        if first in known and _unrated(known[first]) == attempt:
            copies.append(("", first))
        last = max(copies, key=lambda copy: (len(copy[0]), [-int(digit) for digit in copy[0]]))
        yield from (key for _, key in copies if key != last[1])


def _unrated(review: Review) -> Review:
    return replace(review, id="", rating=Rating.AGAIN)
