"""A verdict in words: the first failing case as it is written, and a tally of the rest."""

from __future__ import annotations

from textual.content import Content

from trainer.domain.attempt.verdict import CaseResult, Finding, Verdict
from trainer.domain.text import clean, clean_line, shortened
from trainer.domain.wording.words import count
from trainer.tui.attempt.difference import differing

_LONGEST_VALUE = 2000
_LONGEST_OUTPUT = 4000
_LINES_OF_A_SCRIPT = 8

Line = Content
"""One line of the pane, or several where the text has line ends."""


def verdict_text(verdict: Verdict) -> Content:
    """Give all that the pane shows of a verdict."""
    if verdict.trouble:
        return _joined(_trouble(verdict))
    failure = verdict.first_failure
    if failure is None:
        return _joined(_green(verdict))
    return _joined([_headline(verdict, failure), *_case(failure), *_what_happened(failure)])


def progress_text(done: int, total: int) -> Content:
    """Give what the pane shows while the code runs."""
    so_far = f" {done} of {count(total, 'case')} done," if total else ""
    return Content.assemble(("running…", "bold"), (f"{so_far} esc stops it", "$text-muted"))


def fault_line(verdict: Verdict) -> int | None:
    """Give the line of the learner's code that the verdict points at, from 1."""
    if verdict.trouble:
        return verdict.trouble_line
    return verdict.first_failure.line if verdict.first_failure else None


def _trouble(verdict: Verdict) -> list[Line]:
    lines = [
        Content.assemble(("✗ nothing could be run", "bold $error"), _where(verdict.trouble_line)),
        Content(clean(verdict.trouble)),
    ]
    return [*lines, *_labelled("printed", _output(verdict.printed))]


def _green(verdict: Verdict) -> list[Line]:
    return [
        Content.assemble(
            (f"✓ all {count(verdict.total, 'case')} passed", "bold $success"),
            (f"   {verdict.seconds:.2f} s", "$text-muted"),
            "   f10 finishes",
        )
    ]


def _headline(verdict: Verdict, failure: CaseResult) -> Line:
    tally = " · ".join(f"{number} {finding}" for finding, number in verdict.tally().items())
    return Content.assemble(
        (f"✗ {failure.finding}", "bold $error"),
        (f"   {tally}   {verdict.seconds:.2f} s", "$text-muted"),
        _where(failure.line),
    )


def _case(failure: CaseResult) -> list[Line]:
    """Give the case as it is written; of a script, the lines up to the failing one."""
    source = clean(failure.case.source).splitlines()
    why = (f"  # {clean_line(failure.case.why)}" if failure.case.why else "", "$text-muted")
    if len(source) <= 1:
        return [Content.assemble(("  " + shortened("".join(source), _LONGEST_VALUE), "bold"), why)]
    failing = _failing_line(source, failure)
    first = max(0, failing - _LINES_OF_A_SCRIPT + 1)
    lines = [Content.assemble((f"  … {count(first, 'line')} before", "$text-muted"))] * bool(first)
    lines += [Content.assemble((f"  {line}", "$text-muted")) for line in source[first:failing]]
    return [*lines, Content.assemble((f"▸ {source[failing]}", "bold"), why)]


def _failing_line(source: list[str], failure: CaseResult) -> int:
    call = clean(failure.call).strip()
    places = [place for place, line in enumerate(source) if call and line.strip() == call]
    return places[-1] if places else len(source) - 1


def _what_happened(failure: CaseResult) -> list[Line]:
    lines: list[Line] = []
    if failure.finding is Finding.WRONG and (failure.expected or failure.got):
        expected, got = differing(_value(failure.expected), _value(failure.got))
        lines += [*_labelled("expected", expected), *_labelled("got", got)]
    elif failure.expected:
        lines += _labelled("expected", Content(_value(failure.expected)))
    if failure.message:
        label = "error" if failure.finding is Finding.ERROR else "why"
        lines += _labelled(label, Content(_value(failure.message)))
    if failure.trace:
        lines += _labelled("", Content(_output(failure.trace).plain).stylize("$text-muted"))
    return [*lines, *_labelled("printed", _output(failure.printed))]


def _labelled(label: str, text: Content) -> list[Line]:
    """Give the text behind its label, further lines indented under the first; none for no text."""
    if not text.plain:
        return []
    first, *rest = text.split("\n", allow_blank=True)
    head = Content.assemble((f"  {label:<9} ", "$text-muted"), first)
    return [head, *(Content.assemble(" " * 12, line) for line in rest)]


def _value(text: str) -> str:
    return clean(shortened(text, _LONGEST_VALUE))


def _output(text: str) -> Content:
    return Content(clean(shortened(text.rstrip("\n"), _LONGEST_OUTPUT)))


def _where(line: int | None) -> tuple[str, str]:
    return (f"   line {line}, f12 goes there" if line else "", "$text-muted")


def _joined(lines: list[Line]) -> Content:
    return Content("\n").join(lines)
