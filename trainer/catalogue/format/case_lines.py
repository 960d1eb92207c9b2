"""The lines of a ``cases`` block: where each begins, what it says, and why it is there.

A line goes on while a bracket is open. Only its outer form is read here::

    call -> literal     # why this case exists
    call raises Name    # why
    call                # why
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from trainer.domain.errors import FormatError

_TOKEN = re.compile(
    r"""(?P<text>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')
    |(?P<comment>\#[^\n]*)
    |(?P<open>[\[({])|(?P<close>[\])}])
    |(?P<sign>->|\braises\b)
    |(?P<end>\n)
    |(?P<other>\w+|.)""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One logical line: ``call``, then ``sign`` (``->``, ``raises`` or nothing) and ``answer``.

    ``number`` is the line in the file on which it begins; ``follows`` says that no blank line
    stands between it and the line before.
    """

    number: int
    call: str
    sign: str
    answer: str
    why: str
    follows: bool

    @property
    def source(self) -> str:
        """The line as written, without its comment."""
        return f"{self.call} {self.sign} {self.answer}" if self.sign else self.call


def case_lines(block: str, first_line: int = 1) -> Iterator[CaseLine]:
    """Give the lines of a block whose first line has this number.

    A comment on a line of its own is left out.
    """
    follows = False
    for number, tokens in _logical_lines(block, first_line):
        line = _case_line(number, tokens, follows)
        if line.source:
            yield line
        follows = bool(line.source) or (follows and bool(line.why))


_Token = tuple[str, str, int]


def _logical_lines(block: str, number: int) -> Iterator[tuple[int, list[_Token]]]:
    """Give each line's number and tokens (kind, text, depth of brackets around it)."""
    tokens: list[_Token] = []
    begin, depth = number, 0
    for match in _TOKEN.finditer(f"{block}\n"):
        kind, text = match.lastgroup or "", match.group()
        depth -= kind == "close"
        if depth < 0:
            raise FormatError(f"{text!r} closes no open bracket.", number)
        tokens.append((kind, text, depth))
        depth += kind == "open"
        number += kind == "end"
        if kind == "end" and depth == 0:
            yield begin, tokens
            tokens, begin = [], number
    if depth:
        raise FormatError("a bracket that opens here is never closed.", begin)


def _case_line(number: int, tokens: list[_Token], follows: bool) -> CaseLine:
    parts, sign, comments = [""], "", []
    for kind, text, depth in tokens:
        if kind == "comment":
            comments.append(text.lstrip("#").strip())
        elif kind == "sign" and depth == 0:
            if sign:
                raise FormatError(
                    f"a case has one '->' or 'raises'; this is a second one, {text!r}.", number
                )
            sign = text
            parts.append("")
        else:
            parts[-1] += text
    call, answer = parts[0].strip(), parts[-1].strip() if sign else ""
    if sign and not (call and answer):
        raise FormatError(f"something is missing before or after {sign!r}.", number)
    return CaseLine(number, call, sign, answer, " ".join(comments), follows)
