"""How a problem's answers are judged: what its ``toml`` block and its cases ask of a program."""

import re
from collections.abc import Iterable

from trainer.catalogue.format.case_syntax import parse_cases
from trainer.catalogue.format.entry_syntax import parse_entry
from trainer.catalogue.format.fences import Block, fenced_blocks
from trainer.catalogue.format.outline import Metadata
from trainer.domain.errors import FormatError
from trainer.domain.problem.contract import Case, Compare, Contract, Entry, Judged

_JUDGED = re.compile(r"([^\W\d]\w*)(\[:return\])?")


def read_contract(metadata: Metadata, examples: Block, cases: Block) -> Contract:
    """Give the contract, without the source of ``check.py``.

    Raise ``FormatError`` with the line of the key or the case that is wrong.
    """
    entry = _entry(metadata)
    judged = _judged(metadata, entry)
    return Contract(
        entry=entry,
        cases=_cases(entry, examples, cases),
        compare=_compare(metadata),
        judged=judged,
        frozen=_frozen(metadata, entry, judged),
        fresh=_fresh(metadata),
    )


def _entry(metadata: Metadata) -> Entry:
    text, kind = metadata.values["entry"], metadata.values.get("kind", "function")
    if not isinstance(text, str):
        raise metadata.fault("entry", "entry must be a signature in quotes.")
    if kind not in ("function", "class"):
        raise metadata.fault("kind", "kind must be function or class.")
    try:
        entry = parse_entry(text.strip("\n"))
    except FormatError as error:
        below = (error.line or 0) if "\n" in text else 0
        raise FormatError(error.sentence, metadata.line("entry") + below) from None
    if entry.is_class != (kind == "class"):
        described = "class" if entry.is_class else "function"
        raise metadata.fault("kind", f"kind must be {described}, as the entry is one.")
    return entry


def _compare(metadata: Metadata) -> Compare:
    word = metadata.values.get("compare", Compare.EXACT.value)
    if not isinstance(word, str) or word not in list(Compare):
        raise metadata.fault("compare", f"compare must be one of {', '.join(Compare)}.")
    return Compare(word)


def _judged(metadata: Metadata, entry: Entry) -> Judged | None:
    text = metadata.values.get("judge")
    if text is None:
        return None
    match = _JUDGED.fullmatch(text) if isinstance(text, str) else None
    if match is None or entry.is_class or match[1] not in _parameters(entry):
        sentence = "judge must name a parameter, or its prefix, as in nums or nums[:return]."
        raise metadata.fault("judge", sentence)
    return Judged(match[1], prefix=match[2] is not None)


def _frozen(metadata: Metadata, entry: Entry, judged: Judged | None) -> tuple[str, ...]:
    frozen = metadata.strings("frozen")
    for name in frozen:
        if name not in _parameters(entry) or (judged and name == judged.parameter):
            sentence = f"frozen names {name!r}, which is no parameter that can be frozen."
            raise metadata.fault("frozen", sentence)
    return frozen


def _fresh(metadata: Metadata) -> bool:
    fresh = metadata.values.get("fresh", False)
    if not isinstance(fresh, bool):
        raise metadata.fault("fresh", "fresh must be true or false.")
    return fresh


def _parameters(entry: Entry) -> set[str]:
    return {parameter.name for method in entry.methods for parameter in method.parameters}


def _cases(entry: Entry, examples: Block, cases: Block) -> tuple[Case, ...]:
    """Give the cases of both sections; there is one in each, and none twice."""
    given = [
        *_section_cases(entry, examples, is_example=True),
        *_section_cases(entry, cases, is_example=False),
    ]
    _refuse_repeated(given)
    return tuple(given)


def _section_cases(entry: Entry, section: Block, *, is_example: bool) -> list[Case]:
    given: list[Case] = []
    for block in fenced_blocks(section, "cases"):
        given += parse_cases(block.text, entry, first_line=block.line, is_example=is_example)
    if not given:
        raise FormatError(
            "this section needs a fenced block, '```cases', with cases.", section.line
        )
    return given


def _refuse_repeated(cases: Iterable[Case]) -> None:
    lines: dict[str, int] = {}
    for case in cases:
        if case.id in lines:
            raise FormatError(f"this is the case of line {lines[case.id]} again.", case.line)
        lines[case.id] = case.line
