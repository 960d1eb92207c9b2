"""LeetSRS, a browser extension: its backup, in every form it had.

Cards lie in ``cards``, in old backups within ``data``, by slug or by LeetCode's number. Each has
the state of its memory and no history, so there is a last day and no review. The settings, which
may hold a token, are not looked at.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from trainer.domain.errors import TrainerError
from trainer.domain.importing.entry import Entry
from trainer.domain.importing.reading import Reading, Wishes
from trainer.exchange.formats.format import Format
from trainer.exchange.material import Material
from trainer.exchange.records.json_values import level_in, number_in, text_in
from trainer.exchange.records.memory_state import state_in

_LOST = (
    "LeetSRS keeps no history, only the last date of each problem, so its problems are "
    "imported as known and its due dates are not."
)
_MARKS = ("slug", "frontendId", "leetcodeId", "domain")


def recognises(material: Material) -> bool:
    """Tell whether the one file holds cards of LeetSRS: with a memory and without a history."""
    cards = [card for _, card in _cards(_root(material))][:20]
    ours = [card for card in cards if isinstance(card.get("fsrs"), dict)]
    has_history = any(value and isinstance(value, list) for card in ours for value in card.values())
    return not has_history and any(mark in card for card in ours for mark in _MARKS)


def read(material: Material, wishes: Wishes) -> Reading:
    """Give an entry a card: its last day, and a rating derived from its state."""
    root = _root(material)
    notes = root.get("notes")
    texts = notes if isinstance(notes, dict) else {}
    entries = tuple(_entry(key, card, texts, wishes) for key, card in _cards(root))
    if not entries:
        raise TrainerError(f"{material.name} contains no LeetSRS cards.")
    return Reading(entries=entries, rows=len(entries), remarks=(_LOST,))


def _root(material: Material) -> dict[str, Any]:
    """Give the object in which the cards lie, an empty one where there is none."""
    if len(material.files) != 1:
        return {}
    whole = material.json(next(iter(material.files)))
    data = whole.get("data", whole) if isinstance(whole, dict) else None
    if isinstance(data, dict) and "cards" in data:
        return data
    return whole if isinstance(whole, dict) else {}


def _cards(root: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    cards = root.get("cards")
    nameless = [("", card) for card in cards] if isinstance(cards, list) else []
    pairs = list(cards.items()) if isinstance(cards, dict) else nameless
    return ((key, card) for key, card in pairs if isinstance(card, dict))


def _entry(key: str, card: Mapping[str, Any], notes: Mapping[str, Any], wishes: Wishes) -> Entry:
    slug = text_in(card.get("slug")) or ("" if number_in(key) else key.strip())
    number = number_in(card.get("frontendId")) or number_in(card.get("leetcodeId"))
    memory = card.get("fsrs")
    state = state_in(memory if isinstance(memory, dict) else {}, wishes)
    note = card.get("note") or notes.get(text_in(card.get("id"))) or notes.get(key)
    return Entry(
        title=text_in(card.get("name")),
        slug=slug,
        number=None if slug else number or number_in(key),
        day=state.when.day if state.rating else None,
        at=state.when.at if state.rating else None,
        rating=state.rating,
        of_a_state=state.rating is not None,
        level=level_in(card.get("difficulty")),
        note=text_in(note.get("text") if isinstance(note, dict) else note),
        why_not="" if state.rating else "never reviewed",
    )


FORMAT = Format(id="leetsrs", name="LeetSRS backup", recognises=recognises, read=read)
