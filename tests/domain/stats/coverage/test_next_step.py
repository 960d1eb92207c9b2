"""What to do next follows from where the learner stands: what fades, what is new, what is weak."""

from tests.builders import DAY, days
from trainer.domain.problem.pattern import Pattern
from trainer.domain.stats.coverage.coverage import Days
from trainer.domain.stats.coverage.next_step import next_step
from trainer.domain.stats.coverage.pattern_coverage import PatternCoverage


def covered(
    name: str,
    *,
    new: int = 0,
    known: int = 0,
    learning: int = 0,
    solid: int = 0,
    due: int = 0,
    recall: float | None = None,
    then: float | None = None,
    needs: tuple[str, ...] = (),
) -> PatternCoverage:
    """Give where the learner stands with a pattern of this name."""
    begun = learning + solid > 0
    return PatternCoverage(
        pattern=Pattern(id=name, name=name, group="", needs=needs, place=0),
        new=new,
        known=known,
        learning=learning,
        solid=solid,
        due=due,
        expected_recall=recall,
        expected_at_interview=then,
        last_seen=DAY if begun else None,
    )


def sentence(*patterns: PatternCoverage, interview_in: int | None = None) -> str:
    interview = None if interview_in is None else DAY + days(interview_in)
    return next_step(patterns, 0.85, Days(DAY, interview)).sentence


def test_the_most_faded_of_what_is_due_comes_first() -> None:
    said = sentence(
        covered("stack", new=3),
        covered("heap", learning=2, due=1, recall=0.8),
        covered("trie", learning=2, due=2, recall=0.6),
    )
    assert said == "Review trie next: 2 due, and expected recall is down to 60%."


def test_then_comes_the_first_new_pattern_whose_needs_are_begun() -> None:
    said = sentence(
        covered("trie", new=3, needs=("heap",)),
        covered("stack", learning=1, recall=0.9),
        covered("queue", new=3, needs=("stack",)),
    )
    assert said.startswith("Start queue next: it is new, and you have begun everything")


def test_what_is_known_from_elsewhere_is_met_and_comes_to_be_checked() -> None:
    on_known = sentence(
        covered("stack", learning=1, known=1, recall=0.9),
        covered("queue", new=3, needs=("heap",)),
        covered("heap", known=2, new=1),
    )
    assert on_known.startswith("Start queue next: it is new, and you have met everything")
    check = sentence(covered("heap", known=2, new=1), covered("queue", new=1, needs=("trie",)))
    assert check == (
        "Try heap next: you know 2 of its problems from elsewhere, and one of them should be "
        "checked here."
    )


def test_then_the_weakest_of_what_is_not_solid_yet() -> None:
    said = sentence(
        covered("stack", learning=4, solid=2, recall=0.9), covered("heap", learning=4, recall=0.88)
    )
    assert said == "Strengthen heap next: 0 of 4 solid, expected recall 88%."


def test_in_the_last_days_keeping_what_is_known_comes_before_what_is_new() -> None:
    patterns = (
        covered("stack", new=3, learning=1, recall=0.9, then=0.8),
        covered("trie", new=3, learning=1, recall=0.88, then=0.7),
        covered("heap", new=3),
    )
    assert sentence(*patterns, interview_in=5) == (
        "Refresh trie next: the interview is in 5 days, and without a review expected recall will "
        "be 70% then."
    )
    assert sentence(*patterns, interview_in=8).startswith("Start heap next")


def test_on_the_interview_day_itself_the_sentence_says_so() -> None:
    weak = covered("trie", learning=1, recall=0.8, then=0.8)
    assert "the interview is today" in sentence(weak, interview_in=0)


def test_an_interview_further_ahead_decides_what_is_weakest() -> None:
    said = sentence(
        covered("stack", learning=4, recall=0.9, then=0.6),
        covered("heap", learning=4, recall=0.88, then=0.8),
        interview_in=30,
    )
    assert said == (
        "Strengthen stack next: 0 of 4 solid, expected recall 90% now and 60% on the interview day."
    )


def test_at_last_everything_is_solid() -> None:
    assert sentence(covered("stack", solid=3, recall=0.9)).startswith("Every pattern is solid")
    assert sentence() == "The catalogue is empty: there is nothing to do yet."


def test_half_of_a_small_pattern_makes_it_solid_and_three_of_a_large_one() -> None:
    assert covered("small", new=2, solid=2).is_solid
    assert not covered("small", new=3, solid=2).is_solid
    assert covered("large", new=40, solid=3).is_solid
