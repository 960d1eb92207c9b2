"""Recognising a mistake: a failing program is known by what it answers, not by how it is written.

Programs are compared on many inputs, by a *mark* for each answer. On the inputs that fail alone
half of the matches would be false, so what is right counts as well.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

RIGHT, UNKNOWN, SLOW, CRASHED = "", "?", "slow", "crashed"
"""The marks of a right answer, of one that nobody knows, and of none that came. Every other mark is
a word that stands for a wrong answer or an exception: equal for answers that are alike."""

Marks = Sequence[str]
"""What a program answers to each input, in the order of the inputs."""

_FAILING_ALIKE, _KNOWN_ALIKE, _RIVAL_ALIKE = 0.80, 0.93, 0.60
_WITHOUT_ANSWER = {SLOW, CRASHED}
_FEWEST_FAILING, _FEWEST_KNOWN, _MOST_NAMES = 2, 8, 2


@dataclass(frozen=True, slots=True)
class Recognised:
    """The mistake that a program looks like, by name; two where both behave exactly alike."""

    names: tuple[str, ...]
    certain: bool


@dataclass(frozen=True, slots=True)
class _Likeness:
    """How far a known mistake answers as the program does, on the inputs known of both.

    ``same`` says that it does so to the letter, what nobody knows of either included. ``telling``
    says that the failing answers tell something: that one input is too slow does not.
    """

    name: str
    same: bool
    telling: bool
    failing: int
    failing_alike: int
    known: int
    known_alike: int

    @property
    def share_of_failing(self) -> float:
        return self.failing_alike / self.failing if self.failing else 0.0

    @property
    def share_of_known(self) -> float:
        return self.known_alike / self.known if self.known else 0.0

    @property
    def likely(self) -> bool:
        many = self.known >= _FEWEST_KNOWN and self.share_of_known >= _KNOWN_ALIKE
        return many and self.telling and self.share_of_failing >= _FAILING_ALIKE


def recognise(answers: Marks, known: Mapping[str, Marks]) -> Recognised | None:
    """Give the mistake that a program with these answers makes, ``None`` where none stands out.

    It is certain where every answer is the same, two of them failing at least, and likely where
    80% of those that fail and 93% of all are the same, and no other mistake comes near. Where a
    program that hangs left most of its answers unknown, nothing is certain. That one input alone is
    too slow looks like no mistake: programs are slow in many ways.
    """
    compared = [_likeness(name, answers, marks) for name, marks in known.items()]
    same = [it for it in compared if it.same and it.failing >= _FEWEST_FAILING]
    if same and 2 * same[0].known >= len(answers):
        names = tuple(sorted(it.name for it in same))
        return Recognised(names, certain=True) if len(names) <= _MOST_NAMES else None
    likely = [it for it in compared if it.likely]
    if len(likely) != 1:
        return None
    rivals = [it for it in compared if it.name != likely[0].name]
    if any(it.share_of_failing > _RIVAL_ALIKE for it in rivals):
        return None
    return Recognised((likely[0].name,), certain=False)


def _likeness(name: str, answers: Marks, marks: Marks) -> _Likeness:
    pairs = [pair for pair in zip(answers, marks, strict=True) if UNKNOWN not in pair]
    failing = [own == its for own, its in pairs if own != RIGHT]
    marks_of_failing = {own for own, _ in pairs} - {RIGHT}
    return _Likeness(
        name=name,
        same=tuple(answers) == tuple(marks),
        telling=len(failing) >= _FEWEST_FAILING or not marks_of_failing <= _WITHOUT_ANSWER,
        failing=len(failing),
        failing_alike=sum(failing),
        known=len(pairs),
        known_alike=sum(own == its for own, its in pairs),
    )
