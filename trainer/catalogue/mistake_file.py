"""``mistakes.json``: what the wrong and slow programs of a problem answer, made by a machine.

It is no program, and nothing depends on it: missing, damaged, or made from other programs or cases
than lie there now, it only means that no mistake is named. The answers of a program are one text:
a dot for each right one, a word for each other, blanks between::

    "..... 9f86d0 .. !IndexError ..............."
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from trainer.domain.attempt.recognition import RIGHT
from trainer.domain.problem.contract import Contract
from trainer.domain.problem.mistake_record import BreakingInput, MistakeRecord
from trainer.domain.text import clean, shortened

RECORD = "mistakes.json"
"""The name of the file in the folder of a problem."""

FORMAT = 1
"""Goes up when the same programs lead to another record, so that every one is made anew."""

MOST_INPUTS, LONGEST_INPUT = 200, 5_000
"""So many inputs are read, each of so many characters at most."""

_LONGEST_TEXT = 2_000
_DOTS = frozenset(".")


def made_from(contract: Contract, programs: Mapping[str, str]) -> str:
    """Give what stands for all that a record follows from: the programs, and what they are asked.

    Prose is no part of it, a comment of a case neither.
    """
    rules = [
        [contract.entry.source, contract.compare, contract.frozen, contract.nodes_of],
        [contract.fresh, contract.links_only],
        [contract.judged.parameter, contract.judged.prefix] if contract.judged else [],
        [[case.source, case.is_beyond] for case in contract.cases],
    ]
    told = json.dumps([FORMAT, rules, sorted(programs.items())])
    return hashlib.sha256(told.encode()).hexdigest()


def record_text(record: MistakeRecord, made: str) -> str:
    """Give the text of the file: a line for each input, and one for each mistake."""
    mistakes = (f"{_json(name)}: {_json(_mistake(record, name))}" for name in record.answers)
    return (
        f'{{\n"format": {FORMAT},\n"made_from": "{made}",\n'
        f'"inputs": {_lines(map(_json, record.inputs), "[]")},\n'
        f'"mistakes": {_lines(mistakes, "{}")}\n}}\n'
    )


def read_record(text: str, made: str, contract: Contract) -> MistakeRecord | None:
    """Give the record of a text, ``None`` where it is damaged or made from something else."""
    try:
        told = json.loads(text)
        if told["format"] != FORMAT or told["made_from"] != made:
            return None
        inputs = tuple(map(_input, told["inputs"][:MOST_INPUTS]))
        mistakes = told["mistakes"]
        answers = {str(name): tuple(_answers(it["answers"])) for name, it in mistakes.items()}
        breaking = {str(name): _breaking(it) for name, it in mistakes.items() if "call" in it}
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
    asked = len(contract.cases) + len(inputs)
    whole = all(len(marks) == asked for marks in answers.values())
    return MistakeRecord(inputs, answers, breaking) if whole else None


def _mistake(record: MistakeRecord, name: str) -> dict[str, str]:
    told = {"answers": " ".join(_words(record.answers[name]))}
    found = record.breaking.get(name)
    if found is not None:
        told |= {"call": found.call, "expected": found.expected, "got": found.got}
    return told


def _words(marks: Iterable[str]) -> Iterator[str]:
    dots = ""
    for mark in marks:
        if mark == RIGHT:
            dots += "."
            continue
        yield from filter(None, (dots, mark))
        dots = ""
    if dots:
        yield dots


def _answers(text: Any) -> Iterator[str]:
    for word in str(text).split():
        yield from (RIGHT for _ in word) if set(word) == _DOTS else (word,)


def _breaking(told: Any) -> BreakingInput:
    return BreakingInput(*(_text(told[key]) for key in ("call", "expected", "got")))


def _input(told: Any) -> str:
    if len(told) > LONGEST_INPUT:
        raise ValueError("no small input")
    return str(told)


def _text(told: Any) -> str:
    """Give a text as it may be shown; raise ``TypeError`` for what is none."""
    if not isinstance(told, str):
        raise TypeError(told)
    return clean(shortened(told, _LONGEST_TEXT))


def _json(value: object) -> str:
    return json.dumps(value)


def _lines(items: Iterable[str], brackets: str) -> str:
    lines = ",\n".join(items)
    return f"{brackets[0]}\n{lines}\n{brackets[1]}" if lines else brackets
