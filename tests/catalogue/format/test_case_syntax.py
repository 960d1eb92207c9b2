"""Cases are Python's expression syntax, parsed and never executed."""

import contextlib
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.catalogue.format.case_syntax import parse_cases
from trainer.catalogue.format.entry_syntax import parse_entry
from trainer.catalogue.format.literal_syntax import parse_value
from trainer.domain.errors import FormatError
from trainer.domain.problem.call_text import format_call
from trainer.domain.problem.contract import Call, Case, Shape
from trainer.domain.problem.value_text import format_value

SEARCH = parse_entry("def search(numbers: list[int], target: int = 7) -> int")
CACHE = parse_entry(
    "class Cache:\n"
    "    def __init__(self, capacity: int) -> None\n"
    "    def get(self, key: int) -> int\n"
    "    def put(self, key: int, value: int) -> None"
)
CODEC = parse_entry(
    "class Codec:\n"
    "    def encode(self, words: list[str]) -> str\n"
    "    def decode(self, text: str) -> list[str]"
)


def only(block: str) -> Case:
    [case] = parse_cases(block, SEARCH)
    return case


def complaint(block: str, first_line: int = 1) -> str:
    with pytest.raises(FormatError) as caught:
        parse_cases(block, SEARCH, first_line=first_line)
    return str(caught.value)


def script_complaint(block: str) -> str:
    with pytest.raises(FormatError) as caught:
        parse_cases(block, CACHE)
    return str(caught.value)


def test_a_case_is_a_call_an_answer_and_a_reason() -> None:
    case = only("search([1, 2], 2) -> 1      # the last one")
    [step] = case.steps
    assert step.call == Call("search", ([1, 2], 2))
    assert step.expected is not None
    assert step.expected.value == 1
    assert (case.source, case.why, case.line) == ("search([1, 2], 2) -> 1", "the last one", 1)


def test_each_line_is_a_case_and_knows_its_line_in_the_file() -> None:
    cases = parse_cases("\nsearch([]) -> -1\n\n# a remark\nsearch([7]) -> 0", SEARCH, first_line=40)
    assert [case.line for case in cases] == [41, 44]


def test_a_line_goes_on_while_a_bracket_is_open() -> None:
    case = only("search(\n    [1,\n\n     2],  # odd, then even\n    2,\n) -> 1")
    assert case.steps[0].call.arguments == ([1, 2], 2)
    assert case.why == "odd, then even"


def test_strings_may_hold_what_would_mean_something_outside_them() -> None:
    case = only(r"""search(["# -> raises (", '\'"', "\\"], 1) -> 0  # "quoted" """)
    assert case.steps[0].call.arguments == (["# -> raises (", "'\"", "\\"], 1)
    assert case.why == '"quoted"'


def test_keywords_and_defaults_take_their_places() -> None:
    same = ["search([1], 7) -> 0", "search([1]) -> 0", "search(target=7, numbers=[1]) -> 0"]
    assert len({only(block).id for block in same}) == 1
    assert only(same[2]).steps[0].call.arguments == ([1], 7)


def test_the_id_follows_from_the_call_alone() -> None:
    assert only("search([1], 2) -> 0").id == only("search( [1],2 ) -> 5  # why").id
    assert len({only(f"search([{n}], 2) -> 0").id for n in ("1", "1.0", "True", "'1'")}) == 4
    assert only("search([1], 2) -> 0").id == "c44e9a97a643"


def test_an_exception_is_expected_by_the_name_of_its_type() -> None:
    expected = only("search(None) raises ValueError").steps[0].expected
    assert expected is not None
    assert expected.raises == "ValueError"


def test_a_script_is_a_case_and_a_blank_line_ends_it() -> None:
    first, second = parse_cases(
        "it = Cache(2)   # one\nit.put(1, 5)\n# a remark\nit.get(1) -> 5\n\nc = Cache(1)  # two\n",
        CACHE,
    )
    assert [step.call for step in first.steps] == [
        Call("Cache", (2,)),
        Call("put", (1, 5)),
        Call("get", (1,)),
    ]
    assert [step.expected is not None for step in first.steps] == [False, False, True]
    assert (first.why, second.why) == ("one", "two")
    assert (first.line, second.line) == (1, 6)


def test_a_call_may_be_an_argument_of_another() -> None:
    [case] = parse_cases('c = Codec()\nc.decode(c.encode(["a"])) -> ["a"]', CODEC)
    assert case.steps[1].call == Call("decode", (Call("encode", (["a"],)),))
    assert format_call(case.steps[1].call) == 'decode(encode(["a"]))'


@pytest.mark.parametrize(
    ("block", "said"),
    [
        ("search([1], 2)", "a case must say what it expects"),
        ("find([1]) -> 0", "'find([1])' is not a call like 'search(...)'"),
        ("search([1]", "a bracket that opens here is never closed"),
        ("search([1])) -> 0", "')' closes no open bracket"),
        ("search([1]) -> 0 -> 1", "one '->' or 'raises'"),
        ("search([1]) ->", "something is missing before or after '->'"),
        ("search([1]) raises 3", "'3' is not the name of an exception"),
        ("search(1 2) -> 0", "is not Python"),
        ("search() -> 0", "the argument 'numbers' is missing"),
        ("search([1], 2, 3) -> 0", "more arguments than the entry has parameters"),
        ("search([1], numbers=[2]) -> 0", "'numbers' is not an argument"),
        ("search([1], size=[2]) -> 0", "'size' is not an argument"),
        ("search(*[1]) -> 0", "'*[1]' is not a literal value"),
        ("search(**{}) -> 0", "'**' is not an argument"),
        ("search([1] * 9) -> 0", "'[1] * 9' is not a literal value"),
        ("search(open('x')) -> 0", "is not a literal value"),
        ("search(search([1])) -> 0", "is not a literal value"),
        ("search(b'x') -> 0", "is not a literal value"),
        ("search({[1]}) -> 0", "cannot be a key or a member of a set"),
        ("search({**{}}) -> 0", "without '**'"),
        ("search(-'a') -> 0", "is not a literal value"),
        ("search(ListNode.cycle([1], at=1)) -> 0", "'at' must be an index of the list"),
        ("search(ListNode.of([1], 0)) -> 0", "must be written as ListNode.of([...])"),
        ("search(GraphNode.of([[2]])) -> 0", "does not describe a GraphNode"),
        ("search(RandomNode.of([[1, 1]])) -> 0", "does not describe a RandomNode"),
        ("search(" + "[" * 300 + "]" * 300 + ") -> 0", "too many nested parentheses"),
        ("search(" + "[" * 60 + "]" * 60 + ") -> 0", "nested at most 40 deep"),
        ("search(" + "-" * 100_000 + "1) -> 0", "is nested too deeply"),
        ("search(" + "9" * 5000 + ") -> 0", "is not Python"),
        ("search('\0') -> 0", "a NUL character is not allowed here"),
    ],
    ids=lambda text: ascii(text[:30]),
)
def test_what_is_no_case_is_refused_with_its_line(block: str, said: str) -> None:
    told = complaint("\n" + block, first_line=10)
    assert told.startswith("line 11: ")
    assert said in told
    assert len(told) < 500


@pytest.mark.parametrize(
    ("block", "said"),
    [
        ("Cache(2)", "line 1: a script must begin with a line like 'it = Cache(...)'"),
        ("it = Other(2)", "line 1: a script must begin with a line like"),
        ("it = Cache(2) -> None", "line 1: the line that constructs the object has no answer"),
        ("it = Cache(2)\nother.get(1) -> 2", "line 2: 'other.get(1)' is not a call like"),
        ("it = Cache(2)\nit.drop(1)", "line 2: Cache has no method 'drop'"),
        ("it = Cache(2)\nit.__init__(1)", "line 2: Cache has no method '__init__'"),
        ("it = Cache(2)\nit.get([it.get(1)]) -> 2", "line 2: 'it.get(1)' is not a literal value"),
    ],
)
def test_what_is_no_script_is_refused_with_its_line(block: str, said: str) -> None:
    assert script_complaint(block).startswith(said)


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("it's", '"it\'s"'),
        ('say "x"', "'say \"x\"'"),
        ("a\n\x1b\u202e\ud800", '"a\\n\\x1b\\u202e\\ud800"'),
        (math.inf, 'float("inf")'),
        (-math.inf, 'float("-inf")'),
        (set(), "set()"),
        ({3, 1, 2}, "{1, 2, 3}"),
        ((1,), "(1,)"),
        ({"a": [True, None]}, '{"a": [True, None]}'),
        (Shape("ListNode.cycle", (3, 2), 1), "ListNode.cycle([3, 2], at=1)"),
        (Shape("TreeNode.of", (1, None, 2)), "TreeNode.of([1, None, 2])"),
    ],
)
def test_a_value_is_written_as_a_person_would(value: object, written: str) -> None:
    assert format_value(value) == written
    assert parse_value(written) == value


def test_a_value_of_any_size_and_depth_can_be_written() -> None:
    deep: list[object] = []
    for _ in range(5000):
        deep = [deep]
    assert "…" in format_value(deep)
    assert format_value(10**6000).startswith("0x")
    assert format_value(math.nan) == 'float("nan")'


scalars = st.none() | st.booleans() | st.integers() | st.text() | st.floats(allow_nan=False)
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner) | st.lists(inner).map(tuple) | st.dictionaries(scalars, inner),
    max_leaves=20,
)


@given(values)
def test_reading_what_was_written_gives_the_value_again(value: object) -> None:
    assert repr(parse_value(format_value(value))) == repr(value)


@given(st.text())
def test_any_text_is_read_or_refused_in_a_sentence(block: str) -> None:
    with contextlib.suppress(FormatError):
        parse_cases(block, SEARCH)
