"""Which notes of a collection are about coding problems: most collections hold other subjects too.

In a package of one deck, which somebody chose, all are looked at; so they are in one of several
decks where none would be left.
"""

import re
from collections import Counter
from collections.abc import Container, Iterable
from dataclasses import dataclass

from trainer.domain.importing.entry import Entry
from trainer.exchange.anki.collection import Card, Note
from trainer.exchange.anki.naming import named

_SUBJECT = re.compile(
    r"leet ?code|neet ?code|\bblind\b|\bgrind ?[0-9]*\b|\bcoding\b|\balgo(?:rithm[a-z]*|s)?\b"
    r"|\binterviews?\b|\bdsa\b|\bdata structures?\b|\blc\b|力扣|算法",
    re.IGNORECASE,
)
_A_THIRD = 3


@dataclass(frozen=True, slots=True)
class Chosen:
    """A note that was chosen: what it names (``surely`` is that of its name), its deck, its cards.

    ``turned`` are those that ask the other way round. ``subject`` is what its deck and type say.
    """

    entry: Entry
    surely: bool
    deck: str
    subject: str
    tasks: tuple[Card, ...]
    turned: tuple[Card, ...]


def chosen(notes: Iterable[Note], is_whole: bool) -> tuple[list[Chosen], int]:
    """Give the notes to take, in order, and how many others there are.

    Of a whole collection, or of several decks, a note is taken whose link or slug names a problem,
    and one with a title if its deck or type is called after the subject, or if a third of its deck
    is about problems.
    """
    every = [_chosen(note) for note in notes]
    decks = {it.deck.split("::")[0] for it in every}
    if not is_whole and len(decks) <= 1:
        return every, 0
    number = Counter(it.deck for it in every)
    sure = Counter(it.deck for it in every if it.surely)
    about = {deck for deck in number if sure[deck] * _A_THIRD >= number[deck]}
    taken = [it for it in every if it.surely or _is_of_the_subject(it, about)]
    if not taken and not is_whole:
        return every, 0
    return taken, len(every) - len(taken)


def _is_of_the_subject(it: Chosen, about: Container[str]) -> bool:
    return not it.entry.why_not and (it.deck in about or bool(_SUBJECT.search(it.subject)))


def _chosen(note: Note) -> Chosen:
    name, tasks = named(note), note.tasks
    return Chosen(
        entry=name.entry,
        surely=name.surely,
        deck=note.deck,
        subject=f"{note.deck} {note.type.name}".replace("_", " "),
        tasks=tasks,
        turned=tuple(card for card in note.cards if card not in tasks),
    )
