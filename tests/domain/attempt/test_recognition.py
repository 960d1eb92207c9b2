"""Recognising a mistake by its answers: the laws, then what they mean for a few programs."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.domain.attempt.recognition import RIGHT, SLOW, UNKNOWN, Recognised, recognise

MARKS = st.sampled_from([RIGHT, RIGHT, "a", "b", "!IndexError", SLOW, UNKNOWN])
NAMES = ("wrong/a.py", "wrong/b.py", "wrong/c.py")


@st.composite
def compared(draw: st.DrawFn) -> tuple[list[str], dict[str, list[str]]]:
    """Give the answers of a program, and of mistakes of which some are near to it."""
    answers = draw(st.lists(MARKS, min_size=1, max_size=40))
    known = {}
    for name in NAMES[: draw(st.integers(0, 3))]:
        near = list(answers)
        for place in draw(st.lists(st.integers(0, len(answers) - 1), max_size=6)):
            near[place] = draw(MARKS)
        known[name] = near
    return answers, known


@given(compared())
def test_what_is_certain_answers_the_same_each_time_and_fails_twice(
    given_: tuple[list[str], dict[str, list[str]]],
) -> None:
    answers, known = given_
    found = recognise(answers, known)
    if found is not None and found.certain:
        assert all(list(known[name]) == answers for name in found.names)
        assert sum(mark not in (RIGHT, UNKNOWN) for mark in answers) >= 2
        assert 1 <= len(found.names) <= 2
        assert set(found.names) == {name for name in known if known[name] == answers}


@given(compared())
def test_what_is_likely_agrees_on_most_and_has_no_rival(
    given_: tuple[list[str], dict[str, list[str]]],
) -> None:
    answers, known = given_
    found = recognise(answers, known)
    if found is None or found.certain:
        return
    shares = {}
    for name, marks in known.items():
        pairs = [it for it in zip(answers, marks, strict=True) if UNKNOWN not in it]
        failing = [it for it in pairs if it[0] != RIGHT]
        alike = sum(one == other for one, other in pairs)
        shares[name] = (
            sum(one == other for one, other in failing) / max(1, len(failing)),
            alike / max(1, len(pairs)),
        )
    [best] = found.names
    assert shares[best][0] >= 0.80
    assert shares[best][1] >= 0.93
    assert all(share <= 0.60 for name, (share, _) in shares.items() if name != best)


@given(compared(), st.randoms(use_true_random=False))
def test_the_order_of_mistakes_and_of_inputs_does_not_matter(
    given_: tuple[list[str], dict[str, list[str]]], lots: Random
) -> None:
    answers, known = given_
    places = list(range(len(answers)))
    lots.shuffle(places)
    turned = {name: [known[name][at] for at in places] for name in reversed(known)}
    assert recognise([answers[at] for at in places], turned) == recognise(answers, known)


@given(st.lists(st.just(RIGHT), min_size=1, max_size=40), st.lists(MARKS, min_size=40, max_size=40))
def test_what_is_right_makes_no_mistake(answers: list[str], marks: list[str]) -> None:
    known = {"wrong/a.py": marks[: len(answers)], "slow/b.py": answers}
    assert recognise(answers, known) is None


A = [RIGHT] * 40 + ["a"] * 10


def test_the_same_answers_each_time_are_certain() -> None:
    known = {"wrong/a.py": A, "wrong/b.py": [RIGHT] * 45 + ["b"] * 5}
    assert recognise(A, known) == Recognised(("wrong/a.py",), certain=True)


def test_two_that_behave_alike_are_both_named_and_three_are_not() -> None:
    known = {"wrong/b.py": A, "wrong/a.py": A}
    assert recognise(A, known) == Recognised(("wrong/a.py", "wrong/b.py"), certain=True)
    assert recognise(A, {**known, "wrong/c.py": A}) is None


@pytest.mark.parametrize(("others", "is_named"), [(2, True), (3, False)])
def test_eight_of_ten_that_fail_are_likely(others: int, is_named: bool) -> None:
    answers = [*A[: len(A) - others], *["b"] * others]
    expected = Recognised(("wrong/a.py",), certain=False) if is_named else None
    assert recognise(answers, {"wrong/a.py": A}) == expected


def test_right_answers_count_too() -> None:
    answers = ["a" if mark == RIGHT and at < 4 else mark for at, mark in enumerate(A)]
    always = ["a"] * len(A)
    assert recognise(A, {"wrong/always.py": always}) is None
    assert recognise(answers, {"wrong/a.py": A}) is None


def test_a_rival_that_comes_near_keeps_both_from_being_named() -> None:
    rival = [*A[:-3], *["b"] * 3]
    answers = [*A[:-1], "c"]
    assert recognise(answers, {"wrong/a.py": A}) is not None
    assert recognise(answers, {"wrong/a.py": A, "wrong/b.py": rival}) is None


def test_one_failing_input_is_never_certain() -> None:
    once = [RIGHT] * 49 + ["a"]
    assert recognise(once, {"wrong/a.py": once}) == Recognised(("wrong/a.py",), certain=False)


def test_that_one_input_is_too_slow_looks_like_no_mistake() -> None:
    once = [RIGHT] * 49 + [SLOW]
    assert recognise(once, {"slow/a.py": once}) is None
    twice = [RIGHT] * 48 + [SLOW] * 2
    assert recognise(twice, {"slow/a.py": twice}) == Recognised(("slow/a.py",), certain=True)


def test_a_program_that_hangs_is_compared_by_what_is_known() -> None:
    hung = [RIGHT] * 8 + [SLOW] * 2 + [UNKNOWN] * 40
    assert recognise(hung, {"wrong/a.py": hung}) == Recognised(("wrong/a.py",), certain=False)
    hung_at_once = [SLOW] * 2 + [UNKNOWN] * 48
    assert recognise(hung_at_once, {"wrong/a.py": hung_at_once}) is None
