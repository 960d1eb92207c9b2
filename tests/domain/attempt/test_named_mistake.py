"""Mistakes as the facts of a review tell them, whatever else stands there."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.domain.attempt.named_mistake import (
    FACT,
    MetMistake,
    NamedMistake,
    as_fact,
    each_once,
    mistake_words,
    mistakes_in,
)

NAMES = st.from_regex(r"(wrong|slow)/[a-z][a-z_]{0,20}\.py", fullmatch=True)
MET = st.builds(MetMistake, NAMES, st.booleans())


@given(st.lists(MET, max_size=5))
def test_what_the_facts_keep_comes_back(mistakes: list[MetMistake]) -> None:
    facts = json.dumps({"judged_failed": 2, FACT: as_fact(each_once(mistakes))})
    assert mistakes_in(facts) == each_once(mistakes)


@pytest.mark.parametrize(
    "facts",
    [
        "{}",
        'not JSON, yet it says "mistake"',
        '{"mistake": 7}',
        '{"mistake": {"name": "wrong/a.py", "certain": true}}',
        '{"mistake": ["wrong/a.py", null, {"name": "wrong/a.py"}]}',
        '{"mistake": [{"name": "../../etc/passwd", "certain": true}]}',
        '{"mistake": [{"name": "wrong/../../secret.py", "certain": true}]}',
        '{"mistake": [{"name": "wrong/a.py", "certain": "yes"}]}',
        '["mistake"]',
        '{"mistake": ' + "[" * 5_000,
    ],
)
def test_what_is_no_mistake_is_passed_over(facts: str) -> None:
    assert mistakes_in(facts) == ()


def test_what_was_certain_once_is_certain() -> None:
    met = (MetMistake("wrong/a.py", False), MetMistake("wrong/a.py", True))
    assert each_once(met) == (MetMistake("wrong/a.py", True),)


def test_the_words_say_how_sure_it_is() -> None:
    sure = NamedMistake((MetMistake("wrong/a.py", True),), ("You stop too early.",))
    unsure = NamedMistake((MetMistake("wrong/a.py", False),), ("You stop too early.",))
    both = NamedMistake(
        (MetMistake("wrong/a.py", True), MetMistake("wrong/b.py", True)), ("One.", "Two.")
    )
    assert sure.words == "This looks like: You stop too early."
    assert unsure.words == "Perhaps: You stop too early."
    assert both.words == "This looks like: One. Or: Two."
    assert mistake_words("wrong/stops_too_early.py") == "Stops too early."
