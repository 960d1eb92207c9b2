"""The verdict in words: what came of it first, then the case, and every case below."""

from dataclasses import replace

from trainer.domain.attempt.named_mistake import MetMistake, NamedMistake
from trainer.domain.attempt.verdict import CaseResult, FenceLevel, Finding, Verdict
from trainer.domain.drawing.drawings import Drawing
from trainer.domain.problem.contract import Call, Case, CaseKind, Step
from trainer.tui.attempt.difference import differing
from trainer.tui.attempt.verdict_text import (
    alone_rows,
    case_list,
    chosen_at_first,
    fault_place,
    progress_rows,
    verdict_rows,
)
from trainer.tui.widgets.folded import Folded, Row

SCRIPT = "cache = Cache(2)\ncache.put(1, 10)\ncache.get(1) -> 10\ncache.get(2) -> -1"


def a_case(source: str, why: str = "") -> Case:
    steps = tuple(Step(Call("f", ()), None, line) for line in source.splitlines())
    return Case(id="1", steps=steps, source=source, why=why, line=1)


def a_verdict(*results: CaseResult, remarks: tuple[str, ...] = ()) -> Verdict:
    return Verdict(results=results, level=FenceLevel.FENCE, seconds=0.05, remarks=remarks)


def fine(source: str = "f(1) -> 1", printed: str = "") -> CaseResult:
    return CaseResult(case=a_case(source), finding=Finding.PASSED, printed=printed)


def wrong(source: str = "f(2) -> 2", expected: str = "2", got: str = "3") -> CaseResult:
    return CaseResult(
        case=a_case(source, "why"),
        finding=Finding.WRONG,
        expected=expected,
        got=got,
        message="Off by one.",
        printed="here\n",
        line=4,
        column=7,
    )


def told(verdict: Verdict) -> list[str]:
    return as_text(verdict_rows(verdict, chosen_at_first(verdict)))


def as_text(rows: list[Row]) -> list[str]:
    return Folded(rows).plain.splitlines()


def listed(verdict: Verdict, chosen: int | None) -> list[str]:
    return [row.content.plain.rstrip() for _, row in case_list(verdict, chosen)]


def test_what_came_of_it_stands_first_and_the_case_after_it() -> None:
    assert told(a_verdict(fine(), wrong())) == [
        "✗ Wrong answer, case 2 of 2, line 4, column 7 (F12 goes there) (1 passed, 1 wrong)",
        "  expected  2",
        "  got       3",
        "  why       Off by one.",
        "  case      f(2) -> 2  # why",
        "  printed   here",
    ]


def test_long_values_are_cut_where_they_differ() -> None:
    right = str(list(range(2000)))
    shown = "\n".join(told(a_verdict(wrong("f()", right, right.replace(" 1500,", " 7,")))))
    assert "  expected  …" in shown
    assert "1499, 1500, 1501" in shown
    assert "1499, 7, 1501" in shown


def test_every_case_is_listed_and_what_it_printed() -> None:
    never = CaseResult(case=a_case("f(10) -> 10"), finding=Finding.NOT_RUN)
    deep = CaseResult(case=a_case("f(11) -> 11"), finding=Finding.NOT_JUDGED)
    verdict = a_verdict(fine(printed="a\nb\n"), wrong(), never, deep)
    assert listed(verdict, 1) == [
        "  ✓  1  f(1) -> 1",
        "        a",
        "        b",
        "▸ ✗  2  wrong answer   f(2) -> 2",
        "  ·  3  not run   f(10) -> 10",
        "  ?  4  not judged   f(11) -> 11",
    ]
    assert [place for place, _ in case_list(verdict, 1)] == [0, 0, 0, 1, 2, 3]


def test_a_script_is_listed_on_one_line() -> None:
    [row] = listed(a_verdict(fine(SCRIPT)), None)
    assert row == (
        "  ✓  1  cache = Cache(2); cache.put(1, 10); cache.get(1) -> 10; cache.get(2) -> -1"
    )


def test_one_call_on_many_lines_is_shown_whole_and_after_what_is_drawn() -> None:
    source = "f([\n    [1, 2],\n    [3, 4],\n]) -> 2"
    case = replace(a_case("f", "a square"), source=source)
    drawn = (Drawing("board", "1 2\n3 4"),)
    shown = a_verdict(replace(wrong(), case=case, message="", drawings=drawn))
    lines = told(shown)
    at = lines.index("  about     a square")
    assert lines[at - 3].startswith("  drawn     board")
    assert lines[at + 1 : at + 5] == [
        "  case      f([",
        "                [1, 2],",
        "                [3, 4],",
        "            ]) -> 2",
    ]
    assert listed(shown, None)[0] == "  ✗  1  wrong answer   f([[1, 2],[3, 4],]) -> 2"


def test_what_failed_of_the_generated_inputs_is_not_numbered() -> None:
    random = replace(wrong(), case=replace(a_case("f(2) -> 2"), kind=CaseKind.RANDOM))
    largest = replace(wrong(), case=replace(a_case("f(9) -> 2"), kind=CaseKind.LARGEST))
    assert told(a_verdict(fine(), random))[0].startswith("✗ Wrong answer on a small random input,")
    assert "  Shift+F7 keeps this input as a case of your own." in told(a_verdict(fine(), random))
    assert told(a_verdict(fine(), largest))[0].startswith("✗ Wrong answer on the largest input,")


def test_code_in_a_mistake_is_shown_as_code() -> None:
    mistake = NamedMistake((MetMistake("wrong/halves.py", certain=True),), ("You use `//`.",))
    lines = told(replace(a_verdict(wrong()), mistake=mistake))
    assert "  This looks like: You use //." in lines


def test_while_it_runs_it_is_said_what_is_run() -> None:
    assert as_text(progress_rows(None)) == ["running…   Esc stops it"]
    assert as_text(progress_rows((3, 17, CaseKind.WRITTEN))) == [
        "running…   3 of 17 cases done   Esc stops it"
    ]
    assert "3 of 247 random inputs done" in as_text(progress_rows((3, 247, CaseKind.RANDOM)))[0]
    assert "the largest input" in as_text(progress_rows((0, 1, CaseKind.LARGEST)))[0]


def test_a_green_run_shows_its_prints_and_what_is_good_to_know() -> None:
    verdict = a_verdict(fine(printed="seen 1\n"), remarks=("List was there without an import.",))
    assert told(verdict) == [
        "✓ 1 case passed   0.05 s   F10 finishes",
        "  List was there without an import.",
    ]
    assert "        seen 1" in listed(verdict, None)


def test_any_case_can_be_shown_whole() -> None:
    shown = as_text(verdict_rows(a_verdict(fine(printed="seen\n"), wrong()), 0))
    assert shown == [
        "✓ Passed, case 1 of 2 (1 passed, 1 wrong)",
        "  case      f(1) -> 1",
        "  printed   seen",
    ]


def test_a_case_alone_is_told_as_such() -> None:
    shown = as_text(alone_rows(a_verdict(fine(printed="seen\n")), 6))
    assert shown[0] == "✓ Case 7 alone: passed   0.05 s"
    assert shown[-1] == "  printed   seen"


def test_the_failing_line_of_a_script_is_marked() -> None:
    result = CaseResult(
        case=a_case(SCRIPT),
        finding=Finding.WRONG,
        call="cache.get(1) -> 10",
        expected="10",
        got="-1",
        printed="put 1\nget 1\n",
    )
    lines = told(a_verdict(result))
    assert "            cache.put(1, 10)" in lines
    assert "            ▸ cache.get(1) -> 10" in lines
    assert not any("cache.get(2)" in line for line in lines)
    assert lines[-2:] == ["  printed   put 1", "            get 1"]


def test_trouble_names_the_place_to_go_to() -> None:
    verdict = Verdict(
        results=(),
        level=FenceLevel.LIMITS,
        seconds=0,
        trouble="No colon.",
        trouble_line=3,
        trouble_column=9,
    )
    assert as_text(verdict_rows(verdict)) == [
        "✗ No case could run, line 3, column 9 (F12 goes there)",
        "  No colon.",
    ]
    assert fault_place(verdict, None) == (3, 9)


def test_the_place_to_go_to_is_that_of_the_case_shown() -> None:
    verdict = a_verdict(fine(), wrong())
    assert fault_place(verdict, None) == (4, 7)
    assert fault_place(verdict, 1) == (4, 7)
    assert fault_place(verdict, 0) is None


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
    verdict = a_verdict(result, fine("f('\x1b[2J') -> 1", "\x1b]52;c;x\x07"), remarks=("\x1b[1m",))
    text = "\n".join([*told(verdict), *listed(verdict, None)])
    assert "\x1b" not in text
    assert "[@click=app.quit]x[/]" in text
    assert "]0;title�[red]" in text
