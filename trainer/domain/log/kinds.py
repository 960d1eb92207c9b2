"""The kinds of change, each with all that the rest of the program asks of it.

Sync, merge, export, salvage, undo and the history read this and nothing else. What is not listed
here was written by a newer trainer: it is kept to the letter, travels, and counts for nothing.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from trainer.domain.log.change import Change, Kind
from trainer.domain.log.review_log import ReviewLog
from trainer.domain.settings import OF_THIS_MACHINE
from trainer.domain.wording import change_words as words

Before = str | None
"""The value that a thing had before a change, ``None`` for none."""


@dataclass(frozen=True, slots=True)
class KindRules:
    """What holds for one kind of change.

    ``noun`` counts its lines. ``said`` gives a line of the history from a change, the value there
    was before, and the title of the problem that is meant. ``stands`` gives how things stand after
    one was taken back or brought back, from the change, the value in force, and the title; it
    follows on ``Taken back:`` or ``Done again:``. ``latest`` tells whether the latest of a key is
    the one that counts, or every line does. ``travels`` tells of a key whether its changes go to
    other machines, and are taken when they come from one.
    """

    noun: str
    said: Callable[[Change, Before, str], str]
    stands: Callable[[Change, Before, str], str]
    latest: bool = True
    travels: Callable[[str], bool] = lambda _: True


def _nowhere(_: str) -> bool:
    return False


def _unless_of_this_machine(name: str) -> bool:
    return name not in OF_THIS_MACHINE


KINDS: Mapping[Kind, KindRules] = {
    Kind.SETTING: KindRules(
        "setting", words.setting_said, words.setting_stands, travels=_unless_of_this_machine
    ),
    Kind.SUSPENSION: KindRules("suspension", words.suspension_said, words.suspension_stands),
    Kind.PROBLEM: KindRules("problem", words.problem_said, words.problem_stands),
    Kind.NOTE: KindRules("note", words.note_said, words.note_stands),
    Kind.KNOWN: KindRules("known problem", words.known_said, words.known_stands),
    Kind.OWN_CASES: KindRules("own case", words.own_cases_said, words.own_cases_stands),
    Kind.FILE: KindRules("file", words.file_said, words.file_stands),
    Kind.TRUST: KindRules(
        "trusted problem", words.trust_said, words.trust_stands, travels=_nowhere
    ),
    Kind.MERGE: KindRules("merge", words.merge_said, words.merge_stands, travels=_nowhere),
    Kind.TAKEN_BACK: KindRules("undo", words.taken_back_said, words.taken_back_stands),
    Kind.RATING: KindRules("new rating", words.rating_said, words.rating_stands),
}
"""The rules of every kind that this program writes.

Trust does not travel: who can write into a shared folder must not be able to have code trusted. A
merge is a fact of the home that did it.
"""

UNKNOWN = KindRules("unknown line", words.unknown_said, words.unknown_stands, latest=False)


def rules_of(kind: Kind) -> KindRules:
    """Give what holds for a kind, for one that this program does not know as well."""
    return KINDS.get(kind, UNKNOWN)


def travels(change: Change) -> bool:
    """Tell whether a change goes to other machines, and is taken when it comes from one."""
    return rules_of(change.kind).travels(change.key)


def travelling(log: ReviewLog) -> ReviewLog:
    """Give the lines that go to other machines."""
    changes = {key: change for key, change in log.changes.items() if travels(change)}
    return ReviewLog(log.reviews, changes)


def unknown(changes: Iterable[Change]) -> int:
    """Give how many changes are of a kind that only a newer trainer knows."""
    return sum(change.kind not in KINDS for change in changes)
