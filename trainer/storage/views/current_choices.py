"""The choices in force inside a transaction: a cache of the changes, and of nothing else."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

from sqlalchemy import Connection, Table, bindparam, delete, func, insert, select

from trainer.domain.log.change import Change, Kind, in_force
from trainer.domain.log.problem_facts import problem_of
from trainer.domain.text import characters
from trainer.storage import door
from trainer.storage.door import Door, readable
from trainer.storage.log.rows import change_of
from trainer.storage.schema.tables import (
    CHANGE,
    LIVE_CHANGE,
    LOGGED_PROBLEM,
    META,
    NOTE,
    SETTING,
    SUSPENSION,
)

Thing = tuple[Kind, str]
"""What a change is about: its kind and key."""

Values = Mapping[str, object]
"""The columns of a row by name."""

_ON_PROBLEMS = (Kind.PROBLEM, Kind.NOTE)
_WRITTEN = "written"
_MARK = insert(META).prefix_with("OR REPLACE").values(key=_WRITTEN)

_MANY_THINGS = 500
"""When more things than this are touched at once, making the whole cache anew is quicker."""

_SAID = Door("change", kind=door.text, key=door.text, last=door.moment)
_LINE = LIVE_CHANGE.c
_LAST_OF_THING = (
    select(LIVE_CHANGE)
    .where(_LINE.kind == bindparam("thing_kind"), _LINE.key == bindparam("thing_key"))
    .order_by(_LINE.at.desc(), _LINE.id.desc())
)


@dataclass(frozen=True, slots=True)
class _Cache:
    """The table that holds one kind of choice: its key, and the row that a change leads to.

    There is no row where the choice was taken away, or where the value is not one of its kind:
    what another version wrote, or somebody forged, harms nothing.
    """

    table: Table
    key: str
    values: Callable[[Change, str], Values | None]


def _setting(change: Change, value: str) -> Values | None:
    return {"name": change.key, "value": value, "changed_at": change.at}


def _suspension(change: Change, _: str) -> Values | None:
    return {"slug": change.key, "suspended_at": change.at}


def _logged_problem(change: Change, value: str) -> Values | None:
    problem = problem_of(change.key, value)
    if problem is None:
        return None
    return {
        "slug": problem.slug,
        "title": characters(problem.title),
        "url": characters(problem.url),
        "pattern": problem.pattern,
        "level": problem.level.value,
        "number": problem.number,
        "target_minutes": round(problem.target_time.total_seconds() / 60),
        "notes": characters(problem.notes),
        "added_at": change.at,
    }


def _note(change: Change, value: str) -> Values | None:
    return {"slug": change.key, "text": value, "written_at": change.at}


_CACHES = {
    Kind.SETTING: _Cache(SETTING, "name", _setting),
    Kind.SUSPENSION: _Cache(SUSPENSION, "slug", _suspension),
    Kind.PROBLEM: _Cache(LOGGED_PROBLEM, "slug", _logged_problem),
    Kind.NOTE: _Cache(NOTE, "slug", _note),
}


def refresh(connection: Connection, things: Collection[Thing]) -> None:
    """Make the cache right after changes of these things were written or taken back."""
    if len(things) > _MANY_THINGS:
        rebuild(connection)
        return
    if any(kind in _ON_PROBLEMS for kind, _ in things):
        _mark(connection)
    for kind, key in things:
        cache = _CACHES.get(kind)
        if cache is None:
            continue
        connection.execute(delete(cache.table).where(cache.table.c[cache.key] == key))
        change = last_of(connection, (kind, key))
        values = _values(cache, change) if change else None
        if values is not None:
            connection.execute(insert(cache.table), dict(values))


def last_of(connection: Connection, thing: Thing) -> Change | None:
    """Give the change that counts for this thing, ``None`` where there is none."""
    given = {"thing_kind": thing[0].value, "thing_key": thing[1]}
    with connection.execute(_LAST_OF_THING, given) as rows:
        return next(readable(connection, rows, change_of), None)


def known(
    connection: Connection, things: Collection[Thing]
) -> dict[Thing, tuple[str | None, datetime]]:
    """Give, for the things of which anything was ever said, the value in force and the last moment.

    What was taken back counts for the moment, too: nothing that comes after may come before it.
    """
    thing = (CHANGE.c.kind, CHANGE.c.key)
    query = select(*thing, func.max(CHANGE.c.at).label("last")).group_by(*thing)
    if len(things) > _MANY_THINGS:
        rows = connection.execute(query.where(CHANGE.c.kind.in_({kind for kind, _ in things})))
        lines = connection.execute(select(LIVE_CHANGE)).all()
        read = in_force(readable(connection, lines, change_of))
        values = {thing: it.value for thing, it in read.items()}
        last = readable(connection, rows.all(), _SAID.checked)
        return {(Kind(it.kind), it.key): (values.get((it.kind, it.key)), it.last) for it in last}
    found = {}
    for kind, key in things:
        said = connection.execute(query.where(thing[0] == kind.value, thing[1] == key)).all()
        change = last_of(connection, (kind, key))
        for row in readable(connection, said, _SAID.checked):
            found[kind, key] = change.value if change else None, row.last
    return found


def mark(connection: Connection) -> str | None:
    """Give what becomes another whenever a logged problem or a note does."""
    found: str | None = connection.execute(
        select(META.c.value).where(META.c.key == _WRITTEN)
    ).scalar()
    return found


def _mark(connection: Connection) -> None:
    connection.execute(_MARK, {"value": uuid4().hex})


def rebuild(connection: Connection) -> None:
    """Make the whole cache anew."""
    _mark(connection)
    true = _replayed(connection)
    for kind, cache in _CACHES.items():
        connection.execute(delete(cache.table))
        if rows := [dict(values) for values in true[kind].values()]:
            connection.execute(insert(cache.table), rows)


def differences(connection: Connection) -> Iterator[str]:
    """Give a sentence for each choice of which the cache says other than the changes do."""
    true = _replayed(connection)
    for kind, cache in _CACHES.items():
        rows = connection.execute(select(cache.table)).all()
        cached = {str(row._mapping[cache.key]): dict(row._mapping) for row in rows}
        for key in sorted({*cached, *true[kind]}):
            if cached.get(key) != true[kind].get(key):
                yield f"{key} ({kind.value}): the cache differs from the log."


def _replayed(connection: Connection) -> dict[Kind, dict[str, Values]]:
    """Give the rows of each kind, by key, that the changes lead to."""
    found: dict[Kind, dict[str, Values]] = {kind: {} for kind in _CACHES}
    lines = connection.execute(select(LIVE_CHANGE).where(_LINE.kind.in_([*_CACHES]))).all()
    for (kind, key), change in in_force(readable(connection, lines, change_of)).items():
        values = _values(_CACHES[kind], change)
        if values is not None:
            found[kind][key] = values
    return found


def _values(cache: _Cache, change: Change) -> Values | None:
    return None if change.value is None else cache.values(change, change.value)
