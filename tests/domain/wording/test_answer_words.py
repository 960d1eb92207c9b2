"""The answer as a lesson: its order, what is folded, and what stands where little is written."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.problem_builder import PAGE, a_problem
from trainer.catalogue.contents import read_contents
from trainer.catalogue.folder import ProblemFolder
from trainer.domain.problem.follow_ups import FollowUp, follow_ups
from trainer.domain.problem.section import Block, Kind, Section
from trainer.domain.problem.sheet import EXPLANATION_PARTS, Sheet
from trainer.domain.problem.ways import KnownMistake, Way
from trainer.domain.wording.answer_words import NOTHING_WRITTEN, SLOW, answer_sections

FREE = "Walk once and keep what you have passed in a set.\n\n### A picture\n\n`a | b`"


@pytest.fixture
def sheet(tmp_path: Path) -> Sheet:
    """A sheet with a way of each kind, whose explanation has all six parts."""
    read = read_contents(ProblemFolder(a_problem(tmp_path))).sheet()
    parts = "\n\n".join(f"### {title}\n\nSaid of {title}." for title in EXPLANATION_PARTS)
    way = Way(name="also/x.py", sentence="Sort | compare.", time="O(n * m)", space="O(1)", code="x")
    wrong = KnownMistake(
        name="wrong/y.py", sentence="You stop.", slow=False, code="y", call="f(1)",
        expected="2", got="3",
    )  # fmt: skip
    slow = KnownMistake(name="slow/z.py", sentence="You search.", slow=True, code="z")
    return replace(
        read,
        lesson=replace(read.lesson, explanation=parts),
        brute_force=Way(
            name="brute_force.py",
            sentence="Try all.",
            time="O(n²)",
            space="O(1)",
            code='"""Doc."""\n\nb = 1\n',
        ),
        also=(way,),
        mistakes=(slow, wrong),
    )


def titled(sections: tuple[Section, ...], title: str) -> tuple[Block, ...]:
    return next(section.blocks for section in sections if section.title == title)


def test_brute_force_comes_first_and_the_hints_come_last(sheet: Sheet) -> None:
    assert [section.title for section in answer_sections(sheet, code="mine")] == [
        "Why it works",
        "Brute force first",
        "From brute force to the idea",
        "Step by step",
        "Reference and your code",
        "Why it is right",
        "What it costs",
        "What else there is",
        "Common mistakes",
        "Say it",
        "What an interviewer asks next",
        "All hints",
    ]


def test_code_that_is_not_the_reference_waits_until_it_is_asked_for(sheet: Sheet) -> None:
    sections = answer_sections(sheet)
    [brute] = titled(sections, "Brute force first")
    assert brute == Block("b = 1", Kind.CODE, "Try all.", "O(n²) time, O(1) space", folded=True)
    shown = [it for section in sections for it in section.blocks if it.kind is Kind.CODE]
    assert [it.title for it in shown if not it.folded] == ["The reference"]


def test_each_mistake_stands_with_the_input_that_breaks_it(sheet: Sheet) -> None:
    wrong, slow = titled(answer_sections(sheet), "Common mistakes")
    assert (wrong.title, wrong.text) == ("You stop.", "y")
    assert wrong.note == "f(1)\n  expected  2\n  got       3"
    assert (slow.title, slow.note) == ("You search.", SLOW)


def test_the_costs_of_all_ways_are_one_table(sheet: Sheet) -> None:
    said, table = titled(answer_sections(sheet), "What it costs")
    assert said.text == "Said of What it costs."
    assert table.text.split("\n")[2:] == [
        "| brute force | O(n²) | O(1) |",
        "| the reference | O(n) | O(n) |",
        r"| Sort \| compare | O(n \* m) | O(1) |",
    ]
    *_, measured = titled(answer_sections(sheet, growth="n², n is expected"), "What it costs")
    assert (measured.title, measured.text) == ("Your code, measured", "n², n is expected")


@pytest.mark.parametrize("written", ["", "  \n"])
def test_where_nothing_was_written_that_is_said(sheet: Sheet, written: str) -> None:
    for code in (written, sheet.starter):
        _, own = titled(answer_sections(sheet, code=code), "Reference and your code")
        assert (own.kind, own.text) == (Kind.PLAIN, NOTHING_WRITTEN)
    _, own = titled(answer_sections(sheet, code="x = 1\n"), "Reference and your code")
    assert (own.kind, own.text) == (Kind.CODE, "x = 1")


def test_an_explanation_without_the_parts_is_simply_shown(sheet: Sheet) -> None:
    free = replace(sheet, lesson=replace(sheet.lesson, explanation=FREE), also=(), mistakes=())
    sections = answer_sections(free)
    assert titled(sections, "Explanation") == (Block(FREE),)
    titles = [section.title for section in sections]
    assert titles.index("Explanation") == titles.index("Reference code") + 1
    assert not {*EXPLANATION_PARTS, "Common mistakes"} & {*titles} - {"What it costs"}


def test_follow_ups_are_asked_apart_from_their_answers(sheet: Sheet) -> None:
    asked = titled(answer_sections(sheet), "What an interviewer asks next")
    assert [(it.title, it.text, it.folded) for it in asked] == [
        ("What if the list is sorted?", "I compare neighbours.", True),
        ("What if memory is short?", "I sort in place first.", True),
    ]
    assert "compare neighbours" in PAGE


@pytest.mark.parametrize(
    ("section", "asked"),
    [
        (
            "- Is it\n  sorted? Yes.\n  Is it? It is.\n- And then?",
            (FollowUp("Is it sorted?", "Yes.\nIs it? It is."), FollowUp("And then?", "")),
        ),
        ("- No question.", (FollowUp("No question.", ""),)),
        ("Think of a stream.", ()),
        ("", ()),
    ],
)
def test_a_question_ends_with_its_first_mark(section: str, asked: tuple[FollowUp, ...]) -> None:
    assert follow_ups(section) == asked
