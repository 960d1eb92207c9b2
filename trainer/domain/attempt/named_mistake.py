"""A mistake that a run was recognised by, as the learner reads it and as the log keeps it."""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass

FACT = "mistake"
"""The key of a review's facts: a list of the mistakes that its runs were recognised by."""

_NAME = re.compile(r"(?:wrong|slow)/[^\W_][\w-]{0,80}\.py")
_MOST = 20


@dataclass(frozen=True, slots=True)
class MetMistake:
    """A mistake that was met: its file in the problem's folder, and whether that is certain."""

    name: str
    certain: bool


@dataclass(frozen=True, slots=True)
class NamedMistake:
    """What a failing program looks like: mistakes with their sentences, two that behave alike."""

    met: tuple[MetMistake, ...]
    sentences: tuple[str, ...]

    @property
    def certain(self) -> bool:
        """Whether it answers as the mistake does, each time."""
        return all(it.certain for it in self.met)

    @property
    def lead(self) -> str:
        """What stands before the sentence."""
        return "This looks like:" if self.certain else "Perhaps:"

    @property
    def sentence(self) -> str:
        """The mistake in a sentence; of two that behave alike it is one or the other."""
        return " Or: ".join(self.sentences)

    @property
    def words(self) -> str:
        """The whole line: ``This looks like: You test 0 for truth.``."""
        return f"{self.lead} {self.sentence}"


def mistake_words(name: str) -> str:
    """Give the name of a mistake in words, for one that has no sentence any more."""
    words = name.partition("/")[2].removesuffix(".py").replace("_", " ")
    return f"{words[:1].upper()}{words[1:]}."


def each_once(mistakes: Iterable[MetMistake]) -> tuple[MetMistake, ...]:
    """Give each mistake once, in order; one that was certain once is certain."""
    known: dict[str, bool] = {}
    for it in mistakes:
        known[it.name] = known.get(it.name, False) or it.certain
    return tuple(MetMistake(name, certain) for name, certain in known.items())


def mistakes_in(facts: str) -> tuple[MetMistake, ...]:
    """Give the mistakes that the facts of a review tell of; what is no mistake is passed over."""
    if f'"{FACT}"' not in facts:
        return ()
    try:
        told = json.loads(facts)
    except (ValueError, RecursionError):
        return ()
    return _mistakes(told.get(FACT)) if isinstance(told, dict) else ()


def as_fact(mistakes: Iterable[MetMistake]) -> list[dict[str, object]]:
    """Give what the facts of a review say of these mistakes."""
    return [{"name": it.name, "certain": it.certain} for it in mistakes]


def _mistakes(fact: object) -> tuple[MetMistake, ...]:
    found = []
    for item in fact[:_MOST] if isinstance(fact, list) else ():
        match item:
            case {"name": str(name), "certain": bool(certain)} if _NAME.fullmatch(name):
                found.append(MetMistake(name, certain))
    return each_once(found)
