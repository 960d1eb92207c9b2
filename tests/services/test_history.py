from dataclasses import replace

import pytest

from tests.builders import MOMENT, a_review, days, remembered
from tests.small_world import World
from trainer.domain.errors import NotFoundError
from trainer.domain.log.review import CardKey, Rating
from trainer.domain.log.review_filter import ReviewFilter
from trainer.domain.memory.memory import Memory
from trainer.domain.problem.problem import Level
from trainer.services.finding.selection import Selection
from trainer.services.history import PAGE
from trainer.services.history_filter import HistoryFilter


def memories(world: World) -> dict[CardKey, Memory]:
    return dict(remembered(world.services.progress.memories))


def found(world: World, wanted: HistoryFilter) -> list[str]:
    lines = world.services.history.lines(wanted)
    return [line.review.card.slug for line in lines.first(100)]


@pytest.fixture
def lived(world: World) -> World:
    """Give a world with three reviews, a day apart."""
    for slug, outcome in (
        ("any-repeat", "looked-up"),
        ("odd-pair", "solved"),
        ("any-repeat", "hinted"),
    ):
        world.log(slug, outcome)
        world.pass_time(days=1)
    return world


def test_the_history_is_searched_and_filtered_by_problem(lived: World) -> None:
    assert found(lived, HistoryFilter()) == ["any-repeat", "odd-pair", "any-repeat"]
    assert found(lived, HistoryFilter(text="pair")) == ["odd-pair"]
    assert found(lived, HistoryFilter(problem="any-repeat")) == ["any-repeat"] * 2
    hashing = HistoryFilter(problems=Selection(pattern="hashing", level=Level.EASY))
    assert found(lived, hashing) == ["any-repeat"] * 2
    hard = HistoryFilter(problems=Selection(level=Level.HARD))
    assert found(lived, hard) == []
    again = HistoryFilter(text="repeat", reviews=ReviewFilter(rating=Rating.AGAIN))
    assert found(lived, again) == ["any-repeat"]


def test_a_filter_is_said_in_words(lived: World) -> None:
    patterns = lived.services.library.catalogue.patterns
    assert HistoryFilter().words(patterns, "") == "All"
    wanted = HistoryFilter(
        problems=Selection(pattern="hashing"), reviews=ReviewFilter(rating=Rating.HARD, days=7)
    )
    assert wanted.words(patterns, "") == "Hashing · HARD · last 7 days"
    assert HistoryFilter(problem="odd-pair").words(patterns, "Odd [Pair]") == "Odd [Pair]"


def test_lines_are_read_page_by_page_up_to_the_last(world: World) -> None:
    many = [a_review("any-repeat", at=MOMENT - days(n), id=str(n)) for n in range(PAGE + 3)]
    world.services.log_attempt.reviews.add_all(many)
    lines = world.services.history.lines(HistoryFilter())
    assert lines.count == PAGE + 3
    seen = [line.review.id for place in range(lines.count) if (line := lines.at(place))]
    assert seen == [review.id for review in many]
    assert lines.at(PAGE + 3) is None


def test_regrading_keeps_all_but_the_rating_and_leads_where_the_preview_said(lived: World) -> None:
    history = lived.services.history
    old = lived.services.progress.history("any-repeat").reviews[0]
    foreseen = history.outcomes(old.id)
    assert history.regrade(old.id, Rating.EASY)
    assert history.review(old.id) == replace(old, rating=Rating.EASY)
    memory = memories(lived)[CardKey("any-repeat")]
    assert lived.services.clock.scheduler.due(memory) == foreseen[Rating.EASY]
    assert lived.services.log_attempt.reviews.log().reviews[old.id] == old
    reviews = lived.services.progress.history("any-repeat").reviews
    assert [review.rating for review in reviews] == [Rating.EASY, Rating.HARD]


def test_regrading_to_the_same_rating_changes_nothing(lived: World) -> None:
    history = lived.services.history
    review = lived.services.progress.history("odd-pair").reviews[0]
    log = lived.services.log_attempt.reviews.log()
    assert not history.regrade(review.id, Rating.GOOD)
    assert lived.services.log_attempt.reviews.log() == log


def test_what_was_taken_back_is_not_regraded(lived: World) -> None:
    history = lived.services.history
    review = lived.services.progress.history("odd-pair").reviews[0]
    lived.services.undoing.take_back(review.id)
    with pytest.raises(NotFoundError, match="is already undone"):
        history.regrade(review.id, Rating.EASY)


def test_code_is_compared_with_that_of_earlier_attempts_that_kept_any(world: World) -> None:
    for number, code in enumerate(("a = 1", "", "a = 2", "a = 3")):
        review = a_review("any-repeat", at=MOMENT + days(number), id=f"{number}", code=code)
        world.services.log_attempt.reviews.append(review)
    history = world.services.history
    last, first = history.comparison("3"), history.comparison("3", steps=99)
    assert last is not None
    assert first is not None
    assert (last.older.id, last.place, last.choices) == ("2", 1, 2)
    assert [f"{line.mark}{line.text}" for line in last.lines] == ["-a = 2", "+a = 3"]
    assert (first.older.id, first.place) == ("0", 2)
    assert history.comparison("0") is None
    assert history.comparison("1") is None
