"""Settling: after two logs became one, nothing counts twice, on every machine alike.

Two things can count twice. An attempt that was rated anew on two machines has two lines that stand
for it; the one that was rated anew most often counts, and of those the one with the lower rating,
since seeing a problem too early costs minutes and too late costs the memory. And two different
lines with one id (see ``ReviewLog.of``) have a copy each; the smaller by content counts, unless
the line was taken back.

Which line counts follows from the lines alone, so that the order of arrival does not matter: a line
that is taken back here would be on every other machine too.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import TypeVar

from trainer.domain.log.change import Change
from trainer.domain.log.review import Rating, Retraction, Review
from trainer.domain.log.review_log import ReviewLog, content

Line = TypeVar("Line", Review, Change)

_RATED_ANEW = re.compile(r"(.*)\+([1-4]+)", re.DOTALL)
_RIVAL = re.compile(r"(.*)~[0-9a-f]{16}", re.DOTALL)
_DERIVED = re.compile(r"[+~]")
_SETTLED = "settled "
_ALWAYS = datetime(1970, 1, 1, tzinfo=UTC)
"""The moment of every line that settles: they are the same line on every machine."""


def settled(log: ReviewLog) -> ReviewLog:
    """Give the log with the retractions that let nothing count twice."""
    retracted = {line.review_id for line in log.retractions.values()}
    losers = [*_rivals(log), *_rated_before(log.reviews.values())]
    return log.union(
        ReviewLog.of(
            [],
            [
                Retraction(id=f"{_SETTLED}{line_id}", review_id=line_id, at=_ALWAYS)
                for line_id in losers
                if line_id not in retracted
            ],
        )
    )


def added(here: ReviewLog, both: ReviewLog) -> ReviewLog:
    """Give the lines of ``both`` whose ids are not here."""
    return ReviewLog(
        {key: line for key, line in both.reviews.items() if key not in here.reviews},
        {key: line for key, line in both.retractions.items() if key not in here.retractions},
        {key: line for key, line in both.changes.items() if key not in here.changes},
    )


def root_of(line_id: str) -> str:
    """Give the id that an id is derived from; what counts of one root follows from its lines."""
    return _DERIVED.split(line_id, maxsplit=1)[0]


def _rivals(log: ReviewLog) -> Iterator[str]:
    """Give the ids of lines whose id is not theirs alone, but for the one that counts."""
    taken_back = {
        line.review_id for line in log.retractions.values() if not line.id.startswith(_SETTLED)
    }
    yield from _beaten(log.reviews, taken_back)
    yield from _beaten(log.changes, taken_back)


def _beaten(lines: dict[str, Line], taken_back: set[str]) -> Iterator[str]:
    versions: dict[str, list[Line]] = defaultdict(list)
    for key, line in lines.items():
        if (match := _RIVAL.fullmatch(key)) and match[1] in lines:
            versions[match[1]].append(line)
    for shared, rivals in versions.items():
        rivals.sort(key=lambda line: (content(replace(line, id=shared)), line.id))
        yield shared
        yield from (line.id for line in (rivals if shared in taken_back else rivals[1:]))


def _rated_before(reviews: Iterable[Review]) -> Iterator[str]:
    """Give the ids of the lines in whose place another one stands, by the rating given last."""
    known = {review.id: review for review in reviews}
    attempts: dict[tuple[str, Review], list[tuple[str, str]]] = defaultdict(list)
    for key, review in known.items():
        if match := _RATED_ANEW.fullmatch(key):
            attempts[match[1], _unrated(review)].append((match[2], key))
    for (first, attempt), copies in attempts.items():
        if first in known and _unrated(known[first]) == attempt:
            copies.append(("", first))
        last = max(copies, key=lambda copy: (len(copy[0]), [-int(digit) for digit in copy[0]]))
        yield from (key for _, key in copies if key != last[1])


def _unrated(review: Review) -> Review:
    return replace(review, id="", rating=Rating.AGAIN)
