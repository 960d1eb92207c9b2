from datetime import timedelta

import pytest

from tests.builders import DAY, MOMENT, days
from trainer.domain.log.review import CardKey, Skill
from trainer.domain.plan.plan import Kind, Plan, PlanItem
from trainer.storage.database import Database
from trainer.storage.local.plans import Plans
from trainer.storage.schema.tables import DayPlanRow

PLAN = Plan(
    DAY,
    (
        PlanItem(CardKey("two-sum"), Kind.REVIEW, timedelta(minutes=8)),
        PlanItem(CardKey("lru-cache", Skill.EXPLAIN), Kind.NEW, timedelta(minutes=25)),
    ),
)


@pytest.fixture
def plans(database: Database) -> Plans:
    return Plans(database)


def test_a_plan_comes_back_in_its_order(plans: Plans) -> None:
    plans.save(PLAN, MOMENT)
    assert plans.get(DAY) == PLAN
    assert plans.get(DAY + days(1)) is None


def test_the_last_plan_of_a_day_stands(plans: Plans) -> None:
    plans.save(PLAN, MOMENT)
    finished = Plan(DAY, PLAN.items[:1], finished=True)
    plans.save(finished, MOMENT)
    assert plans.get(DAY) == finished


def test_a_dropped_plan_is_gone(plans: Plans) -> None:
    plans.save(PLAN, MOMENT)
    plans.drop(DAY)
    plans.drop(DAY)
    assert plans.get(DAY) is None


@pytest.mark.parametrize("items", ["", "{}}", "[[1]]", '[["a", "solve", "dream", 1]]', "7"])
def test_a_plan_that_cannot_be_read_counts_as_none(
    database: Database, plans: Plans, items: str
) -> None:
    with database.writing() as session:
        session.add(DayPlanRow(study_day=DAY, made_at=MOMENT, items=items, finished=False))
    assert plans.get(DAY) is None
    plans.save(PLAN, MOMENT)
    assert plans.get(DAY) == PLAN
