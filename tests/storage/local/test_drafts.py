import json
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import MOMENT, an_attempt
from trainer.domain.attempt.attempt import Attempt
from trainer.domain.attempt.named_mistake import MetMistake
from trainer.domain.attempt.program import FailedProgram
from trainer.domain.log.review import CardKey, Skill
from trainer.domain.log.undo_step import UndoStep
from trainer.storage.database import Database
from trainer.storage.local.attempt_state import attempt_of, state_of
from trainer.storage.local.drafts import Drafts
from trainer.storage.schema.tables import DraftRow

any_text = st.text(st.characters(codec=None, exclude_categories=()))
moments = st.datetimes(timezones=st.just(UTC))
attempts = st.builds(
    Attempt,
    id=st.text(max_size=9),
    card=st.builds(CardKey, st.text(max_size=9), st.sampled_from(Skill)),
    begun_at=moments,
    target_time=st.timedeltas(),
    code=any_text,
    running_since=st.none() | moments,
    touched_at=moments,
    worked=st.timedeltas(),
    progress_time=st.timedeltas(),
    rung=st.integers(0, 4),
    revealed=st.booleans(),
    answer_seen=st.booleans(),
    runs=st.integers(0),
    failed_runs=st.integers(0),
    most_passed=st.integers(0),
    solved=st.booleans(),
    insight=any_text,
    given_up=st.booleans(),
    failed_programs=st.lists(
        st.builds(
            FailedProgram,
            st.text(max_size=16),
            st.text(max_size=9),
            st.timedeltas(),
            st.lists(st.builds(MetMistake, st.text(max_size=9), st.booleans())).map(tuple),
        )
    ).map(tuple),
)


@pytest.fixture
def drafts(database: Database) -> Drafts:
    return Drafts(database)


def put_raw(database: Database, attempt_id: str, state: str) -> None:
    with database.writing() as session:
        session.add(
            DraftRow(
                id=attempt_id, slug="two-sum", skill="solve", saved_at=MOMENT, state=state, code="x"
            )
        )


@given(attempts)
def test_any_attempt_comes_back_exactly_as_it_was(attempt: Attempt) -> None:
    assert attempt_of(state_of(attempt), attempt.code) == attempt


def test_hostile_text_survives_the_database(drafts: Drafts) -> None:
    hostile = "def f():\r\n\t'\x00\x1b[2J\U0001f600\u202e'" + "#" * 1_000_000
    attempt = an_attempt().type(hostile, MOMENT).with_insight(hostile, MOMENT)
    drafts.save(attempt, MOMENT)
    assert drafts.of_card(attempt.card) == attempt


def test_a_draft_is_kept_as_it_was_saved_last(drafts: Drafts) -> None:
    begun = an_attempt()
    later = begun.take_hint(MOMENT + timedelta(minutes=1)).pause(MOMENT + timedelta(minutes=2))
    drafts.save(begun, MOMENT)
    drafts.save(later, MOMENT, since=MOMENT)
    assert drafts.all() == [later]
    assert drafts.of_card(begun.card) == later


def test_drafts_come_newest_first(drafts: Drafts) -> None:
    for number, slug in enumerate(("two-sum", "lru-cache", "min-stack")):
        drafts.save(an_attempt(slug), MOMENT + timedelta(minutes=number))
    assert [draft.card.slug for draft in drafts.all()] == ["min-stack", "lru-cache", "two-sum"]


def test_a_forgotten_draft_is_gone(drafts: Drafts) -> None:
    drafts.save(an_attempt(), MOMENT)
    drafts.forget(an_attempt().id)
    drafts.forget("never begun")
    assert drafts.of_card(an_attempt().card) is None


def test_what_was_given_up_is_no_draft_and_the_last_twenty_can_be_brought_back(
    drafts: Drafts,
) -> None:
    for number in range(25):
        attempt = replace(an_attempt(), id=f"{number:02}", code=f"x = {number}")
        drafts.give_up(attempt, MOMENT + timedelta(minutes=number))
    assert drafts.all() == []
    kept = [drafts.of_step(UndoStep((f"{number:02}",))) for number in range(25)]
    assert [it.code for it in kept if it] == [f"x = {number}" for number in range(5, 25)]
    drafts.bring_back(attempt, MOMENT + timedelta(hours=1))
    assert drafts.all() == [attempt]


@pytest.mark.parametrize(
    "state",
    [
        "",
        "null",
        "[1]",
        "{}",
        "[" * 100_000,
        '{"id": "a", "later_field": 1}',
        state_of(an_attempt()).replace('"runs": 0', '"runs": "none"'),
        state_of(an_attempt()).replace('"runs": 0', '"runs": 0, "later_field": 1'),
        state_of(an_attempt()).replace("+00:00", ""),
        state_of(an_attempt()).replace('"solve"', "7"),
        state_of(an_attempt()).replace('"worked": 0', '"worked": 1e999'),
        state_of(an_attempt()).replace('"worked": 0', f'"worked": {10**30}'),
    ],
)
def test_an_unreadable_draft_is_in_nobodys_way_and_stays(
    database: Database, drafts: Drafts, state: str
) -> None:
    put_raw(database, "broken", state)
    drafts.save(an_attempt("lru-cache"), MOMENT)
    assert drafts.of_card(CardKey("two-sum")) is None
    assert drafts.all() == [an_attempt("lru-cache")]
    (fault,) = drafts.faults()
    assert fault.startswith("The draft 'broken' of two-sum cannot be read (")
    assert "and was kept" in fault


def test_a_draft_of_a_version_that_knew_less_is_read_with_defaults() -> None:
    state = json.loads(state_of(an_attempt()))
    del state["most_passed"], state["insight"]
    assert attempt_of(json.dumps(state), "") == an_attempt()


def test_all_of_an_attempt_is_in_its_draft() -> None:
    state = json.loads(state_of(an_attempt()))
    assert {*state, "code"} == {field.name for field in fields(Attempt)}


def test_moments_may_be_of_any_zone() -> None:
    attempt = an_attempt(at=datetime.fromisoformat("2026-11-21T18:00:00+05:45"))
    assert attempt_of(state_of(attempt), "") == attempt
