"""Inputs of the learner's own: as they are typed, and as they are copied from elsewhere."""

import pytest

from trainer.catalogue.format.entry_syntax import parse_entry
from trainer.catalogue.format.input_syntax import LONGEST_INPUT, parse_input
from trainer.domain.errors import FormatError
from trainer.domain.problem.contract import Contract

PAIR = Contract(
    entry=parse_entry("def two_sum(numbers: list[int], target: int) -> list[int]"),
    cases=(),
    published=parse_entry("def twoSum(nums: List[int], target: int) -> List[int]"),
)
BOX = Contract(
    entry=parse_entry(
        "class Box:\n    def __init__(self, size: int) -> None\n"
        "    def put(self, word: str) -> None\n    def last(self) -> str"
    ),
    cases=(),
)


@pytest.mark.parametrize(
    "text",
    [
        "numbers=[1, 2], target=3",
        "target = 3, numbers = [1, 2]",
        "nums=[1, 2], target=3",
        "two_sum([1, 2], 3)",
        "twoSum([1,2],3)",
        "Solution().twoSum(nums = [1, 2], target = 3)",
        "[1, 2], 3",
        "[1, 2]\n3\n",
        "Input: nums = [1,2], target = 3",
        "nums = [1,\n 2],\ntarget = 3",
        "two_sum([1, 2], 3) -> [0, 1]   # why",
    ],
)
def test_arguments_are_typed_as_one_likes(text: str) -> None:
    case = parse_input(text, PAIR)
    assert case.source == "two_sum([1, 2], 3)"
    assert [(step.call.arguments, step.expected) for step in case.steps] == [(([1, 2], 3), None)]


def test_a_script_is_written_as_cases_are_or_on_one_line() -> None:
    lines = ["box = Box(2)", 'box.put("a; null")', "box.last()"]
    for text in ("\n".join(lines), "; ".join(lines), "\n".join([*lines[:2], "box.last() -> 'a'"])):
        case = parse_input(text, BOX)
        assert [step.source for step in case.steps] == lines
        assert case.steps[1].call.arguments == ("a; null",)


def test_words_of_other_languages_are_values() -> None:
    tree = Contract(entry=parse_entry("def f(root: TreeNode | None, deep: bool) -> int"), cases=())
    assert parse_input("root = [1,null,2], deep = true", tree).steps[0].call.arguments == (
        [1, None, 2],
        True,
    )


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "the argument 'numbers' is missing"),
        ("[1, 2]", "the argument 'target' is missing"),
        ("[1, 2], 3, 4", "has more arguments"),
        ("'a', 3", "numbers must be list[int], not"),
        ("numbers=[True], target=3", "numbers must be list[int], not"),
        ("__import__('os').getcwd(), 3", "is not a literal value"),
        ("[1, 2", "never closed"),
        ("two_sum([1], 2)\ntwo_sum([1], 3)", "is not"),
        ("[" * 5000, "never closed"),
        ("-" * 5000 + "1, 2", ""),
        ("1" * (LONGEST_INPUT + 1), "at most 100,000 characters"),
    ],
)
def test_what_is_no_input_is_said_in_a_sentence(text: str, sentence: str) -> None:
    with pytest.raises(FormatError) as error:
        parse_input(text, PAIR)
    assert sentence in str(error.value)


@pytest.mark.parametrize("text", ["Box(2)", "box = Box()", "box = Box(1)\n\nbox = Box(2)", ""])
def test_a_script_begins_once_and_rightly(text: str) -> None:
    with pytest.raises(FormatError):
        parse_input(text, BOX)


def test_what_a_program_may_ask_is_typed_by_the_name_that_sites_show() -> None:
    contract = Contract(
        entry=parse_entry("def first_bad(n: int, is_bad_version: IsBadVersion) -> int"),
        cases=(),
        published=parse_entry("def firstBad(n: int) -> int"),
    )
    assert parse_input("n = 5, bad = 4", contract).source == "first_bad(5, 4)"
    assert parse_input("5\n4", contract).source == "first_bad(5, 4)"


def test_a_published_name_may_be_typed_in_another_case() -> None:
    contract = Contract(
        entry=parse_entry("def find(target: int, mountain: MountainArray) -> int"),
        cases=(),
        published=parse_entry("def find(target: int, mountain_arr: 'MountainArray') -> int"),
    )
    text = "mountainArr = [1,2,1], target = 2"
    assert parse_input(text, contract).source == "find(2, [1, 2, 1])"
