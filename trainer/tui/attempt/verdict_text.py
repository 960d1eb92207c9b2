"""A verdict in words: how it went, one case whole, what is good to know, and every case."""

from __future__ import annotations

from textual.content import Content

from trainer.domain.attempt.verdict import CaseResult, Finding, Verdict
from trainer.domain.problem.contract import Case, CaseKind
from trainer.domain.text import clean, clean_line
from trainer.domain.wording.verdict_words import all_passed, random_tally
from trainer.domain.wording.words import count
from trainer.tui.attempt.case_text import case_rows_of, labelled, output
from trainer.tui.lesson.inline import inline
from trainer.tui.widgets.folded import Row, together

_LONGEST_CALL = 160
_LONGEST_PRINTED = 600
_LONGEST_IN_SHORT = 60
_LONGEST_SENTENCE = 600
_KEEP = "Shift+F7 keeps this input as a case of your own."
_SYNTAX = "Syntax error: "
_MARKS = {Finding.PASSED: "✓", Finding.NOT_RUN: "·", Finding.NOT_JUDGED: "?"}
_OF_KIND = {CaseKind.OWN: "yours   ", CaseKind.RANDOM: "random   "}
_STYLES = {Finding.PASSED: "$success", Finding.NOT_RUN: "$text-muted", Finding.NOT_JUDGED: ""}


def verdict_rows(verdict: Verdict, chosen: int | None = None) -> list[Row]:
    """Give what a verdict shows, with the case of this place whole (from 0; ``None``: no case)."""
    if verdict.trouble:
        return [*_trouble(verdict), *remarks(verdict)]
    rows = [_headline(verdict, chosen), *_mistake(verdict)]
    rows += case_rows_of(verdict.results[chosen]) if chosen is not None else []
    rows += labelled("on import", output(verdict.printed))
    if chosen is not None and verdict.results[chosen].case.kind is CaseKind.RANDOM:
        rows.append(Row(Content.styled(f"  {_KEEP}", "$text-muted"), 2))
    return [*rows, *remarks(verdict)]


def alone_rows(verdict: Verdict, place: int) -> list[Row]:
    """Give what the case of a place (from 0) showed when it was run alone."""
    if verdict.trouble or not verdict.results:
        return verdict_rows(verdict)
    result = verdict.results[0]
    head = Content.assemble(
        (f"{mark_of(result)} Case {place + 1} alone: {result.finding}", _bold(result)),
        _where(result.line, result.column),
        (f"   {verdict.seconds:.2f} s", "$text-muted"),
    )
    rows = [Row(head, 2), *case_rows_of(result), *labelled("on import", output(verdict.printed))]
    return [*rows, *remarks(verdict)]


def in_short(rows: list[Row], result: CaseResult | None) -> list[Row]:
    """Give the gist on two lines: the first of the rows, and what is wrong with this case.

    ``None``: the rows are about no case, and their second one says more.
    """
    if result is None:
        return rows[:2]
    return [row._replace(cut=True) for row in (*rows[:1], Row(_in_short(result)))]


def case_list(verdict: Verdict, chosen: int | None) -> list[tuple[int, Row]]:
    """Give every case on a line, with the place of the case (from 0), its prints under it."""
    rows: list[tuple[int, Row]] = []
    for place, result in enumerate(verdict.results):
        rows.append((place, _listed(result, place, chosen=place == chosen)))
        printed = output(result.printed, _LONGEST_PRINTED) if place != chosen else Content("")
        if printed.plain:
            lines = printed.split("\n", allow_blank=True)
            muted = [Content.assemble(" " * 8, line).stylize("$text-muted") for line in lines]
            rows += [(place, Row(line, 8)) for line in muted]
    return rows


def progress_rows(progress: tuple[int, int, CaseKind] | None) -> list[Row]:
    """Give what the pane shows while the code runs: how many of how many are done, of a kind."""
    so_far = f"   {_so_far(*progress)}" if progress else ""
    words = Content.assemble(("running…", "bold"), (f"{so_far}   Esc stops it", "$text-muted"))
    return [Row(words)]


def _so_far(done: int, total: int, kind: CaseKind) -> str:
    if kind is CaseKind.LARGEST:
        return "the largest input"
    noun = "random input" if kind is CaseKind.RANDOM else "case"
    return f"{done} of {count(total, noun)} done"


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


def remarks(verdict: Verdict) -> list[Row]:
    """Give what is good to know, a calm sentence each."""
    return [Row(Content.styled(f"  {clean_line(it, 500)}", "$text-muted"), 2)
            for it in verdict.remarks]  # fmt: skip


def _mistake(verdict: Verdict) -> list[Row]:
    """Give the known mistake that the program looks like, on a line of its own."""
    if (mistake := verdict.mistake) is None:
        return []
    sentence = clean_line(mistake.sentence, _LONGEST_SENTENCE)
    return [Row(Content.assemble("  ", (mistake.lead, "bold"), " ", inline(sentence)), 2)]


def mark_of(result: CaseResult) -> str:
    """Give the sign of what a case showed."""
    return _MARKS.get(result.finding, "✗")


def _trouble(verdict: Verdict) -> list[Row]:
    """Give what is wrong and where, and the sentence that says more below it."""
    is_syntax = verdict.trouble.startswith(_SYNTAX)
    what = _SYNTAX.removesuffix(": ") if is_syntax else "No case could run"
    line, column = verdict.trouble_line, verdict.trouble_column
    head = Content.assemble((f"✗ {what}", "bold $error"), _where(line, column))
    more = verdict.trouble.removeprefix(_SYNTAX)
    sentence = more[:1].upper() + more[1:] if is_syntax else more
    return [
        Row(head, 2),
        *(Row(Content(f"  {line}"), 2) for line in clean(sentence).split("\n")),
        *labelled("printed", output(verdict.printed)),
    ]


def _headline(verdict: Verdict, chosen: int | None) -> Row:
    if chosen is None:
        head = Content.assemble(
            (f"✓ {_all_passed(verdict)}", "bold $success"),
            (f"   {verdict.seconds:.2f} s", "$text-muted"),
            f"   {together('F10 finishes')}",
        )
        return Row(head, 2)
    result = verdict.results[chosen]
    head = Content.assemble(
        (f"{mark_of(result)} {_name(result)}", _bold(result)),
        (_which(verdict, chosen), _bold(result)),
        _where(result.line, result.column),
    )
    finishes = "   F10 finishes" if verdict.green else ""
    tally = Content.assemble((f" ({_tally(verdict)})", "$text-muted"), finishes)
    return Row(head + tally, 2, len(head.plain) + 1)


def _which(verdict: Verdict, place: int) -> str:
    """Give which case it is about: one of those that are counted, or a generated one."""
    match verdict.results[place].case.kind:
        case CaseKind.RANDOM:
            return " on a small random input"
        case CaseKind.LARGEST:
            return " on the largest input"
        case _:
            return f", case {place + 1} of {verdict.total}"


def _all_passed(verdict: Verdict) -> str:
    words = all_passed(verdict) if verdict.random_inputs or verdict.total > 1 else "1 case passed"
    return words[:1].upper() + words[1:]


def _tally(verdict: Verdict) -> str:
    """Give how many cases showed what; what belongs together stays on a line."""
    return random_tally(verdict) or ", ".join(
        together(_counted(finding, number)) for finding, number in verdict.tally().items()
    )


def _counted(finding: Finding, number: int) -> str:
    if finding is Finding.ERROR:
        return count(number, "error")
    return f"{number} {'wrong' if finding is Finding.WRONG else finding}"


def _in_short(result: CaseResult) -> Content:
    if result.message and not (result.expected and result.got):
        return Content(f"  {clean_line(result.message, 200)}")
    call = clean_line(result.case.source.partition(" -> ")[0], _LONGEST_IN_SHORT)
    if result.passed or not (result.expected or result.got):
        return Content(f"  {call}")
    expected, got = clean_line(result.expected), clean_line(result.got)
    return Content(f"  expected {expected}, got {got}: {call}")


def _listed(result: CaseResult, place: int, *, chosen: bool) -> Row:
    call = clean_line(_on_one_line(result.case), _LONGEST_CALL)
    finding = "" if result.passed else f"{result.finding}   "
    return Row(
        Content.assemble(
            "▸ " if chosen else "  ",
            (mark_of(result), _STYLES.get(result.finding, "$error")),
            f" {place + 1:>2}  ",
            (finding, "bold" if chosen else ""),
            (_OF_KIND.get(result.case.kind, ""), "$text-muted italic"),
            (call, "bold" if chosen else "$text-muted"),
        ),
        cut=True,
    )


def _on_one_line(case: Case) -> str:
    """Give the calls of a case one behind the other; a single call may be written on many lines."""
    lines = [line.strip() for line in clean(case.source).splitlines()]
    return ("; " if len(case.steps) > 1 else "").join(lines)


def _name(result: CaseResult) -> str:
    return result.finding[:1].upper() + result.finding[1:]


def _bold(result: CaseResult) -> str:
    return f"bold {_STYLES.get(result.finding, '$error')}".strip()


def _where(line: int | None, column: int | None) -> Content:
    """Give the place in the code and the key that leads there; empty where there is none."""
    place = f", line {line}, column {column}" if column else f", line {line}"
    return Content.assemble(
        (place, "bold"), (f" {together('(F12 goes there)')}", "$text-muted")
    ) if line else Content("")  # fmt: skip
