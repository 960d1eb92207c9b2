"""A review that is rated anew might as well have had that rating from the start."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.builders import remembered
from tests.laws.histories import History, histories, memories_of
from tests.sampling import amount
from tests.small_world import SHIPPED, World
from trainer.domain.log.change import Kind
from trainer.domain.log.review import Rating
from trainer.services.services import Services

few = settings(max_examples=amount(4, whole=40))


@contextmanager
def a_home_of(history: History) -> Iterator[Services]:
    with TemporaryDirectory() as folder:
        root = Path(folder)
        shutil.copy(SHIPPED / "published.csv", root)
        with World(root / "home", root).at_work() as services:
            services.log_attempt.reviews.add_all(*history.lines)
            yield services


@few
@given(histories(), st.data(), st.sampled_from(Rating))
def test_regrading_is_as_if_it_had_been_rated_so(
    history: History, data: st.DataObject, rating: Rating
) -> None:
    live = list(history.log.happened())
    assume(live)
    review = data.draw(st.sampled_from(live))
    mine = (Kind.RATING, review.id)
    others = [replace(it, rating=rating) if it.id == review.id else it for it in history.reviews]
    unrated = [it for it in history.changes if (it.kind, it.key) != mine]
    with a_home_of(history) as services:
        foreseen = services.history.outcomes(review.id)[rating]
        services.history.regrade(review.id, rating)
        scheduler = services.clock.scheduler
        told = memories_of(History(others, unrated).log, scheduler)
        assert dict(remembered(services.progress.memories)) == told
        assert scheduler.due(told[review.card]) == foreseen
        assert not services.progress.memories.differences(scheduler)


@few
@given(histories(), st.data())
def test_bringing_back_undoes_the_undoing(history: History, data: st.DataObject) -> None:
    live = list(history.log.happened())
    assume(live)
    review = data.draw(st.sampled_from(live))
    with a_home_of(history) as services:
        before = dict(remembered(services.progress.memories))
        services.undoing.take_back(review.id)
        services.undoing.bring_back(review.id)
        assert dict(remembered(services.progress.memories)) == before
