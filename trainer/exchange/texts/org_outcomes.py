"""What happened at a heading in Org: its keyword, its log, and what programs of cards keep."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from trainer.domain.importing.outcome_words import said_in
from trainer.domain.importing.reading import Wishes
from trainer.domain.log.review import Rating
from trainer.exchange.texts.org_headings import OrgHeading

_STAMP = re.compile(
    r"(\d{4})-(\d{2})-(\d{2})(?:[ \t]+[^\d\s\]>]{1,15})?(?:[ \t]+(\d{1,2}):(\d{2}))?"
)
_STATE = re.compile(r'- State[ \t]+"([^"]{1,40})"[ \t]+(?:from.{0,60})?(\[[^\]]{1,40}\])')
_CLOCKED = re.compile(r"=>[ \t]*(\d{1,3}):(\d{2})")
_RATINGS = {"again": Rating.AGAIN, "hard": Rating.HARD, "good": Rating.GOOD, "easy": Rating.EASY}
_QUALITIES = dict(enumerate([Rating.AGAIN] * 3 + [Rating.HARD, Rating.GOOD, Rating.EASY]))
_NOT_BEGUN = ("TODO", "NEXT", "WAITING", "HOLD", "CANCELLED", "CANCELED", "SKIP")

Outcome = dict[str, Any]
"""What an entry says beside the problem: its fields by their names."""


@dataclass(frozen=True, slots=True)
class LoggedReview:
    """A line of org-fc's log: when, of which side of a card, how it went."""

    at: datetime
    position: str
    rating: Rating


def outcomes_of(
    heading: OrgHeading, reviews: Sequence[LoggedReview], wishes: Wishes
) -> list[Outcome]:
    """Give what happened, the surest source first; nothing where a heading says nothing."""
    cards: Outcome = {"skill": wishes.cards_are}
    for found in (
        [one | cards for one in _logged(heading, reviews, wishes)],
        [one | cards for one in _of_org_srs(heading, wishes)],
        [one | cards for one in _of_org_drill(heading, wishes)],
        [one | cards for one in _of_org_fc(heading, wishes)],
        [*_of_keyword(heading, wishes)],
    ):
        if found:
            return found
    return []


def _logged(
    heading: OrgHeading, reviews: Sequence[LoggedReview], wishes: Wishes
) -> Iterator[Outcome]:
    """Give the first review of each day, of two sides only the front's."""
    fronts = [review for review in reviews if review.position == "front"] or reviews
    card = heading.properties.get("ID", "")
    yield from _first_of_days([(one.at, one.rating) for one in fronts], wishes, card)


def _first_of_days(
    reviews: Sequence[tuple[datetime, Rating]], wishes: Wishes, card: str = ""
) -> Iterator[Outcome]:
    days: set[date] = set()
    for at, rating in sorted(reviews, key=lambda it: it[0]):
        day = wishes.calendar.day_of(at)
        if day not in days and day <= wishes.today:
            days.add(day)
            source = f"{card} {at.isoformat()}" if card else ""
            yield {"day": day, "at": at, "rating": rating, "source_id": source}


def _of_org_srs(heading: OrgHeading, wishes: Wishes) -> Iterator[Outcome]:
    """Read the table of a card: every row with a rating is a review."""
    reviews: list[tuple[datetime, Rating]] = []
    for line in heading.drawers.get("SRSITEMS", ()):
        cells = [cell.strip() for cell in line.split("|")]
        moments = (at for cell in cells if (at := utc_moment(cell)) is not None)
        ratings = (_RATINGS.get(cell.lstrip(":").lower()) for cell in cells if cell[:1] == ":")
        at, rating = next(moments, None), next((one for one in ratings if one), None)
        if at is not None and rating is not None:
            reviews.append((at, rating))
    yield from _first_of_days(reviews, wishes, heading.properties.get("ID", ""))


def _of_org_drill(heading: OrgHeading, wishes: Wishes) -> Iterator[Outcome]:
    quality = heading.properties.get("DRILL_LAST_QUALITY", "")[:1]
    rating = _QUALITIES.get(int(quality)) if quality.isascii() and quality.isdigit() else None
    when = _local(heading.properties.get("DRILL_LAST_REVIEWED", ""), wishes)
    if rating is not None and when:
        yield {**when, "rating": rating}


def _of_org_fc(heading: OrgHeading, wishes: Wishes) -> Iterator[Outcome]:
    """Read the state of a card without its log: the due day minus the interval was the last."""
    last: list[date] = []
    for line in heading.drawers.get("REVIEW_DATA", ()):
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if len(cells) < 5 or (due := utc_moment(cells[4])) is None:
            continue
        try:
            interval = float(cells[3])
            moment = due - timedelta(days=interval)
        except (ValueError, OverflowError):
            continue
        if interval > 0:
            last.append(wishes.calendar.day_of(moment))
    if last:
        day = max(last) if max(last) <= wishes.today else None
        yield {"day": day, "rating": Rating.GOOD, "guessed": True, "of_a_state": True}


def _of_keyword(heading: OrgHeading, wishes: Wishes) -> Iterator[Outcome]:
    """Read ``DONE`` with its days: those of the log, or else that of the planning line."""
    log = [*heading.drawers.get("LOGBOOK", ()), *heading.text[:50]]
    if heading.keyword in _NOT_BEGUN and "State" not in "".join(log):
        yield {"why_not": "not started"}
        return
    minutes = [
        int(hours) * 60 + int(rest) for line in log for hours, rest in _CLOCKED.findall(line)
    ]
    spent = float(minutes[0]) if len(minutes) == 1 and minutes[0] else None
    days: dict[date, Outcome] = {}
    for state, stamp in (found for line in log for found in _STATE.findall(line)):
        said = said_in(state)
        when = _local(stamp, wishes)
        if when and said and said.rating:
            days[when["day"]] = {**when, "rating": said.rating}
    closed = _local(heading.planned.get("CLOSED", ""), wishes)
    said = said_in(heading.keyword) if heading.keyword else None
    if closed and said and said.rating:
        days.setdefault(closed["day"], {**closed, "rating": said.rating})
    if days:
        yield from (
            days[day] | {"minutes": spent if len(days) == 1 else None} for day in sorted(days)
        )
    elif said and said.rating:
        yield {"rating": said.rating, "minutes": spent}
    elif heading.keyword:
        yield {"why_not": "not started"}


def utc_moment(text: str) -> datetime | None:
    """Give the moment of an ISO text, in UTC unless it says otherwise."""
    if len(text) > 40 or "T" not in text:
        return None
    try:
        at = datetime.fromisoformat(text)
        return at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None


def _local(stamp: str, wishes: Wishes) -> Outcome:
    """Give day and moment of ``[2026-01-03 Sat 21:10]``, nothing for one that cannot be."""
    found = _STAMP.search(stamp[:60])
    if found is None:
        return {}
    try:
        day = date(int(found[1]), int(found[2]), int(found[3]))
        clock = time(int(found[4]), int(found[5])) if found[4] else None
    except ValueError:
        return {}
    at = datetime.combine(day, clock, wishes.calendar.zone) if clock else None
    day = wishes.calendar.day_of(at) if at else day
    return {"day": day, "at": at} if date(2010, 1, 1) <= day <= wishes.today else {}
