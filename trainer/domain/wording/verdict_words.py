"""What a run of the cases showed, as lines of text for a terminal or a log."""

from collections.abc import Iterator

from trainer.domain.attempt.verdict import CaseResult, Finding, Verdict
from trainer.domain.drawing.side_by_side import picture_lines
from trainer.domain.problem.contract import CaseKind
from trainer.domain.text import clean, clean_line, shortened
from trainer.domain.wording.cut_values import cut_alike
from trainer.domain.wording.words import count

_LONGEST_VALUE = 2_000
_LONGEST_COMPARED = 400
_LONGEST_OUTPUT = 4_000
_LONGEST_CALL = 100
_LONGEST_SENTENCE = 600
_UNTOLD = frozenset({Finding.PASSED, Finding.NOT_RUN, Finding.NOT_JUDGED})


def verdict_lines(verdict: Verdict, *, every_case: bool = False) -> Iterator[str]:
    """Give the result, the first failure whole, a line for each other one, and the remarks.

    With ``every_case`` those that passed have their line too, and what they printed below it.
    """
    yield headline(verdict)
    if verdict.trouble:
        yield from _labelled("why", verdict.trouble)
    elif verdict.first_failure is not None:
        yield from failure_lines(verdict.first_failure)
    if verdict.mistake is not None:
        yield from _labelled("mistake", clean_line(verdict.mistake.words, _LONGEST_SENTENCE))
    if verdict.printed and (verdict.trouble or every_case):
        yield from _labelled("printed", _output(verdict.printed))
    for remark in verdict.remarks:
        yield from _labelled("note", remark)
    if not verdict.trouble:
        yield from _other_cases(verdict, every_case)


def headline(verdict: Verdict) -> str:
    """Give the result on one line: ``✗ wrong answer   8 passed · 2 wrong answer   0.05 s``."""
    seconds = f"   {verdict.seconds:.2f} s"
    if verdict.trouble:
        return f"✗ nothing could be run{_place(verdict.trouble_line, verdict.trouble_column)}"
    failure = verdict.first_failure
    tally = " · ".join(f"{number} {finding}" for finding, number in verdict.tally().items())
    if verdict.green or failure is None:
        return f"✓ {all_passed(verdict) if verdict.passed == verdict.total else tally}{seconds}"
    tally = random_tally(verdict) or tally
    return f"✗ {failure.finding}   {tally}{seconds}{_place(failure.line, failure.column)}"


def all_passed(verdict: Verdict) -> str:
    """Give ``passed 17 cases, 300 random inputs and the largest``, or ``all 17 cases passed``."""
    if not verdict.random_inputs:
        return f"all {count(verdict.total, 'case')} passed"
    largest = verdict.of(CaseKind.LARGEST)
    cases = count(verdict.total - largest, "case")
    inputs = count(verdict.random_inputs, "random input")
    return f"passed {cases}, {inputs} and the largest" if largest else f"passed {cases}, {inputs}"


def random_tally(verdict: Verdict) -> str:
    """Give ``all cases passed, then 3 of 300 small random inputs failed``, empty if none did."""
    if not verdict.random_failed:
        return ""
    inputs = count(verdict.random_inputs, "small random input")
    return f"all cases passed, then {verdict.random_failed} of {inputs} failed"


def failure_lines(failure: CaseResult) -> Iterator[str]:
    """Give all that is known of a case that failed, the input after what went wrong with it."""
    expected, got = cut_alike(failure.expected, failure.got, _LONGEST_COMPARED)
    yield from _labelled("expected", expected)
    yield from _labelled("got", got)
    label = "error" if failure.finding is Finding.ERROR else "why"
    yield from _labelled(label, _value(failure.message))
    yield from _labelled("", _output(failure.trace))
    why = f"  # {clean_line(failure.case.why)}" if failure.case.why else ""
    source = _value(failure.case.source)
    yield from _labelled("case", source + why)
    if failure.call.strip() not in ("", failure.case.source.strip()):
        yield from _labelled("at", _value(failure.call))
    yield from _labelled("drawn", "\n".join(picture_lines(failure.drawings)))
    yield from _labelled("printed", _output(failure.printed))


def tried_lines(call: str, got: str, reference: str, message: str, printed: str) -> Iterator[str]:
    """Give what came of an input of the learner's own, what the reference says beside it."""
    yield from _labelled("reference", _value(reference))
    yield from _labelled("got", _value(got))
    yield from _labelled("why", _value(message))
    yield from _labelled("input", _value(call))
    yield from _labelled("printed", _output(printed))


def _other_cases(verdict: Verdict, every_case: bool) -> Iterator[str]:
    told = [it for it in verdict.results if every_case or it.finding not in _UNTOLD]
    if not told or told == [verdict.first_failure]:
        return
    yield ""
    for result in told:
        mark = "✓" if result.passed else "–" if result.finding in _UNTOLD else "✗"
        why = f"  # {clean_line(result.case.why)}" if result.case.why else ""
        yield f"{mark} {result.finding:<13} {_call(result)}{why}"
        if every_case:
            yield from _labelled("printed", _output(result.printed))


def _call(result: CaseResult) -> str:
    """Give one line for a case: the whole call, or of a script the line that decided."""
    lines = result.case.source.strip().splitlines() or [""]
    return clean_line(lines[0] if len(lines) == 1 else result.call or lines[0], _LONGEST_CALL)


def _labelled(label: str, text: str) -> Iterator[str]:
    """Give the text behind its label, further lines below its first; nothing for no text."""
    if text:
        first, *rest = clean(text).split("\n")
        yield f"  {label:<9} {first}"
        yield from (f"  {'':<9} {line}" for line in rest)


def _place(line: int | None, column: int | None) -> str:
    at = f", column {column}" if column else ""
    return f"   line {line}{at}" if line else ""


def _value(text: str) -> str:
    return clean(shortened(text, _LONGEST_VALUE))


def _output(text: str) -> str:
    return clean(shortened(text.rstrip("\n"), _LONGEST_OUTPUT))
