"""The verdict in words: what failed, where, and how the rest went."""

from trainer.domain.attempt.verdict import CaseResult, FenceLevel, Finding, Verdict
from trainer.domain.problem.contract import Call, Case, Step
from trainer.tui.attempt.difference import differing
from trainer.tui.attempt.verdict_text import fault_line, verdict_text

SCRIPT = "cache = Cache(2)\ncache.put(1, 10)\ncache.get(1) -> 10\ncache.get(2) -> -1"


def a_case(source: str, why: str = "") -> Case:
    return Case(id="1", steps=(Step(Call("f", ()), None, source),), source=source, why=why, line=1)


def a_verdict(*results: CaseResult) -> Verdict:
    return Verdict(results=results, level=FenceLevel.FENCE, seconds=0.05)


def test_the_failing_line_of_a_script_is_marked() -> None:
    result = CaseResult(
        case=a_case(SCRIPT),
        finding=Finding.WRONG,
        call="cache.get(1) -> 10",
        expected="10",
        got="-1",
        printed="put 1\nget 1\n",
    )
    lines = verdict_text(a_verdict(result)).plain.splitlines()
    assert "  cache.put(1, 10)" in lines
    assert "▸ cache.get(1) -> 10" in lines
    assert not any("cache.get(2)" in line for line in lines)
    assert lines[-2:] == ["  printed   put 1", "            get 1"]


def test_the_rest_is_a_tally() -> None:
    fine = CaseResult(case=a_case("f(1) -> 1"), finding=Finding.PASSED)
    late = CaseResult(case=a_case("f(9) -> 9"), finding=Finding.SLOW, message="It took 1 s.")
    never = CaseResult(case=a_case("f(10) -> 10"), finding=Finding.NOT_RUN)
    text = verdict_text(a_verdict(fine, fine, late, never)).plain
    assert text.startswith("✗ too slow   2 passed · 1 too slow · 1 not run   0.05 s\n")
    assert "  why       It took 1 s." in text


def test_trouble_names_the_line_to_go_to() -> None:
    verdict = Verdict(
        results=(), level=FenceLevel.LIMITS, seconds=0, trouble="No colon.", trouble_line=3
    )
    assert verdict_text(verdict).plain == (
        "✗ nothing could be run   line 3, f12 goes there\nNo colon."
    )
    assert fault_line(verdict) == 3


def test_only_what_differs_is_marked() -> None:
    expected, got = differing("[1, 20, 3]", "[1, 25, 3, 4]")
    assert [expected.plain[s.start : s.end] for s in expected.spans if s.style] == ["20"]
    assert [got.plain[s.start : s.end] for s in got.spans if s.style] == ["25", ", 4"]


def test_long_values_are_marked_in_their_middle() -> None:
    expected, got = differing(str([0] * 1000 + [1, 2]), str([0] * 1000 + [2, 2]))
    assert [got.plain[s.start : s.end] for s in got.spans if s.style] == ["2"]
    assert expected.plain.endswith("1, 2]")


def test_hostile_text_is_shown_as_text() -> None:
    result = CaseResult(
        case=a_case("f('[/b]') -> 1", "[@click=app.quit]x[/]"),
        finding=Finding.ERROR,
        message="\x1b]0;title\x07[red]",
    )
    text = verdict_text(a_verdict(result)).plain
    assert "\x1b" not in text
    assert "[@click=app.quit]x[/]" in text
    assert "]0;title�[red]" in text
