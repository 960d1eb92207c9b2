"""The programs of a problem that teach: the ways to solve it, and the mistakes people make."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """A right program: ``name`` is its file (``also/top_down.py``), ``sentence`` says what it does.

    ``time`` and ``space`` are its costs, empty where its docstring names none.
    """

    name: str
    sentence: str
    time: str
    space: str
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownMistake:
    """A program that people write and that is wrong, or right but ``slow``.

    ``name`` is its file (``wrong/off_by_one.py``); ``sentence`` tells the learner the mistake.
    ``call`` is the smallest input known to break it, as it is written, with what is right and what
    the program makes of it; all three are empty where none is known.
    """

    name: str
    sentence: str
    slow: bool
    code: str
    call: str = ""
    expected: str = ""
    got: str = ""
