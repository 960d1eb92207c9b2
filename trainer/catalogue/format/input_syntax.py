"""An input of the learner's own: what they type where a case would stand, parsed, never executed.

For a function it is a call of it, its arguments, with or without their names, or one argument a
line; for a class it is a script. An answer that is pasted along is left out::

    two_sum([2, 7], 9)          numbers=[2, 7], target=9          [2, 7], 9

    cache = LRUCache(2); cache.put(1, 1); cache.get(1)
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from trainer.catalogue.format.case_lines import case_lines
from trainer.catalogue.format.case_syntax import parse_cases
from trainer.catalogue.format.literal_fit import fits
from trainer.catalogue.format.quiet_syntax import shown
from trainer.domain.errors import FormatError
from trainer.domain.problem.call_text import format_call
from trainer.domain.problem.contract import Call, Case, Contract, Entry, Step
from trainer.domain.problem.made import ASKED, asked
from trainer.domain.problem.value_text import format_value

LONGEST_INPUT = 100_000
"""More characters than this are no input that somebody typed."""

_ELSEWHERE = {"null": "None", "true": "True", "false": "False", ";": "\n"}
"""How things are written where inputs are copied from, and here."""

_HEADING = re.compile(r"^\s*Input:?\s*(?=\w+\s*=)")
_PIECE = re.compile(
    r"""(?P<text>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|(?P<other>\b(null|true|false)\b|;)"""
)
_NAMED = re.compile(r"""(?P<text>"[^"\n]*"|'[^'\n]*')|\b(?P<name>[^\W\d]\w*)(?=\s*=(?!=))""")


def parse_input(text: str, contract: Contract) -> Case:
    """Give the case that an input stands for, which expects nothing.

    Raise ``FormatError`` for a text that is no input of this problem.
    """
    if len(text) > LONGEST_INPUT:
        raise FormatError(f"an input may have at most {LONGEST_INPUT:,} characters.")
    entry = contract.entry
    plain = _PIECE.sub(lambda piece: piece["text"] or _ELSEWHERE[piece["other"]], text)
    lines = [line.call.rstrip(",") for line in case_lines(_HEADING.sub("", plain))]
    source = "\n".join(lines) if entry.is_class else f"{_call(', '.join(lines), contract)} -> None"
    cases = parse_cases(source, entry)
    if len(cases) != 1:
        raise FormatError(f"{shown(text)} is not an input; write it like {_example(entry)}.")
    _expect_kinds(cases[0], entry)
    return _expecting_nothing(cases[0], lines if entry.is_class else [])


def _call(text: str, contract: Contract) -> str:
    """Give the call that a text is, or that its arguments belong to."""
    entry, published = contract.entry, contract.published
    names = "|".join(re.escape(it.name) for it in (entry, published) if it is not None)
    begin = re.match(rf"(Solution\(\)\.)?({names})\s*\(", text)
    if begin is not None:
        text = text[begin.end() :].removesuffix(")")
    return f"{entry.name}({_with_own_names(text, contract)})"


def _expecting_nothing(case: Case, lines: Sequence[str]) -> Case:
    sources = lines or [format_call(step.call) for step in case.steps]
    steps = [Step(it.call, None, source) for it, source in zip(case.steps, sources, strict=True)]
    return replace(case, steps=tuple(steps), source="\n".join(sources))


def _with_own_names(text: str, contract: Contract) -> str:
    """Give arguments with the names that the entry has for the published ones."""
    if contract.published is None:
        return text
    pairs = zip(
        contract.published.methods[0].parameters,
        contract.entry.methods[0].parameters,
        strict=False,
    )
    names = {_plainly(published.name): own.name for published, own in pairs}
    names |= {ASKED[it.annotation]: it.name for it in asked(contract.entry)}
    return _NAMED.sub(lambda it: it["text"] or names.get(_plainly(it["name"]), it["name"]), text)


def _plainly(name: str) -> str:
    """Give a name without what differs where a site writes it in two ways."""
    return name.replace("_", "").lower()


def _expect_kinds(case: Case, entry: Entry) -> None:
    """Raise ``FormatError`` for an argument of another kind than the entry asks for."""
    for call in (step.call for step in case.steps):
        method = entry.method("__init__" if call.name == entry.name and entry.is_class else "")
        method = method or entry.method(call.name)
        for parameter, value in zip(
            method.parameters if method else (), call.arguments, strict=False
        ):
            if not isinstance(value, Call) and not fits(value, parameter.annotation):
                given = shown(format_value(value))
                raise FormatError(f"{parameter.name} must be {parameter.annotation}, not {given}.")


def _example(entry: Entry) -> str:
    if entry.is_class:
        return f"'it = {entry.name}(...); it.{entry.methods[-1].name}(...)'"
    names = ", ".join(f"{it.name}=..." for it in entry.methods[0].parameters)
    return f"'{names}'"
