"""The plan of each study day, kept as it was made."""

import json
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import delete
from sqlmodel import col

from trainer.domain.log.review import CardKey, Skill
from trainer.domain.plan.plan import Kind, Plan, PlanItem
from trainer.storage import door
from trainer.storage.database import Database
from trainer.storage.door import DamagedLineError, Door, readable
from trainer.storage.schema.tables import DayPlanRow

_DOOR = Door("day_plan", study_day=door.day, items=door.text, finished=door.truth)


class Plans:
    """Keeps one plan for a study day; a plan that cannot be read counts as none."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, day: date) -> Plan | None:
        """Give the plan of a study day, ``None`` if none was made."""
        with self._database.reading() as session:
            row = session.get(DayPlanRow, day)
            found = readable(session.connection(), [row] if row else [], plan_of)
            return next(found, None)

    def save(self, plan: Plan, now: datetime) -> None:
        """Keep the plan in place of the one that its day had."""
        items = json.dumps([_plain(item) for item in plan.items])
        row = DayPlanRow(study_day=plan.day, made_at=now, items=items, finished=plan.finished)
        with self._database.writing() as session:
            session.merge(row)

    def drop(self, day: date) -> None:
        """Forget the plan of a study day; there need not be one."""
        with self._database.writing() as session:
            session.exec(delete(DayPlanRow).where(col(DayPlanRow.study_day) == day))


def _plain(item: PlanItem) -> list[object]:
    return [item.card.slug, item.card.skill.value, item.kind.value, item.time.total_seconds()]


def plan_of(row: Any) -> Plan:
    """Give the plan of a row, or raise ``DamagedLineError``."""
    _DOOR.checked(row)
    try:
        items = tuple(
            PlanItem(CardKey(str(slug), Skill(skill)), Kind(kind), timedelta(seconds=seconds))
            for slug, skill, kind, seconds in json.loads(row.items)
        )
    except (ValueError, TypeError, OverflowError, RecursionError) as error:
        raise DamagedLineError("day_plan", row.study_day, "items", row.items) from error
    return Plan(row.study_day, items, row.finished)
