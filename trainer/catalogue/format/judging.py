"""How a problem's answers are judged: what its ``toml`` block and its cases ask of a program."""

import re
from collections.abc import Iterable

from trainer.catalogue.format.case_syntax import parse_cases
from trainer.catalogue.format.entry_syntax import STRUCTURES, parse_entry
from trainer.catalogue.format.fences import Block, fenced_blocks
from trainer.catalogue.format.outline import Metadata
from trainer.domain.errors import FormatError
from trainer.domain.problem.contract import Case, Compare, Contract, Entry, Judged
from trainer.domain.problem.made import asked

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
        fresh=_flag(metadata, "fresh"),
        links_only=_flag(metadata, "links_only"),
        nodes_of=_nodes_of(metadata, entry),
        published=_published(metadata, entry),
    )


def _entry(metadata: Metadata) -> Entry:
    kind = metadata.values.get("kind", "function")
    if kind not in ("function", "class"):
        raise metadata.fault("kind", "kind must be function or class.")
    entry = _call(metadata, "entry")
    if entry.is_class != (kind == "class"):
        described = "class" if entry.is_class else "function"
        raise metadata.fault("kind", f"kind must be {described}, as the entry is one.")
    return entry


def _published(metadata: Metadata, entry: Entry) -> Entry | None:
    """Give the call that people know, whose methods and parameters stand where the entry's do.

    Only the functions that an entry asks for may be missing: sites have them as global names.
    """
    if "published" not in metadata.values:
        return None
    published = _call(metadata, "published")
    left_out = 0 if asked(published) else len(asked(entry))
    if _outline(published) != _outline(entry, left_out):
        sentence = "published must have the entry's methods and numbers of parameters, in order."
        raise metadata.fault("published", sentence)
    return published


def _outline(entry: Entry, left_out: int = 0) -> tuple[bool, list[tuple[bool, int]]]:
    methods = [(it.name == "__init__", len(it.parameters) - left_out) for it in entry.methods]
    return entry.is_class, methods


def _call(metadata: Metadata, key: str) -> Entry:
    text = metadata.values[key]
    if not isinstance(text, str):
        raise metadata.fault(key, f"{key} must be a signature in quotes.")
    try:
        return parse_entry(text.strip("\n"))
    except FormatError as error:
        below = (error.line or 0) if "\n" in text else 0
        raise FormatError(error.sentence, metadata.line(key) + below) from None


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
            sentence = f"frozen names {name!r}, which is not a parameter that can be frozen."
            raise metadata.fault("frozen", sentence)
    return frozen


def _flag(metadata: Metadata, key: str) -> bool:
    value = metadata.values.get(key, False)
    if not isinstance(value, bool):
        raise metadata.fault(key, f"{key} must be true or false.")
    return value


def _nodes_of(metadata: Metadata, entry: Entry) -> str | None:
    name = metadata.values.get("nodes_of")
    if name is None:
        return None
    annotations = {it.name: it.annotation for it in entry.methods[0].parameters}
    if isinstance(name, str) and not entry.is_class:
        annotation = annotations.get(name, "")
        if any(node in annotation for node in STRUCTURES):
            return name
    raise metadata.fault("nodes_of", "nodes_of must name a parameter that is a node.")


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
            raise FormatError(f"this repeats the case of line {lines[case.id]}.", case.line)
        lines[case.id] = case.line
