"""A problem's page, ``problem.md``: what it says to the learner, and what it asks of a program."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from trainer.catalogue.format.fences import Block
from trainer.catalogue.format.fields import read_facts
from trainer.catalogue.format.judging import read_contract
from trainer.catalogue.format.outline import Metadata, Outline, read_head, read_outline
from trainer.domain.errors import FormatError
from trainer.domain.problem.contract import Contract
from trainer.domain.problem.problem import Origin, Problem
from trainer.domain.problem.sheet import GROWTHS, RUNGS, Lesson
from trainer.domain.text import clean, clean_line

SECTIONS = ("Examples", "Limits", "Hints", "Insight", "Explanation", "Follow-ups", "Cases")
"""The sections of a problem's page, in their order."""

REQUIRED_KEYS = ("level", "entry", "complexity")
OPTIONAL_KEYS = (
    "also",
    "compare",
    "judge",
    "frozen",
    "kind",
    "fresh",
    "links_only",
    "nodes_of",
    "published",
    "minutes",
    "growth",
    "template",
    "lists",
    "aliases",
)
OWN_KEYS = ("pattern",)
"""Keys that only a problem of the learner's own may have."""

_HINT = re.compile(r"(\d+\. \w+): *(\S.*)")


@dataclass(frozen=True, slots=True)
class ProblemPage:
    """All that ``problem.md`` says; its contract lacks the source of ``check.py``."""

    problem: Problem
    lesson: Lesson
    contract: Contract


def read_problem_page(
    text: str, *, slug: str, folder: str | None, origin: Origin = Origin.CATALOGUE
) -> ProblemPage:
    """Give what a page says of the problem ``slug`` in the folder of a pattern.

    ``folder`` is ``None`` where the key ``pattern`` names it. The text is made safe to show. Raise
    ``FormatError`` with the line of the first fault.
    """
    outline = read_outline(clean(text), SECTIONS)
    _refuse_unknown_keys(outline.metadata, origin)
    if not outline.introduction.text:
        raise FormatError("the statement is missing.", outline.introduction.line)
    title = clean_line(outline.title)
    problem = read_facts(outline.metadata, slug=slug, title=title, folder=folder, origin=origin)
    sections = outline.sections
    contract = read_contract(outline.metadata, sections["Examples"], sections["Cases"])
    return ProblemPage(problem, _lesson(outline), contract)


def read_problem_facts(
    text: str, *, slug: str, folder: str | None, origin: Origin = Origin.CATALOGUE
) -> Problem:
    """Give only the facts of a page, at a fraction of the cost; the rest of it may be faulty."""
    title, metadata = read_head(_beginning(text))
    _refuse_unknown_keys(metadata, origin)
    return read_facts(metadata, slug=slug, title=clean_line(title), folder=folder, origin=origin)


def _beginning(text: str) -> str:
    """Give the page up to the heading of its first section, or all where there is none."""
    return clean(text.partition("\n## ")[0])


def _refuse_unknown_keys(metadata: Metadata, origin: Origin) -> None:
    """Raise for a key that there is not, or for a required one that is missing."""
    known = REQUIRED_KEYS + OPTIONAL_KEYS + (OWN_KEYS if origin is Origin.OWN else ())
    for key in metadata.values:
        if key not in known:
            raise metadata.fault(key, f"unknown key {key!r}; the keys are {', '.join(known)}.")
    for key in REQUIRED_KEYS:
        if key not in metadata.values:
            raise metadata.fault(key, f"the key {key!r} is missing.")


def _lesson(outline: Outline) -> Lesson:
    sections = outline.sections
    time, space = _complexity(outline.metadata)
    return Lesson(
        statement=outline.introduction.text,
        examples=sections["Examples"].text,
        limits=sections["Limits"].text,
        hints=_hints(sections["Hints"]),
        insight=sections["Insight"].text,
        explanation=sections["Explanation"].text,
        follow_ups=sections["Follow-ups"].text,
        time=time,
        space=space,
        growth=_growth(outline.metadata),
        template=_template(outline.metadata),
    )


def _growth(metadata: Metadata) -> str | None:
    growth = metadata.values.get("growth")
    if growth is not None and growth not in GROWTHS:
        raise metadata.fault("growth", f"growth must be one of {', '.join(GROWTHS)}.")
    return growth


def _template(metadata: Metadata) -> str | None:
    template = metadata.values.get("template")
    if template is not None and (not isinstance(template, str) or not template.strip()):
        raise metadata.fault("template", "template must be the title of a template, in quotes.")
    return None if template is None else clean_line(template)


def _complexity(metadata: Metadata) -> tuple[str, str]:
    table = metadata.values["complexity"]
    if isinstance(table, Mapping) and set(table) == {"time", "space"}:
        time, space = table["time"], table["space"]
        if isinstance(time, str) and isinstance(space, str):
            return clean_line(time), clean_line(space)
    sentence = 'complexity must be { time = "O(...)", space = "O(...)" }.'
    raise metadata.fault("complexity", sentence)


def _hints(section: Block) -> tuple[str, str, str, str]:
    """Give the four rungs, each of which stands on one line."""
    lines = enumerate(section.text.split("\n"), section.line)
    written = [(number, line.strip()) for number, line in lines if line.strip()]
    if len(written) != len(RUNGS):
        raise FormatError("there must be four hints, each on one line.", section.line)
    hints = []
    for place, (number, line) in enumerate(written):
        match = _HINT.fullmatch(line)
        wanted = f"{place + 1}. {RUNGS[place]}"
        if match is None or match[1] != wanted:
            raise FormatError(f"expected '{wanted}: ...'.", number)
        hints.append(match[2])
    nudge, pattern, plan, pitfall = hints
    return nudge, pattern, plan, pitfall
