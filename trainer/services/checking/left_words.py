"""Rule 2: the words that we leave behind, since the field has another one, are in no prose.

Code and what stands in backticks may call things as it likes; docstrings and comments are prose.
"""

import io
import re
import tokenize
from collections.abc import Iterator

from trainer.catalogue.folder import PAGE
from trainer.catalogue.format.fences import fences
from trainer.domain.problem.problem import Origin
from trainer.services.checking.material import Material
from trainer.services.checking.report import Fault

RULE = 2

LEFT = {
    r"circles?": "cycle or ring",
    r"(?:hang|hangs|hanging|hung) together": "connected",
    r"stretch(?:es|ed|ing)?": "subarray, substring or range",
    r"texts?": "string",
    r"dear(?:er|est)?": "expensive",
    r"(?:give|gives|giving|gave)(?! (?:up|away)\b)": "return or produce",
}
"""What is refused, as a pattern of whole words, and what to write instead."""

_LEFT = re.compile("|".join(rf"\b(?P<w{i}>{word})\b" for i, word in enumerate(LEFT)), re.IGNORECASE)
_CODE = re.compile(r"`[^`\n]*`")
_TITLES = re.compile(r"\*[^*\n]+\*")
_COMMENTED = ("cases", "python")
"""The blocks whose comments are prose; others hold drawings and metadata."""


def left_words_of_page(text: str) -> Iterator[tuple[int, str]]:
    """Give the line and a sentence for each word of a Markdown page; its first line is a title."""
    lines = text.split("\n")
    inside: dict[int, str] = {}
    for fence in fences(lines):
        inside |= dict.fromkeys(range(fence.opening, fence.closing + 1), fence.info)
    for number, line in enumerate(lines):
        if number not in inside:
            prose = "" if line.startswith("# ") else line
        else:
            prose = line.partition("#")[2] if inside[number] in _COMMENTED else ""
        yield from _left(prose, number + 1)


def left_words_of_program(text: str) -> Iterator[tuple[int, str]]:
    """Give the same for the docstrings and comments of a program."""
    try:
        tokens = list(tokenize.generate_tokens(io.StringIO(text).readline))
    except (tokenize.TokenError, SyntaxError):
        return
    for token in tokens:
        if token.type == tokenize.COMMENT:
            yield from _left(token.string, token.start[0])
        elif token.type == tokenize.STRING and token.string.startswith('"""'):
            for below, line in enumerate(token.string.split("\n")):
                yield from _left(line, token.start[0] + below)


def check_words(material: Material) -> Iterator[Fault]:
    """Give the words in a shipped problem's page, and in its programs' docstrings and comments."""
    if material.sheet.problem.origin is not Origin.CATALOGUE:
        return
    page = material.contents.text(PAGE)
    yield from word_faults(material.page, left_words_of_page(page))
    for name, text in material.contents.programs().items():
        yield from word_faults(material.place(name), left_words_of_program(text))


def word_faults(place: str, found: Iterator[tuple[int, str]]) -> Iterator[Fault]:
    """Give the faults of one file."""
    for line, sentence in found:
        yield Fault(RULE, f"{place}, line {line}: {sentence}")


def _left(line: str, number: int) -> Iterator[tuple[int, str]]:
    for match in _LEFT.finditer(_TITLES.sub("", _CODE.sub("", line))):
        instead = list(LEFT.values())[int(str(match.lastgroup)[1:])]
        yield number, f"{match[0]!r} is a word that we leave behind: write {instead}."
