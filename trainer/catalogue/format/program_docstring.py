"""The docstring of a program: what it does in a sentence, and what it costs."""

import ast
import re

from trainer.catalogue.format.quiet_syntax import parsed_module
from trainer.domain.errors import FormatError
from trainer.domain.problem.ways import KnownMistake, Way
from trainer.domain.text import clean, clean_line

_COSTS = re.compile(r"Time: (?P<time>.+?)\. Space: (?P<space>.+?)\.(?:\s|\Z)")


def read_way(name: str, text: str) -> Way:
    """Give what a right program says of itself; what is not written is empty."""
    sentence, costs = _docstring(text)
    return Way(
        name=name,
        sentence=sentence,
        time=clean_line(costs["time"]) if costs else "",
        space=clean_line(costs["space"]) if costs else "",
        code=clean(text),
    )


def read_mistake(name: str, text: str, *, slow: bool) -> KnownMistake:
    """Give what a wrong or slow program says of itself."""
    sentence, _ = _docstring(text)
    return KnownMistake(name=name, sentence=sentence, slow=slow, code=clean(text))


def _docstring(text: str) -> tuple[str, re.Match[str] | None]:
    """Give the first paragraph on one line, and the match of the costs in the last one."""
    try:
        docstring = ast.get_docstring(parsed_module(text)) or ""
    except FormatError:
        docstring = ""
    paragraphs = docstring.split("\n\n")
    return clean_line(" ".join(paragraphs[0].split())), _COSTS.search(" ".join(docstring.split()))
