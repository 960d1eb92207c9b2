"""One case in words: what came of it first, then the case as it is written, then its prints."""

from __future__ import annotations

from textual.content import Content

from trainer.domain.attempt.verdict import CaseResult, Finding
from trainer.domain.text import clean, clean_line, shortened
from trainer.domain.wording.cut_values import cut_alike
from trainer.domain.wording.words import count
from trainer.tui.attempt.difference import differing

_LONGEST_VALUE = 2000
_LONGEST_COMPARED = 400
_LONGEST_OUTPUT = 4000
_LINES_OF_A_SCRIPT = 8
_FITS_A_LINE = 56

Line = Content
"""One line of the pane, or several where the text has line ends."""


def case_lines(result: CaseResult) -> list[Line]:
    """Give all there is to say of one case."""
    return [
        *_values(result),
        *_message(result),
        *_source(result),
        *labelled("printed", output(result.printed)),
    ]


def labelled(label: str, text: Content) -> list[Line]:
    """Give the text behind its label, further lines indented under the first; none for no text."""
    if not text.plain:
        return []
    first, *rest = text.split("\n", allow_blank=True)
    head = Content.assemble((f"  {label:<9} ", "$text-muted"), first)
    return [head, *(Content.assemble(" " * 12, line) for line in rest)]


def output(text: str, longest: int = _LONGEST_OUTPUT) -> Content:
    """Give what was printed, shortened."""
    return Content(clean(shortened(text.rstrip("\n"), longest)))


def compared(expected: str, got: str) -> tuple[Content, Content]:
    """Give two values with what differs marked, long ones cut so that it is in sight."""
    return differing(*cut_alike(clean(expected), clean(got), _LONGEST_COMPARED))


def _values(result: CaseResult) -> list[Line]:
    if result.finding is Finding.WRONG and (result.expected or result.got):
        expected, got = compared(result.expected, result.got)
        return [*labelled("expected", expected), *labelled("got", got)]
    return labelled("expected", Content(clean(shortened(result.expected, _LONGEST_COMPARED))))


def _message(result: CaseResult) -> list[Line]:
    label = "error" if result.finding is Finding.ERROR else "why"
    lines = labelled(label, Content(_value(result.message)))
    return [*lines, *labelled("", output(result.trace).stylize("$text-muted"))]


def _source(result: CaseResult) -> list[Line]:
    """Give the case as it is written; of a script, the lines up to the deciding one."""
    source = clean(result.case.source).splitlines()
    comment = f"# {clean_line(result.case.why)}" if result.case.why else ""
    fits = len(source) > 1 or len("".join(source)) + len(comment) <= _FITS_A_LINE
    why = (("  " if fits else "\n") * bool(comment) + comment, "$text-muted")
    if len(source) <= 1:
        return labelled("case", Content.assemble((_value("".join(source)), "bold"), why))
    last = _deciding_line(source, result)
    first = max(0, last - _LINES_OF_A_SCRIPT + 1)
    lines = [Content.assemble((f"… {count(first, 'line')} before", "$text-muted"))] * bool(first)
    lines += [Content.assemble((line, "$text-muted")) for line in source[first:last]]
    mark = "" if result.passed else "▸ "
    return labelled(
        "case", Content("\n").join([*lines, Content.assemble((mark + source[last], "bold"), why)])
    )


def _deciding_line(source: list[str], result: CaseResult) -> int:
    call = clean(result.call).strip()
    places = [place for place, line in enumerate(source) if call and line.strip() == call]
    return places[-1] if places and not result.passed else len(source) - 1


def _value(text: str) -> str:
    return clean(shortened(text, _LONGEST_VALUE))
