"""A list of problems as plain text: a name or a link a line, perhaps under lines that are days."""

import re
from collections import Counter
from collections.abc import Sequence

from trainer.domain.importing.table.head import split_head
from trainer.domain.importing.table.written_day import written_days
from trainer.exchange.tables.text_table import rows_in
from trainer.exchange.texts.list_line import list_line
from trainer.exchange.texts.markdown_blocks import Item
from trainer.exchange.texts.problem_name import (
    is_link_of_a_problem,
    likely_names_a_problem,
    surely_names_a_problem,
)

_NUMBER = re.compile(r"(?:#\s?)?([0-9]{1,4})[.)]\s+(?=\S)")
_BULLET = re.compile(r"[•–·‣▪]\s*")
_OF_MARKDOWN = ("- ", "* ", "+ ", "# ", "## ", "### ", "|", "```", "<", "> ")
_ENDS_NO_NAME = (":", ";", "{", ".")
_MOST_OF = 0.6
_NEARLY_ALL = 0.9
_LONGEST_LINE = 300


def is_plain_list(text: str) -> bool:
    """Tell whether most lines of a text name a problem, and it is no Markdown and no table."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    if not lines or any(len(line) > _LONGEST_LINE for line in lines):
        return False
    if any(line.startswith(_OF_MARKDOWN) for line in lines) or _has_columns(lines):
        return False
    items = items_of_lines(text)
    if all(is_link_of_a_problem(item.text) for item in items):
        return bool(items)
    named = [item.text for item in items if not item.text.endswith(_ENDS_NO_NAME)]
    likely = sum(likely_names_a_problem(list_line(text).name) for text in named)
    sure = sum(surely_names_a_problem(line) for line in lines)
    return likely >= _MOST_OF * len(items) and (sure >= 1 or likely >= 2)


def items_of_lines(text: str) -> list[Item]:
    """Give each line as the item of a list; one that is a day stands above those after it."""
    items: list[Item] = []
    above: tuple[str, ...] = ()
    for at, line in enumerate(text.split("\n"), 1):
        words = _BULLET.sub("", line.strip(), count=1)
        if not any(map(str.isalnum, words)):
            continue
        if any(not day.by_number for day in written_days(words.rstrip(":"))):
            above = (words.rstrip(":"),)
            continue
        number = _NUMBER.match(words)
        words = words[number.end() :] if number else words
        items.append(Item(at, words, number=int(number[1]) if number else None, above=above))
    return items


def _has_columns(lines: Sequence[str]) -> bool:
    """Tell whether the lines are a table: they have a header, or nearly all the same width.

    Titles above it, totals below it and sections without cells of their own change nothing.
    """
    text = "\n".join(lines)
    header, rows = split_head(rows_in(text))
    if sum(map(bool, header)) > 1 and any(len(cells) > 1 for _, cells in rows):
        return True
    widths = Counter(len(cells) for _, cells in rows_in(text))
    width, times = widths.most_common(1)[0]
    return len(lines) > 1 and width > 1 and times >= _NEARLY_ALL * widths.total()
