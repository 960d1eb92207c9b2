"""What is recorded of a problem's mistakes: what each answers to many inputs, what breaks it."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class BreakingInput:
    """The smallest input known to break a mistake, as it is written, and what comes of it."""

    call: str
    expected: str
    got: str


@dataclass(frozen=True, slots=True)
class MistakeRecord:
    """The answers of a problem's wrong and slow programs, each a mark as in ``recognition``.

    ``inputs`` are small cases in the syntax of a page. The ``answers`` of a program, by its name,
    are those to the written cases, then those to the inputs.
    """

    inputs: tuple[str, ...] = ()
    answers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    breaking: Mapping[str, BreakingInput] = field(default_factory=dict)
