"""A verdict in words: how it went, one case whole, what is good to know, and every case."""

from __future__ import annotations

from textual.content import Content

from trainer.domain.attempt.verdict import CaseResult, Finding, Verdict
from trainer.domain.text import clean, clean_line
from trainer.domain.wording.words import count
from trainer.tui.attempt.case_text import Line, case_lines, labelled, output

_LONGEST_CALL = 160
_LONGEST_PRINTED = 600
_MARKS = {Finding.PASSED: "✓", Finding.NOT_RUN: "·", Finding.NOT_JUDGED: "?"}
_STYLES = {Finding.PASSED: "$success", Finding.NOT_RUN: "$text-muted", Finding.NOT_JUDGED: ""}


def verdict_text(verdict: Verdict, chosen: int | None = None) -> Content:
    """Give what a verdict shows, with the case of this place whole (from 0; ``None``: no case)."""
    if verdict.trouble:
        return _joined([*_trouble(verdict), *remarks(verdict)])
    lines = [_headline(verdict, chosen)]
    lines += case_lines(verdict.results[chosen]) if chosen is not None else []
    lines += labelled("on import", output(verdict.printed))
    return _joined([*lines, *remarks(verdict)])


def alone_text(verdict: Verdict, place: int) -> Content:
    """Give what the case of a place (from 0) showed when it was run alone."""
    if verdict.trouble or not verdict.results:
        return verdict_text(verdict)
    result = verdict.results[0]
    head = Content.assemble(
        (f"{mark_of(result)} case {place + 1} alone: {result.finding}", _bold(result)),
        (f"   {verdict.seconds:.2f} s", "$text-muted"),
        _where(result.line, result.column),
    )
    lines = [head, *case_lines(result), *labelled("on import", output(verdict.printed))]
    return _joined([*lines, *remarks(verdict)])


def case_rows(verdict: Verdict, chosen: int | None) -> list[tuple[int, Content]]:
    """Give every case on a line, with the place of the case (from 0), its prints under it."""
    rows: list[tuple[int, Content]] = []
    for place, result in enumerate(verdict.results):
        rows.append((place, _row(result, place, chosen=place == chosen)))
        printed = output(result.printed, _LONGEST_PRINTED) if place != chosen else Content("")
        if printed.plain:
            lines = printed.split("\n", allow_blank=True)
            rows += [
                (place, Content.assemble(" " * 8, line).stylize("$text-muted")) for line in lines
            ]
    return rows


def progress_text(done: int, total: int) -> Content:
    """Give what the pane shows while the code runs."""
    so_far = f" {done} of {count(total, 'case')} done," if total else ""
    return Content.assemble(("running…", "bold"), (f"{so_far} esc stops it", "$text-muted"))


def chosen_at_first(verdict: Verdict) -> int | None:
    """Give the place of the case to be shown whole at first: one that failed, or was not judged."""
    if verdict.first_failure is not None:
        return verdict.results.index(verdict.first_failure)
    return next((i for i, result in enumerate(verdict.results) if not result.passed), None)


def fault_place(verdict: Verdict, chosen: int | None) -> tuple[int, int] | None:
    """Give line and column (both from 1) of the learner's code that the verdict points at.

    Of the cases it is the one of the place ``chosen``, else the first that failed.
    """
    result = verdict.results[chosen] if chosen is not None else verdict.first_failure
    if verdict.trouble or result is None:
        line, column = verdict.trouble_line, verdict.trouble_column
    else:
        line, column = result.line, result.column
    return None if line is None else (line, column or 1)


def remarks(verdict: Verdict) -> list[Line]:
    """Give what is good to know, a calm sentence each."""
    return [Content.assemble((f"  {clean_line(it, 500)}", "$text-muted")) for it in verdict.remarks]


def mark_of(result: CaseResult) -> str:
    """Give the sign of what a case showed."""
    return _MARKS.get(result.finding, "✗")


def _trouble(verdict: Verdict) -> list[Line]:
    where = _where(verdict.trouble_line, verdict.trouble_column)
    lines = [
        Content.assemble(("✗ nothing could be run", "bold $error"), where),
        Content(clean(verdict.trouble)),
    ]
    return [*lines, *labelled("printed", output(verdict.printed))]


def _headline(verdict: Verdict, chosen: int | None) -> Line:
    if chosen is None:
        return Content.assemble(
            (f"✓ all {count(verdict.total, 'case')} passed", "bold $success"),
            (f"   {verdict.seconds:.2f} s", "$text-muted"),
            "   f10 finishes",
        )
    result = verdict.results[chosen]
    tally = " · ".join(f"{number} {finding}" for finding, number in verdict.tally().items())
    return Content.assemble(
        (f"{mark_of(result)} {result.finding}", _bold(result)),
        (f"   case {chosen + 1} of {verdict.total}   {tally}", "$text-muted"),
        "   f10 finishes" if verdict.green else "",
        _where(result.line, result.column),
    )


def _row(result: CaseResult, place: int, *, chosen: bool) -> Content:
    call = clean_line("; ".join(clean(result.case.source).splitlines()), _LONGEST_CALL)
    finding = "" if result.passed else f"{result.finding}   "
    return Content.assemble(
        "▸ " if chosen else "  ",
        (mark_of(result), _STYLES.get(result.finding, "$error")),
        f" {place + 1:>2}  ",
        (finding, "bold" if chosen else ""),
        (call, "bold" if chosen else "$text-muted"),
    )


def _bold(result: CaseResult) -> str:
    return f"bold {_STYLES.get(result.finding, '$error')}".strip()


def _where(line: int | None, column: int | None) -> tuple[str, str]:
    place = f"line {line}, column {column}" if column else f"line {line}"
    return (f"   {place}, f12 goes there" if line else "", "$text-muted")


def _joined(lines: list[Line]) -> Content:
    return Content("\n").join(lines)
