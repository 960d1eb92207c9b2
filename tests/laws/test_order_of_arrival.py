"""Law 7: the order in which lines arrive does not matter; nothing crashes and nothing is lost."""

from contextlib import closing
from datetime import datetime, tzinfo

from hypothesis import given
from hypothesis import strategies as st

from tests.builders import remembered
from tests.laws.histories import History, choices, histories, memories_of, moments
from trainer.domain.log.change import Change, in_force
from trainer.domain.log.review import Review
from trainer.domain.log.review_log import ReviewLog
from trainer.domain.memory.scheduler import Scheduler
from trainer.domain.study_day import StudyCalendar
from trainer.storage.database import Database
from trainer.storage.log.reviews import Reviews
from trainer.storage.views.memories import Memories

Line = Review | Change


@given(histories(), st.data())
def test_a_log_does_not_depend_on_the_order_of_its_lines(
    history: History, data: st.DataObject
) -> None:
    log = ReviewLog.of(
        data.draw(st.permutations(history.reviews)),
        data.draw(st.permutations(history.changes)),
    )
    assert log == history.log
    assert list(log.happened()) == list(history.log.happened())
    assert in_force(log.chosen()) == in_force(history.log.chosen())


@given(histories(most=8), st.data())
def test_lines_that_arrive_one_by_one_in_any_order_lead_to_the_same(
    history: History, data: st.DataObject
) -> None:
    lines: list[Line] = [*history.reviews, *history.changes]
    with closing(Database()) as database, closing(Database()) as at_once:
        reviews = Reviews(database, Scheduler)
        for line in data.draw(st.permutations(lines)):
            if isinstance(line, Review):
                reviews.add_all([line])
            else:
                reviews.add_all([], [line])
        assert reviews.log() == history.log
        assert remembered(Memories(database)) == memories_of(history.log, Scheduler())
        Reviews(at_once, Scheduler).add_all(*history.lines)
        assert choices(database) == choices(at_once)


@given(moments, st.timezones(), st.integers(0, 23))
def test_every_moment_has_a_study_day_wherever_the_learner_is(
    at: datetime, zone: tzinfo, rollover_hour: int
) -> None:
    day = StudyCalendar(zone, rollover_hour).day_of(at)
    assert abs((day - at.date()).days) <= 4
