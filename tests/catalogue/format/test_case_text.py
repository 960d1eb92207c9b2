"""A case that is written out reads as the same case."""

from hypothesis import given
from hypothesis import strategies as st

from trainer.catalogue.format.case_syntax import parse_cases
from trainer.catalogue.format.case_text import case_text
from trainer.catalogue.format.entry_syntax import parse_entry
from trainer.domain.problem.contract import Contract
from trainer.domain.problem.value_text import format_value

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.tuples(inner, inner),
    max_leaves=6,
)
SCRIPT = """\
cache = LRUCache(2)
cache.put(1, "->")     # why
cache.get(cache.get(1)) -> None
cache.get(9) raises KeyError
"""


@given(VALUES, VALUES)
def test_a_call_reads_as_it_was_written(argument: object, answer: object) -> None:
    entry = parse_entry("def f(value: object) -> object")
    written = f"f({format_value(argument)}) -> {format_value(answer)}"
    [case] = parse_cases(written, entry)
    contract = Contract(entry=entry, cases=())
    assert case_text(contract, case) == written
    [again] = parse_cases(case_text(contract, case), entry)
    assert repr(again.steps[0].call) == repr(case.steps[0].call)
    assert repr(again.steps[0].expected) == repr(case.steps[0].expected)


def test_a_script_calls_its_object_as_the_page_does() -> None:
    entry = parse_entry(
        "class LRUCache:\n"
        "    def __init__(self, capacity: int) -> None\n"
        "    def get(self, key: int) -> int\n"
        "    def put(self, key: int, value: str) -> None\n"
    )
    [case] = parse_cases(SCRIPT, entry)
    text = case_text(Contract(entry=entry, cases=(case,)), case)
    assert text == SCRIPT.replace("     # why", "").rstrip("\n")
