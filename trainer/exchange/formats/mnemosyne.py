"""Mnemosyne's database, ``default.db``: its log holds every repetition, with a grade from 0 to 5.

Of a collection only the cards are taken that say that they are of coding problems: by a link, by a
tag, or by ``LeetCode`` before the title.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from trainer.domain.errors import TrainerError
from trainer.domain.importing.entry import Entry
from trainer.domain.importing.reading import Reading, Wishes
from trainer.domain.log.review import Rating
from trainer.exchange.anki.database import MAGIC, MOST_BYTES, ForeignDatabase, opened
from trainer.exchange.anki.title import card_title
from trainer.exchange.formats.format import Format
from trainer.exchange.html_text import html_text
from trainer.exchange.material import Material
from trainer.exchange.records.json_values import decimal_in, minutes_in, text_in, when

_REPETITION = 9
_GRADES = (*(Rating.AGAIN,) * 2, Rating.HARD, *(Rating.GOOD,) * 2, Rating.EASY)
_LINK = re.compile(
    r"(leetcode\.com|leetcode\.cn|neetcode\.io)/problems?/([a-z0-9-]{1,200})", re.IGNORECASE
)
_OF_CODING = re.compile(
    r"leet ?code|neet ?code|\blc\b|coding|interview|algorithms?\b|\bdsa\b|\bblind", re.IGNORECASE
)
_LOOKED_INTO = 2_000


@dataclass
class _Collection:
    """The tables that are needed: texts by their fact, cards, and what was logged of each card."""

    texts: dict[int, dict[str, str]] = field(default_factory=lambda: defaultdict(dict))
    cards: list[tuple[Any, ...]] = field(default_factory=list)
    log: dict[str, list[tuple[Any, ...]]] = field(default_factory=lambda: defaultdict(list))

    def take(self, database: ForeignDatabase) -> None:
        """Take what the database holds."""
        for fact, key, value in database.rows("SELECT _fact_id, key, value FROM data_for_fact"):
            if isinstance(fact, int) and isinstance(value, str):
                self.texts[fact][text_in(key)] = value
        cards = "SELECT id, _fact_id, tags, grade, last_rep FROM cards"
        self.cards = list(database.rows(cards))
        log = "SELECT event_type, object_id, timestamp, grade, thinking_time FROM log"
        for kind, card, *told in database.rows(log):
            if kind == _REPETITION and isinstance(card, str):
                self.log[card].append(tuple(told))


def recognises(material: Material) -> bool:
    """Tell whether the one file is a database with a table that only Mnemosyne has."""
    if len(material.files) != 1:
        return False
    content = next(iter(material.files.values())).read()
    return content.startswith(MAGIC) and b"data_for_fact" in content


def read(material: Material, wishes: Wishes) -> Reading:
    """Give an entry a repetition of each card that is of a coding problem."""
    content = next(iter(material.files.values())).read()
    if len(content) > MOST_BYTES:
        raise TrainerError(f"{material.name} is too large.")
    collection = _Collection()
    with opened(bytearray(content), material.name) as database:
        collection.take(database)
    entries: list[Entry] = []
    others = 0
    for card in collection.cards:
        about = _about(collection.texts.get(card[1], {}), text_in(card[2]))
        others += about is None
        if about:
            about = replace(about, skill=wishes.cards_are)
            entries += _of_card(about, card, collection.log, wishes)
    count = "1 card was" if others == 1 else f"{others:,} cards were"
    told = f"{count} skipped: not about coding problems."
    return Reading(entries=tuple(entries), rows=len(entries), remarks=(told,) if others else ())


def _about(texts: Mapping[str, str], tags: str) -> Entry | None:
    """Give which problem a card is of, ``None`` where nothing says that it is of one."""
    front = texts.get("f") or next(iter(texts.values()), "")
    links = (_LINK.search(text[: 10 * _LOOKED_INTO]) for text in texts.values())
    link = next((found for found in links if found), None)
    line = html_text(front, _LOOKED_INTO)
    if not link and not _OF_CODING.search(f"{line[:200]} {tags[:_LOOKED_INTO]}"):
        return None
    title = card_title(line)
    address = f"https://{link[1]}/problems/{link[2]}".lower() if link else ""
    if not (address or title.title or title.number):
        return None
    return Entry(title=title.title, number=title.number, link=address, level=title.level)


def _of_card(
    about: Entry,
    card: tuple[Any, ...],
    log: Mapping[str, list[tuple[Any, ...]]],
    wishes: Wishes,
) -> Iterator[Entry]:
    name = text_in(card[0])
    reviews = log.get(name, [])
    for timestamp, grade, seconds in reviews:
        if rating := _rating(grade):
            moment = when(timestamp, wishes.calendar)
            spent = decimal_in(seconds)
            yield replace(
                about,
                day=moment.day,
                at=moment.at,
                rating=rating,
                minutes=minutes_in(spent / 60) if spent else None,
                source_id=f"{name}@{text_in(timestamp)}",
            )
    if reviews:
        return
    last, rating = when(card[4], wishes.calendar), _rating(card[3])
    if rating is None:
        yield replace(about, why_not="never reviewed")
        return
    yield replace(about, day=last.day, at=last.at, rating=rating, of_a_state=True)


def _rating(grade: Any) -> Rating | None:
    number = decimal_in(grade)
    return _GRADES[int(number)] if number is not None and 0 <= number < len(_GRADES) else None


FORMAT = Format(id="mnemosyne", name="Mnemosyne database", recognises=recognises, read=read)
