"""The facts that a problem's ``toml`` block gives: level, patterns, lists, names, time."""

import re
from collections.abc import Mapping
from datetime import timedelta

from trainer.catalogue.format.outline import Metadata
from trainer.domain.problem.pattern import PATTERN_ORDER
from trainer.domain.problem.problem import LISTS, Level, Origin, Problem

LONGEST_SLUG = 120
MOST_ALSO = 2
MOST_MINUTES = 600

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def is_slug(text: str) -> bool:
    """Tell whether a text can be a problem's slug: small letters, digits and single hyphens."""
    return len(text) <= LONGEST_SLUG and _SLUG.fullmatch(text) is not None


def leetcode_url(slug: str) -> str:
    """Give the address of a problem that LeetCode has under this slug."""
    return f"https://leetcode.com/problems/{slug}/"


def read_facts(
    metadata: Metadata, *, slug: str, title: str, folder: str | None, origin: Origin
) -> Problem:
    """Give the problem in a folder of this pattern (``None``: the key ``pattern`` names it).

    Raise ``FormatError`` with the line of the key that is wrong.
    """
    level = _level(metadata)
    pattern = _pattern(metadata, folder)
    number, lists = _lists(metadata)
    is_published = number is not None and origin is Origin.CATALOGUE
    return Problem(
        slug=slug,
        title=title,
        level=level,
        pattern=pattern,
        origin=origin,
        target_time=_target_time(metadata, level),
        also=_also(metadata, pattern),
        number=number,
        lists=lists,
        aliases=_aliases(metadata, slug),
        url=leetcode_url(slug) if is_published else "",
    )


def _level(metadata: Metadata) -> Level:
    levels = {level.word: level for level in Level}
    word = metadata.values["level"]
    if not isinstance(word, str) or word not in levels:
        raise metadata.fault("level", "level must be easy, medium or hard.")
    return levels[word]


def _target_time(metadata: Metadata, level: Level) -> timedelta:
    """Give the named minutes, or those usual for the level."""
    minutes = metadata.values.get("minutes", level.usual_minutes)
    if type(minutes) is not int or not 0 < minutes <= MOST_MINUTES:
        sentence = f"minutes must be a whole number from 1 to {MOST_MINUTES}."
        raise metadata.fault("minutes", sentence)
    return timedelta(minutes=minutes)


def _pattern(metadata: Metadata, folder: str | None) -> str:
    pattern = metadata.values.get("pattern", folder)
    if not isinstance(pattern, str) or pattern not in PATTERN_ORDER:
        sentence = f"pattern must be the id of one of the {len(PATTERN_ORDER)} patterns."
        raise metadata.fault("pattern", sentence)
    if folder is not None and pattern != folder:
        raise metadata.fault("pattern", f"pattern must be {folder}, as the folder says.")
    return pattern


def _also(metadata: Metadata, pattern: str) -> tuple[str, ...]:
    also = metadata.strings("also")
    for name in also:
        if name not in PATTERN_ORDER:
            raise metadata.fault("also", f"also names {name!r}, which is not a pattern.")
    if len(also) > MOST_ALSO or len({*also, pattern}) <= len(also):
        raise metadata.fault("also", f"also must name at most {MOST_ALSO} other patterns.")
    return also


def _lists(metadata: Metadata) -> tuple[int | None, frozenset[str]]:
    """Give LeetCode's number and the published lists that hold the problem."""
    table = metadata.values.get("lists", {})
    if not isinstance(table, Mapping):
        raise metadata.fault("lists", "lists must be a table, { leetcode = 1, ... }.")
    number = table.get("leetcode")
    if number is not None and (type(number) is not int or number < 1):
        raise metadata.fault("lists", "lists: leetcode must be the problem's number.")
    for name, member in table.items():
        if name != "leetcode" and name not in LISTS:
            raise metadata.fault("lists", f"lists names {name!r}, which is not a list.")
        if name != "leetcode" and not isinstance(member, bool):
            raise metadata.fault("lists", f"lists: {name} must be true or false.")
    return number, frozenset(name for name in LISTS if table.get(name))


def _aliases(metadata: Metadata, slug: str) -> tuple[str, ...]:
    aliases = metadata.strings("aliases")
    for alias in aliases:
        if not is_slug(alias) or alias == slug or aliases.count(alias) > 1:
            raise metadata.fault("aliases", f"aliases: {alias!r} is not another slug.")
    return aliases
