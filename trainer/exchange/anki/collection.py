"""What stands in a collection of Anki, whichever schema it has: notes, cards and answers.

Up to schema 14 note types, decks and settings are JSON in the one row of ``col``; later ones have
tables for them. A cell may hold anything: what is not of its type counts as empty, and a row
without its number is none.
"""

from collections import defaultdict
from collections.abc import Container, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from trainer.exchange.anki.cells import as_object, id_in, number, object_in, text, whole
from trainer.exchange.anki.database import ForeignDatabase

_BETWEEN_FIELDS = "\x1f"
_GRADED = frozenset((1, 2, 3, 4))
_LEARNING = frozenset((0, 2))
_NOT_ANSWERED = frozenset((4, 5))
_THREE_BUTTONS = 1
_EASIEST_OF_THREE = 3


@dataclass(frozen=True, slots=True)
class NoteType:
    """A kind of note: its fields by name, in order, and how many templates make cards of it."""

    name: str = ""
    fields: tuple[str, ...] = ()
    templates: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A card: its template ``place``, its kind (0 is new, 1 learning, 2 review, 3 relearning).

    ``due`` counts days from the first of the collection where the kind is 2, as ``interval`` counts
    days; ``data`` is an object of JSON.
    """

    id: int
    place: int
    deck: int
    kind: int
    due: int
    interval: int
    answers: int
    data: str

    @property
    def last(self) -> float:
        """The second of its last answer, 0 where it does not say."""
        return number(object_in(self.data).get("lrt"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A note: its ``line`` (its place in order, from 1), lasting id, type, deck and texts."""

    id: int
    line: int
    guid: str
    type: NoteType
    deck: str
    tags: tuple[str, ...]
    fields: tuple[str, ...]
    cards: tuple[Card, ...]

    @property
    def tasks(self) -> tuple[Card, ...]:
        """Its cards that ask for the problem: those of its first template.

        Gaps in a text make many cards of one template; others ask the other way round.
        """
        asked_once = self.type.templates <= 1
        return tuple(card for card in self.cards if asked_once or card.place == 0)


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer: of which card, in which millisecond since 1970, how good from 1 to 4."""

    card: int
    at: int
    ease: int


class Collection:
    """A collection, read table by table."""

    def __init__(self, database: ForeignDatabase) -> None:
        self._database = database
        for name in ("notes", "cards"):
            if name not in database.tables:
                raise database.refusal(f"Anki's table {name} is missing")

    @cached_property
    def created(self) -> int:
        """The second since 1970 in which its first day began."""
        return whole(self._in_col("crt"))

    @property
    def size(self) -> int:
        """How many notes there are: those that have a card."""
        return len(self._cards)

    def notes(self) -> Iterator[Note]:
        """Give the notes by their ids, which tell when each was made."""
        cards, types, decks = self._cards, self._types(), self._decks()
        query = "SELECT id, guid, mid, tags, flds FROM notes ORDER BY id"
        for line, (note, guid, kind, tags, fields) in enumerate(self._database.rows(query), 1):
            its = tuple(sorted(cards.get(whole(note), ()), key=lambda card: card.place))
            yield Note(
                id=whole(note),
                line=line,
                guid=text(guid) or f"note {whole(note)}",
                type=types.get(whole(kind), NoteType()),
                deck=decks.get(its[0].deck, "") if its else "",
                tags=tuple(text(tags).split()),
                fields=tuple(text(fields).split(_BETWEEN_FIELDS)),
                cards=its,
            )

    def answers(self, cards: Container[int]) -> Iterator[Answer]:
        """Give the graded answers of some cards in the order in which they were given.

        The first scheduler had three buttons while a card was learned: its 2 is Good, its 3 Easy.
        """
        if "revlog" not in self._database.tables:
            return
        query = "SELECT id, cid, ease, type FROM revlog ORDER BY id"
        rows = [row for row in self._database.numbers(query) if row[1] in cards]
        learned = [ease for _, _, ease, kind in rows if kind in _LEARNING]
        few = self._scheduler() == _THREE_BUTTONS and max(learned, default=0) <= _EASIEST_OF_THREE
        for at, card, ease, kind in rows:
            if ease in _GRADED and kind not in _NOT_ANSWERED:
                yield Answer(card, at, ease + (few and kind in _LEARNING and ease > 1))

    @cached_property
    def _cards(self) -> dict[int, list[Card]]:
        """Give the cards by the notes that they are of."""
        found = defaultdict(list)
        query = "SELECT id, nid, did, ord, type, due, ivl, reps, odue, odid, data FROM cards"
        for *numbers, data in self._database.rows(query):
            card, note, deck, place, kind, due, days, answers, was, home = map(whole, numbers)
            found[note].append(
                Card(
                    id=card,
                    place=place,
                    deck=home or deck,
                    kind=kind,
                    due=was or due,
                    interval=days,
                    answers=answers,
                    data=text(data),
                )
            )
        return found

    def _types(self) -> dict[int, NoteType]:
        if not {"notetypes", "fields", "templates"} <= self._database.tables:
            models = object_in(self._in_col("models"))
            return {id_in(key): _type(model) for key, model in models.items()}
        fields, templates = defaultdict(list), defaultdict(list)
        for kind, place, name in self._database.rows("SELECT ntid, ord, name FROM fields"):
            fields[kind].append((whole(place), text(name)))
        for kind, place in self._database.rows("SELECT ntid, ord FROM templates"):
            templates[kind].append(place)
        return {
            whole(kind): NoteType(
                text(name), tuple(it for _, it in sorted(fields[kind])), len(templates[kind])
            )
            for kind, name in self._database.rows("SELECT id, name FROM notetypes")
        }

    def _decks(self) -> dict[int, str]:
        """Give the names of the decks, ``::`` between a deck and those in it."""
        if "decks" not in self._database.tables:
            decks = object_in(self._in_col("decks"))
            return {id_in(key): text(as_object(deck).get("name")) for key, deck in decks.items()}
        rows = self._database.rows("SELECT id, name FROM decks")
        return {whole(deck): text(name).replace(_BETWEEN_FIELDS, "::") for deck, name in rows}

    def _scheduler(self) -> int:
        """Give the number of the scheduler; Anki takes the first one where nothing is said."""
        settings: dict[Any, Any] = object_in(self._in_col("conf"))
        if "config" in self._database.tables:
            settings |= dict(self._database.rows("SELECT KEY, val FROM config"))
        return id_in(text(settings.get("schedVer"))) or _THREE_BUTTONS

    def _in_col(self, column: str) -> Any:
        if "col" not in self._database.tables:
            return None
        return next(iter(self._database.rows(f"SELECT {column} FROM col")), (None,))[0]


def _type(model: object) -> NoteType:
    parts = as_object(model)
    fields, templates = parts.get("flds"), parts.get("tmpls")
    names = [text(as_object(it).get("name")) for it in fields] if isinstance(fields, list) else []
    sides = len(templates) if isinstance(templates, list) else 1
    return NoteType(text(parts.get("name")), tuple(names), sides)
