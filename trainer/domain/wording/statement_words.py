"""What a problem asks, as one page of Markdown, and as a comment above the code in a file."""

import re
from textwrap import wrap

from trainer.domain.problem.contract import Entry
from trainer.domain.problem.sheet import Lesson
from trainer.domain.text import clean, shortened
from trainer.domain.wording.node_words import nodes_page

_WIDTH = 96
_LONGEST_COMMENT = 20_000


def statement_page(lesson: Lesson, entry: Entry) -> str:
    """Give statement, nodes, examples and limits as one Markdown text, the examples as Python."""
    examples = re.sub(r" {2,}#", "  #", lesson.examples.replace("```cases", "```python"))
    nodes = nodes_page(entry)
    parts = (
        lesson.statement,
        *([nodes] if nodes else []),
        *("**Examples**", examples),
        *("**Limits**", lesson.limits),
    )
    return "\n\n".join(parts)


def statement_comment(title: str, lesson: Lesson, entry: Entry) -> str:
    """Give title and statement as Python comments, for who reads them in another editor."""
    page = clean(shortened(f"{title}\n\n{statement_page(lesson, entry)}", _LONGEST_COMMENT))
    return "\n".join(f"# {line}".rstrip() for line in _wrapped(page.split("\n")))


def _wrapped(lines: list[str]) -> list[str]:
    """Give the lines, those that are too long for an editor as several."""
    fitting = (wrap(line, _WIDTH, break_long_words=False) or [""] for line in lines)
    return [part for parts in fitting for part in parts]
