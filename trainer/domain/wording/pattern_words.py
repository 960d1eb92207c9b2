"""The page of a pattern in words, without the titles that would give a new problem away."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace

from trainer.domain.problem.pattern import Pattern
from trainer.domain.problem.problem import Level
from trainer.domain.problem.section import Block, Kind, Section
from trainer.domain.problem.template import Template, introduction
from trainer.domain.stats.coverage.standing import Standing
from trainer.domain.text import clean, clean_line
from trainer.domain.wording.words import count

_SLANTED = r"(?<!\*)\*(?!\*)[^*\n]+\*(?!\*)"
_TITLES = re.compile(rf"{_SLANTED}(?:(?:, and |, | and ){_SLANTED})*")
_ID = re.compile(r"`([a-z0-9-]+)`")
_TITLE = re.compile(r"\*([^*\n]+)\*")


@dataclass(frozen=True, slots=True)
class Met:
    """A problem as the page of its pattern names it: how far it has come, and if it is due.

    Its title is ``hidden`` while it would give the problem away.
    """

    title: str
    level: Level
    standing: Standing
    due: bool
    hidden: bool


def pattern_sections(
    pattern: Pattern, problems: Mapping[str, Met], names: Mapping[str, str]
) -> tuple[Section, ...]:
    """Give the page of a pattern in its sections, without the titles that are hidden.

    ``problems`` are all there are, by slug: a page may name those of other patterns. ``names`` are
    those of all patterns, by id.
    """
    hidden = {it.title for it in problems.values() if it.hidden}
    sections = (
        Section(title, tuple(_blocks(pattern, title, _named(title, text, names), problems)))
        for title, text in pattern.sections
    )
    return tuple(_covered(section, hidden) for section in sections if not section.is_empty)


def _named(title: str, text: str, names: Mapping[str, str]) -> str:
    """Give the text with names for the ids of the patterns that this one is confused with."""

    def named(said: re.Match[str]) -> str:
        name = names.get(said[1])
        return f"**{clean_line(name)}**" if name else said[0]

    return _ID.sub(named, text) if title == "Confused with" else text


def _blocks(
    pattern: Pattern, title: str, text: str, problems: Mapping[str, Met]
) -> Iterator[Block]:
    if title == "Templates":
        yield Block(introduction(text))
        for template in pattern.templates:
            yield from template_blocks(template)
    elif title == "Order" and pattern.order:
        steps = enumerate(pattern.order, 1)
        told = (f"{place}. {_step(problems.get(it.slug), it.adds)}" for place, it in steps)
        yield Block("\n".join(told))
    else:
        yield Block(text)


def template_blocks(template: Template) -> Iterator[Block]:
    """Give a template: when to take it, its code, and what its calls return."""
    yield Block(template.sentence, title=template.title)
    yield Block(template.code, Kind.CODE)
    if template.cases:
        yield Block(template.cases, Kind.CODE)


def _step(met: Met | None, adds: str) -> str:
    """Give a step of the order: a problem by its title and standing, or covered by its level."""
    if met is None:
        return adds or "a problem that is not here"
    covered = f"a new problem, {met.level.word}"
    named = f"**{clean_line(met.title)}** ({'due' if met.due else met.standing})"
    return f"{covered if met.hidden else named}{f': {adds}' if adds else ''}"


def _covered(section: Section, hidden: Collection[str]) -> Section:
    """Give a section without the titles that are hidden; code names none."""
    blocks = (
        replace(it, text=without_titles(clean(it.text), hidden)) if it.kind is Kind.MARKDOWN else it
        for it in section.blocks
    )
    return replace(section, blocks=tuple(blocks))


def without_titles(text: str, hidden: Collection[str]) -> str:
    """Give a text without these titles, which stand in asterisks: it says how many they are."""

    def shown(listed: re.Match[str]) -> str:
        titles = _TITLE.findall(listed[0])
        left = [f"*{title}*" for title in titles if title not in hidden]
        number = len(titles) - len(left)
        if not number:
            return listed[0]
        what = "a new problem" if number == 1 else count(number, "new problem")
        return " and ".join([", ".join(left), what] if left else [what])

    return _TITLES.sub(shown, text)


def unmet_in_words(easy: int, medium: int, hard: int) -> str:
    """Give how many problems were not met: ``3 new (1 easy, 2 medium)``."""
    levels = {"easy": easy, "medium": medium, "hard": hard}
    each = ", ".join(f"{number} {level}" for level, number in levels.items() if number)
    return f"{easy + medium + hard:,} new ({each})"
