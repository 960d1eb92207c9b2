"""A pattern's page, ``pattern.md``: its metadata and its six sections."""

import re
from pathlib import Path

from trainer.catalogue.file import read_problem_file
from trainer.catalogue.format.fences import Block
from trainer.catalogue.format.outline import Metadata, read_outline
from trainer.domain.errors import FormatError
from trainer.domain.problem.pattern import PATTERN_ORDER, PATTERN_SECTIONS, Pattern
from trainer.domain.text import clean, clean_line

PAGE = "pattern.md"
KEYS = ("name", "group", "needs")
SHORT = "short"
"""The key of the name for narrow places, which a page may leave out."""

LONGEST_SHORT = 15

_SHORT_SECTIONS = ("Idea", "Signals", "Template", "Invariants", "Common bugs", "Confused with")

_BULLET = re.compile(r"- (?:`([^`]*)`:)?")


def read_pattern(folder: Path) -> Pattern:
    """Give the pattern of a folder; raise ``FormatError`` with the place of the first fault."""
    try:
        return read_pattern_page(read_problem_file(folder, PAGE), folder.name)
    except FormatError as error:
        raise error.inside(f"problems/{folder.name}/{PAGE}") from None


def read_pattern_page(text: str, pattern_id: str) -> Pattern:
    """Give the pattern that a page describes; the text is made safe to show.

    Raise ``FormatError`` with the line of the first fault.
    """
    if pattern_id not in PATTERN_ORDER:
        raise FormatError(f"{pattern_id!r} is not the id of a pattern.")
    sections = PATTERN_SECTIONS if "\n## Templates" in text else _SHORT_SECTIONS
    outline = read_outline(clean(text), sections)
    metadata = outline.metadata
    for key in (*metadata.values, *KEYS):
        if key not in (*KEYS, SHORT) or key not in metadata.values:
            raise metadata.fault(key, f"the keys must be {', '.join(KEYS)}, not {key!r}.")
    if outline.introduction.text:
        raise FormatError("expected the section 'Idea'.", outline.introduction.line)
    _refuse_unknown_neighbours(outline.sections["Confused with"], pattern_id)
    return Pattern(
        id=pattern_id,
        name=_line(metadata, "name"),
        group=_line(metadata, "group"),
        needs=_needs(metadata, pattern_id),
        place=PATTERN_ORDER.index(pattern_id),
        short=_short(metadata),
        sections=tuple((name, outline.sections[name].text) for name in sections),
    )


def _refuse_unknown_neighbours(section: Block, pattern_id: str) -> None:
    """Raise for a bullet that does not begin with the id of another pattern."""
    for number, line in enumerate(section.text.split("\n"), section.line):
        match = _BULLET.match(line)
        if match and (match[1] not in PATTERN_ORDER or match[1] == pattern_id):
            raise FormatError("expected '- `the id of another pattern`: ...'.", number)


def _line(metadata: Metadata, key: str) -> str:
    value = metadata.values[key]
    if not isinstance(value, str) or not value.strip():
        raise metadata.fault(key, f"{key} must be text in quotes.")
    return clean_line(value)


def _short(metadata: Metadata) -> str:
    if SHORT not in metadata.values:
        return ""
    short = _line(metadata, SHORT)
    if len(short) > LONGEST_SHORT:
        raise metadata.fault(SHORT, f"short must have {LONGEST_SHORT} characters at the most.")
    return short


def _needs(metadata: Metadata, pattern_id: str) -> tuple[str, ...]:
    """Give the patterns to learn first: each stands before this one in the roadmap."""
    earlier = PATTERN_ORDER[: PATTERN_ORDER.index(pattern_id)]
    needs = metadata.strings("needs")
    for name in needs:
        if name not in earlier or needs.count(name) > 1:
            raise metadata.fault("needs", f"needs names {name!r}, which is not an earlier pattern.")
    return needs
