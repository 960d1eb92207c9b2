"""Anki: its packages (``.apkg``, ``.colpkg``) of all generations, and its collection by itself.

Each day on which a card was answered is an entry, with the first answer of that day. A card that
was never answered is listed; one whose answers are gone says only how it stands. Two-sided notes
count by the side that asks for the problem. How long an answer took says nothing about how long
solving takes, and Anki stops that clock after a minute.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from trainer.domain.errors import TrainerError
from trainer.domain.importing.entry import Entry
from trainer.domain.importing.reading import Reading, Wishes
from trainer.domain.log.review import Rating
from trainer.exchange.anki.choice import Chosen, chosen
from trainer.exchange.anki.collection import Card, Collection, Note
from trainer.exchange.anki.database import opened
from trainer.exchange.anki.unpacking import Package, packages_in
from trainer.exchange.formats.format import Format
from trainer.exchange.material import Material

_FIRST_MOMENT = datetime(2006, 10, 5, tzinfo=UTC)
"""Anki was first published on that day."""

_MOST_SECONDS = 10**10
_MIDDLE_OF_A_DAY = timedelta(hours=8)
_LONGEST_INTERVAL = 100_000
_REVIEWED = 2
_OF_A_STATE = {1: Rating.HARD, _REVIEWED: Rating.GOOD, 3: Rating.AGAIN}
"""What the kind of a card says of how it stands: being learned, learned, forgotten again."""

_BETWEEN_TELLING = 1_000

_Days = dict[date, tuple[datetime, Rating]]


class _Answers:
    """The first answer of each day, by the lines of the notes, and how many were not counted."""

    def __init__(self, collection: Collection, notes: list[Chosen], wishes: Wishes) -> None:
        self.of: defaultdict[int, _Days] = defaultdict(dict)
        self.turned = self.impossible = 0
        asked = {card.id: it.entry.line for it in notes for card in it.tasks}
        turned = {card.id for it in notes for card in it.turned}
        for answer in collection.answers(asked.keys() | turned):
            line = asked.get(answer.card)
            if line is None:
                self.turned += 1
                continue
            day = _day(at := _moment(answer.at / 1000), wishes)
            if at is None or day is None:
                self.impossible += 1
            else:
                self.of[line].setdefault(day, (at, Rating(answer.ease)))


def _recognises(material: Material) -> bool:
    return bool(packages_in(material))


def _read(material: Material, wishes: Wishes) -> Reading:
    """Give what all packages say that were handed."""
    packages = packages_in(material)
    if not packages:
        raise TrainerError(f"{material.name} contains no Anki collection.")
    found = [_reading(package, wishes) for package in packages]
    return Reading(
        entries=tuple(entry for it in found for entry in it.entries),
        rows=sum(it.rows for it in found),
        remarks=tuple(dict.fromkeys(remark for it in found for remark in it.remarks)),
    )


def _reading(package: Package, wishes: Wishes) -> Reading:
    with opened(package.unpacked(), package.called) as tables:
        collection = Collection(tables)
        notes, others = chosen(_told(collection, wishes), package.is_whole)
        answers = _Answers(collection, notes, wishes)
        entries = tuple(
            replace(entry, file=package.place) if package.place else entry
            for entry in _entries(notes, answers, collection, wishes)
        )
    remarks = tuple(_remarks(notes, answers, others))
    if package.is_open:
        remarks += ("Anki is open, so its last answers may be missing; close it and try again.",)
    return Reading(entries=entries, rows=len(notes), remarks=remarks)


def _told(collection: Collection, wishes: Wishes) -> Iterator[Note]:
    """Give the notes, and tell now and then how many are done."""
    for note in collection.notes():
        if note.line % _BETWEEN_TELLING == 0:
            wishes.tell(note.line, collection.size)
        yield note


def _entries(
    notes: list[Chosen], answers: _Answers, collection: Collection, wishes: Wishes
) -> Iterator[Entry]:
    """Give what each note says: its days, else how it stands, else only that it is there.

    What the learner noted goes with the last of them.
    """
    for it in notes:
        days = answers.of.get(it.entry.line)
        if not days or it.entry.why_not:
            yield _state(it, collection, wishes)
            continue
        last = max(days)
        for day, (at, rating) in days.items():
            yield replace(
                it.entry,
                day=day,
                at=at,
                rating=rating,
                skill=wishes.cards_are,
                source_id=f"{it.entry.source_id} {day}",
                note=it.entry.note if day == last else "",
            )


def _state(it: Chosen, collection: Collection, wishes: Wishes) -> Entry:
    """Give how a note stands whose answers are not there; without any it is only listed."""
    stand = [card for card in it.tasks if card.answers > 0 and card.kind in _OF_A_STATE]
    if not stand or it.entry.why_not:
        return it.entry
    days = {card.id: _last_day(card, collection.created, wishes) for card in stand}
    last = max(stand, key=lambda card: days[card.id] or date.min)
    return replace(
        it.entry,
        day=days[last.id],
        rating=_OF_A_STATE[last.kind],
        of_a_state=True,
        skill=wishes.cards_are,
    )


def _last_day(card: Card, created: int, wishes: Wishes) -> date | None:
    """Give the day of the last answer: as the card has it, else its due day minus its interval."""
    if card.last:
        return _day(_moment(card.last), wishes)
    days = card.due - card.interval
    first = _moment(created)
    if card.kind != _REVIEWED or first is None or not 0 <= days <= _LONGEST_INTERVAL:
        return None
    return _day(first + _MIDDLE_OF_A_DAY + timedelta(days=days), wishes)


def _moment(seconds: float) -> datetime | None:
    """Give the moment so many seconds after 1970, ``None`` where that is far out of the world."""
    if not 0 < seconds < _MOST_SECONDS:
        return None
    return datetime.fromtimestamp(seconds, UTC)


def _day(at: datetime | None, wishes: Wishes) -> date | None:
    """Give the study day of a moment, ``None`` before there was Anki and after today."""
    if at is None or at < _FIRST_MOMENT:
        return None
    day = wishes.calendar.day_of(at)
    return day if day <= wishes.today else None


def _remarks(notes: list[Chosen], answers: _Answers, others: int) -> Iterator[str]:
    if others:
        yield f"{_of(others, 'note')} skipped: not about coding problems."
    if answers.turned:
        yield (
            f"{_of(answers.turned, 'answer')} not counted: from cards that ask the other way round."
        )
    if answers.impossible:
        yield (
            f"{_of(answers.impossible, 'answer')} not counted: their dates are before Anki "
            "existed or in the future."
        )
    kinds = Counter(card.kind for it in notes for card in it.tasks)
    if kinds.total() > kinds[0]:
        yield "The cards' due dates are not imported; trainer works them out from the answers."
    elif notes and not answers.of:
        yield (
            "The deck has no answers (or was exported without scheduling), so its problems are "
            "only listed."
        )


def _of(number: int, what: str) -> str:
    return f"1 {what} was" if number == 1 else f"{number:,} {what}s were"


FORMAT = Format(
    id="anki", name="Anki package", recognises=_recognises, read=_read, reads_folders=True
)
