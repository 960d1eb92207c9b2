"""Law 8: whatever is learned of another skill changes no number and no plan of solving."""

from contextlib import closing, suppress
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import DAY, MOMENT, a_review, an_evidence, days
from tests.laws.all_that_is_told import a_world_after, changed, lines_of, look_again, stored, told
from tests.laws.histories import any_text, changes, changes_of, words_on
from tests.sampling import amount
from tests.small_world import a_catalogue
from trainer.domain.attempt.attempt import Attempt
from trainer.domain.errors import TrainerError
from trainer.domain.log.change import Change, Kind
from trainer.domain.log.review import CardKey, Review, Skill
from trainer.domain.memory.scheduler import Scheduler
from trainer.storage.database import Database
from trainer.storage.log.reviews import Reviews

OTHERS = (Skill.EXPLAIN, Skill("drill"))


@st.composite
def said_of_others(draw: st.DrawFn, others: list[Review]) -> list[Change]:
    """Give what is said of these reviews, and what newer trainers say of the skill explain."""
    said = st.lists(words_on([review.id for review in others]), max_size=4)
    kinds = st.sampled_from([Kind("guess"), Kind("mock"), Kind("parameters")])
    newer = changes_of(kinds, st.just(Skill.EXPLAIN.value), any_text)
    return [*draw(said), *draw(st.lists(newer, max_size=2))]


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return a_catalogue(tmp_path_factory.mktemp("catalogue"))


@settings(max_examples=amount(6, whole=60))
@given(lines_of(Skill.SOLVE), st.lists(changes, max_size=4), lines_of(*OTHERS), st.data())
def test_nothing_of_another_skill_changes_a_number_or_a_plan_of_solving(
    catalogue: Path,
    solved: list[Review],
    chosen: list[Change],
    others: list[Review],
    data: st.DataObject,
) -> None:
    with a_world_after(catalogue, solved, chosen) as world:
        before = told(world)
        said = data.draw(said_of_others(others))
        world.services.log_attempt.reviews.add_all(others, said)
        look_again(world)
        assert changed(before, told(world)) == []
        world.services.progress.memories.rebuild(Scheduler())
        assert changed(before, told(world)) == []


@given(lines_of(Skill.SOLVE), st.lists(changes, max_size=4), lines_of(*OTHERS), st.data())
def test_lines_of_other_skills_may_come_at_any_time(
    solved: list[Review], chosen: list[Change], others: list[Review], data: st.DataObject
) -> None:
    said = data.draw(said_of_others(others))
    lines: list[Review | Change] = [*solved, *chosen, *others, *said]
    with closing(Database()) as alone, closing(Database()) as among:
        Reviews(alone, Scheduler).add_all(solved, chosen)
        log = Reviews(among, Scheduler)
        for line in data.draw(st.permutations(lines)):
            if isinstance(line, Review):
                with suppress(TrainerError):
                    log.append(line)
            else:
                log.add_all([], [line])
        assert changed(stored(alone), stored(among)) == []


def test_what_was_explained_today_is_no_minute_of_solving_and_no_pace(catalogue: Path) -> None:
    explained = [
        a_review(slug, evidence=an_evidence(minutes=1), skill=Skill.EXPLAIN, at=MOMENT + days(day))
        for slug in ("any-repeat", "odd-pair", "nested-words")
        for day in (-9, 0)
    ]
    with a_world_after(catalogue, []) as world:
        before = told(world)
        world.services.log_attempt.reviews.add_all(explained)
        today = world.services.planning.replan()
        assert (today.spent, today.logged) == (timedelta(), False)
        log = world.services.log_attempt.reviews
        assert len(log.on_day(DAY, Skill.EXPLAIN)) == 3
        assert changed(before, told(world)) == []


def test_a_draft_of_an_explanation_is_no_unfinished_attempt(catalogue: Path) -> None:
    with a_world_after(catalogue, []) as world:
        before = told(world)
        card = CardKey("any-repeat", Skill.EXPLAIN)
        draft = Attempt.begin("a draft", card, "hash it", timedelta(minutes=3), MOMENT)
        world.services.planning.drafts.save(draft, MOMENT)
        assert changed(before, told(world)) == []
        assert world.services.study.begin(CardKey("any-repeat")).session.attempt.id != draft.id
