"""One case in words: what came of it first, then the case as it is written, then its prints."""

from __future__ import annotations

from textual.content import Content

from trainer.domain.attempt.verdict import CaseResult, Finding
from trainer.domain.drawing.side_by_side import picture_lines
from trainer.domain.problem.contract import Case
from trainer.domain.text import clean, clean_line, shortened
from trainer.domain.wording.cut_values import cut_alike
from trainer.domain.wording.words import count
from trainer.tui.attempt.difference import differing
from trainer.tui.widgets.folded import Row

_LONGEST_VALUE = 2000
_LONGEST_COMPARED = 400
_LONGEST_OUTPUT = 4000
_LINES_OF_A_SCRIPT = 8
_LABEL = 12
"""Where the text behind a label begins."""


def case_rows_of(result: CaseResult) -> list[Row]:
    """Give all there is to say of one case."""
    source = _source(result)
    drawn = labelled("drawn", Content(clean("\n".join(picture_lines(result.drawings)))))
    shorter_first = [*drawn, *source] if _is_spread(result.case) else [*source, *drawn]
    return [
        *_values(result),
        *_message(result),
        *shorter_first,
        *labelled("printed", output(result.printed)),
    ]


def labelled(label: str, text: Content) -> list[Row]:
    """Give the text behind its label, all further lines under the first; none for no text."""
    if not text.plain:
        return []
    return [_behind(label if place == 0 else "", line) for place, line in enumerate(_lines(text))]


def output(text: str, longest: int = _LONGEST_OUTPUT) -> Content:
    """Give what was printed, shortened."""
    return Content(clean(shortened(text.rstrip("\n"), longest)))


def compared(expected: str, got: str) -> tuple[Content, Content]:
    """Give two values with what differs marked, long ones cut so that it is in sight."""
    return differing(*cut_alike(clean(expected), clean(got), _LONGEST_COMPARED))


def _behind(label: str, line: Content, why: str = "") -> Row:
    """Give a line behind a label; ``why`` stands behind it, or under it where it does not fit."""
    indent = len(line.plain) - len(line.plain.lstrip(" "))
    head = Content.assemble((f"  {label:<9} ", "$text-muted"), line)
    if not why:
        return Row(head, _LABEL + indent)
    comment = Content.styled(f"  # {why}", "$text-muted italic")
    return Row(head + comment, _LABEL + indent + 2, len(head.plain) + 2)


def _lines(text: Content) -> list[Content]:
    return text.split("\n", allow_blank=True)


def _values(result: CaseResult) -> list[Row]:
    if result.finding is Finding.WRONG and (result.expected or result.got):
        expected, got = compared(result.expected, result.got)
        return [*labelled("expected", expected), *labelled("got", got)]
    return labelled("expected", Content(clean(shortened(result.expected, _LONGEST_COMPARED))))


def _message(result: CaseResult) -> list[Row]:
    label = "error" if result.finding is Finding.ERROR else "why"
    rows = labelled(label, Content(_value(result.message)))
    return [*rows, *labelled("", output(result.trace).stylize("$text-muted"))]


def _source(result: CaseResult) -> list[Row]:
    """Give the case as it is written; of a script, the lines up to the deciding one."""
    source = clean(result.case.source).splitlines()
    why = clean_line(result.case.why)
    if _is_spread(result.case):
        lines = [Content.styled(line, "bold") for line in source]
        rows = [_behind("case" if place == 0 else "", line) for place, line in enumerate(lines)]
        return [*([_behind("about", Content(why))] if why else []), *rows]
    if len(source) <= 1:
        call = Content.styled(_value("".join(source)), "bold")
        return [_behind("case", call, why)] if call.plain else []
    last = _deciding_line(source, result)
    first = max(0, last - _LINES_OF_A_SCRIPT + 1)
    lines = [Content.styled(f"… {count(first, 'line')} before", "$text-muted")] * bool(first)
    lines += [Content.styled(line, "$text-muted") for line in source[first:last]]
    rows = [_behind("case" if place == 0 else "", line) for place, line in enumerate(lines)]
    mark = "" if result.passed else "▸ "
    deciding = Content.styled(mark + source[last], "bold")
    return [*rows, _behind("" if rows else "case", deciding, why)]


def _is_spread(case: Case) -> bool:
    """Tell whether a single call is written on more than a line, as one on a board is."""
    return len(case.steps) <= 1 and "\n" in case.source


def _deciding_line(source: list[str], result: CaseResult) -> int:
    call = clean(result.call).strip()
    places = [place for place, line in enumerate(source) if call and line.strip() == call]
    return places[-1] if places and not result.passed else len(source) - 1


def _value(text: str) -> str:
    return clean(shortened(text, _LONGEST_VALUE))
