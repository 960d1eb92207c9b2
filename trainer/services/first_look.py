"""The first look at today: the plan that is kept, before the use cases are open.

Opening them takes several times as long as the first picture; this takes a few hundredths of a
second and loads nothing heavy. What it cannot give surely it leaves to ``planning``.
"""

import os
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from trainer.catalogue import index_file
from trainer.catalogue.index_file import problem_of
from trainer.domain.errors import TrainerError
from trainer.domain.memory.curve import interval_days, recall_after
from trainer.domain.plan.today import TodayItem
from trainer.domain.problem.problem import Origin, Problem
from trainer.storage.views.kept_plan import KeptItem, KeptPlan, kept_plan

_PAGE = "problem.md"


@dataclass(frozen=True, slots=True)
class FirstLook:
    """The items of the plan that is kept for a study day, as ``planning.today`` has them."""

    day: date
    items: tuple[TodayItem, ...]
    finished: bool


def first_look(database: Path, cache: Path, shipped: Path, now: datetime) -> FirstLook | None:
    """Give the plan kept for the study day of this moment, ``None`` where that is not sure.

    ``cache`` is the folder of the catalogue's index, ``shipped`` that of the shipped problems.
    """
    try:
        plan = kept_plan(database, now)
        if plan is None:
            return None
        wanted = {it.item.card.slug for it in plan.items}
        named = _named(wanted, cache / index_file.FILE, shipped)
        items = [_item(kept, plan, named) for kept in plan.items]
    except (TrainerError, ValueError, TypeError, OverflowError, IndexError, KeyError, OSError):
        return None
    if not all(items):
        return None
    return FirstLook(plan.day, tuple(item for item in items if item), plan.finished)


def _named(wanted: Iterable[str], index: Path, shipped: Path) -> dict[str, Problem]:
    """Give those of these problems that have a folder, the shipped ones first.

    Raise ``OSError`` where a page is gone, ``ValueError`` where it is not as the index knows it.
    """
    slugs, found = set(wanted), dict[str, Problem]()
    for folder, entry in index_file.load(index).items():
        slug = os.path.basename(folder)  # noqa: PTH119 - a tenth of the time of a Path
        if slug not in slugs or slug in found:
            continue
        status = os.stat(f"{folder}/{_PAGE}")  # noqa: PTH116
        if (status.st_mtime_ns, status.st_size) != (entry[0], entry[1]):
            raise ValueError(folder)
        own = not folder.startswith(f"{shipped}/")
        found[slug] = problem_of(entry, slug, Origin.OWN if own else Origin.CATALOGUE)
    return found


def _item(kept: KeptItem, plan: KeptPlan, named: dict[str, Problem]) -> TodayItem | None:
    """Give an item as it is shown, ``None`` where its problem is not known for sure."""
    problem, memory = named.get(kept.item.card.slug) or kept.logged, kept.memory
    if problem is None:
        return None
    due = recall = None
    if memory is not None:
        stability = memory.stability * plan.speed
        due = memory.last_day + timedelta(days=interval_days(stability, plan.threshold))
        recall = recall_after(max(0, (plan.day - memory.last_day).days) / stability)
    return TodayItem(
        item=kept.item,
        problem=problem,
        memory=memory,
        due=due,
        recall=recall,
        done=kept.done,
        worked=kept.worked,
        marked=kept.marked,
        untried=kept.untried,
        back=due if due is None or plan.last is None or due <= plan.last else None,
    )
