"""AlgoRecall, a browser extension: lines of ``{"type", "data"}``, plain or gzipped, or one object.

Each card has a history. A rating of 0 says that it was added, and is no review. The older form is
one object, whose histories may hold bare moments without a rating. What was copied from pages is
not looked at.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from trainer.domain.errors import TrainerError
from trainer.domain.importing.entry import Entry
from trainer.domain.importing.reading import Reading, Wishes
from trainer.domain.log.review import Rating
from trainer.exchange.formats.format import Format
from trainer.exchange.material import Material
from trainer.exchange.records.json_values import decimal_in, text_in, when
from trainer.exchange.records.memory_state import state_in

_KINDS = ("page", "card")
_RATINGS = {int(rating): rating for rating in Rating}
_ADDED = 0
_NUMBERED = re.compile(r"algo\.monster/liteproblems/([0-9]{1,5})(?![0-9])")
_OWN_LESSONS = re.compile(r"(?:^|[/.])algo\.monster/")
_TITLE_END = re.compile(r" [-|–—] (?:in-depth explanation|leetcode|algomonster).*", re.IGNORECASE)
_CUT = "The last line of the AlgoRecall backup is missing; it may be incomplete."


@dataclass
class _Backup:
    """What a backup holds: pages by their id, cards with their line, and lines without sense."""

    pages: dict[str, Mapping[str, Any]] = field(default_factory=dict)
    cards: list[tuple[int, Mapping[str, Any]]] = field(default_factory=list)
    broken: list[int] = field(default_factory=list)
    is_whole: bool = True

    def take(self, kind: str, thing: Any, line: int) -> None:
        """Take a page or a card; other kinds of things tell nothing of a problem."""
        if not isinstance(thing, dict):
            return
        if kind == "page" and (key := text_in(thing.get("id"))):
            self.pages[key] = thing
        elif kind == "card":
            self.cards.append((line, thing))


def recognises(material: Material) -> bool:
    """Tell whether the one file holds cards and pages of AlgoRecall, in either form."""
    if len(material.files) != 1:
        return False
    name = next(iter(material.files))
    whole = material.json(name)
    if isinstance(whole, dict) and isinstance(cards := whole.get("cards"), list):
        return any(isinstance(card, dict) and "historyLog" in card for card in cards[:50])
    lines = [value for _, value in islice(material.json_lines(name) or (), 200)]
    return any(
        isinstance(line, dict) and line.get("type") in _KINDS and isinstance(line.get("data"), dict)
        for line in lines
    )


def read(material: Material, wishes: Wishes) -> Reading:
    """Give an entry a review; a card without one gives one that says what it has instead."""
    backup = _backup(material)
    if not backup.cards:
        raise TrainerError(f"{material.name} contains no AlgoRecall cards.")
    entries = [
        entry for line, card in backup.cards for entry in _of_card(line, card, backup, wishes)
    ]
    entries += [Entry(line=line, why_not="cannot be read") for line in backup.broken]
    remarks = () if backup.is_whole else (_CUT,)
    return Reading(entries=tuple(entries), rows=len(entries), remarks=remarks)


def _backup(material: Material) -> _Backup:
    name = next(iter(material.files), "")
    whole = material.json(name) if name else None
    backup = _Backup()
    if isinstance(whole, dict) and "cards" in whole:
        for kind in _KINDS:
            things = whole.get(f"{kind}s")
            for thing in things if isinstance(things, list) else ():
                backup.take(kind, thing, 0)
        return backup
    kinds = set()
    for line, value in (material.json_lines(name) if name else None) or ():
        if not isinstance(value, dict):
            backup.broken.append(line)
            continue
        kind = text_in(value.get("type"))
        kinds.add(kind)
        backup.take(kind, value.get("data"), line)
    backup.is_whole = "footer" in kinds
    return backup


def _of_card(
    line: int, card: Mapping[str, Any], backup: _Backup, wishes: Wishes
) -> Iterator[Entry]:
    page = backup.pages.get(text_in(card.get("u"))) or backup.pages.get(text_in(card.get("id")))
    about = _about(line, card, page or card)
    reviews = list(_reviews(card, wishes))
    for facts in reviews[:-1]:
        yield Entry(**{**about, "note": ""}, **facts)
    if reviews:
        yield Entry(**about, **reviews[-1])
        return
    state = state_in(card, wishes)
    if state.rating is None:
        yield Entry(**about, why_not="added, never reviewed")
        return
    yield Entry(**about, day=state.when.day, at=state.when.at, rating=state.rating, of_a_state=True)


def _about(line: int, card: Mapping[str, Any], page: Mapping[str, Any]) -> dict[str, Any]:
    """Give what tells which problem a card is of: a page with a number of LeetCode's is its own."""
    link = text_in(page.get("url"))
    found = _NUMBERED.search(link)
    number = int(found[1]) if found else None
    title = _TITLE_END.sub("", text_in(page.get("title"))[:300])
    if number is not None:
        title = re.sub(rf"^0*{number}\. *", "", title)
    is_lesson = number is None and _OWN_LESSONS.search(link)
    parts = (text_in(card.get(key)) for key in ("approach", "timeComplexity", "spaceComplexity"))
    return {
        "line": line,
        "title": title,
        "number": number,
        "link": link if number is None else "",
        "site": "AlgoMonster" if is_lesson else "",
        "note": "\n".join(part for part in parts if part),
    }


def _reviews(card: Mapping[str, Any], wishes: Wishes) -> Iterator[dict[str, Any]]:
    """Give the facts of each review; of bare moments the first is the adding if it is one more."""
    written = card.get("historyLog")
    history = written if isinstance(written, list) else []
    bare = [review for review in history if not isinstance(review, dict)]
    is_first_added = len(bare) == (decimal_in(card.get("reps")) or 0) + 1 == len(history)
    for review in history[1:] if is_first_added else history:
        told = review if isinstance(review, dict) else {"date": review}
        moment = when(told.get("date"), wishes.calendar)
        rating = _RATINGS.get(int(decimal_in(told.get("rating")) or _ADDED))
        if moment.day is None or (told.get("rating") is not None and rating is None):
            continue
        name = f"{text_in(card.get('id'))}@{text_in(told.get('date'))}"
        yield {
            "day": moment.day,
            "at": moment.at,
            "rating": rating or Rating.GOOD,
            "guessed": rating is None,
            "source_id": name if not name.startswith("@") else "",
        }


FORMAT = Format(id="algorecall", name="AlgoRecall backup", recognises=recognises, read=read)
