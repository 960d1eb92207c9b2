"""The two programs called leetcode-cli: ``timer.json`` of one, the table of problems of the other.

That in TypeScript keeps when each problem was solved and how long it took. That in Rust keeps the
state of every problem in SQLite (``~/.leetcode/Problems``), without days. The database is read in
memory: nothing of it but one plain table can be asked for.
"""

import sqlite3
from collections.abc import Iterator
from typing import Any

from trainer.domain.errors import TrainerError
from trainer.domain.importing.entry import Entry
from trainer.domain.importing.reading import Reading, Wishes
from trainer.domain.log.review import Rating
from trainer.domain.problem.problem import Level
from trainer.exchange.formats.format import Format
from trainer.exchange.material import Material
from trainer.exchange.records.moments import moment_in

_SQLITE = b"SQLite format 3\0"
_KIND = 18
_COLUMNS = ("fid", "name", "slug", "level", "status")
_WANTED = f"SELECT {', '.join(_COLUMNS)} FROM problems"
_MOST_STEPS = 2_000
_LARGEST_CELL = 10_000_000
_LONGEST = 500
_ONE_SITTING = 300


def recognises(material: Material) -> bool:
    """Tell whether a file is one of the two; in a folder it must have its usual name, too."""
    return any(_is_timer(material, name) or _is_table(material, name) for name in _named(material))


def read(material: Material, wishes: Wishes) -> Reading:
    """Give what was solved: dated and with its minutes by the timer, undated by the table."""
    entries: list[Entry] = []
    names = [name for name in _named(material) if _is_timer(material, name)]
    tables = [name for name in _named(material) if _is_table(material, name)]
    for name in names:
        entries += _solved(material, name, wishes)
    for name in tables:
        entries += _states(material, name)
    if not (names or tables):
        raise TrainerError(
            f"{material.name} is neither timer.json nor the database 'Problems' of leetcode-cli."
        )
    return Reading(entries=tuple(entries), rows=len(entries))


def _named(material: Material) -> list[str]:
    if material.only:
        return list(material.files)
    usual = ("timer.json", "Problems")
    return sorted(name for name in material.files if name.rpartition("/")[2] in usual)


def _is_timer(material: Material, name: str) -> bool:
    value = material.json(name)
    return isinstance(value, dict) and isinstance(value.get("solveTimes"), dict)


def _is_table(material: Material, name: str) -> bool:
    content = material.files[name].read()
    if not content.startswith(_SQLITE):
        return False
    try:
        next(_asked(content, f"{_WANTED} LIMIT 1"), None)
    except (sqlite3.Error, ValueError, OverflowError):
        return False
    return True


def _solved(material: Material, name: str, wishes: Wishes) -> Iterator[Entry]:
    for number, times in material.json(name)["solveTimes"].items():
        for row in times if isinstance(times, list) else ():
            if isinstance(row, dict):
                yield _timed({"problemId": number, **row}, _file(material, name), wishes)


def _timed(row: dict[str, Any], file: str, wishes: Wishes) -> Entry:
    moment, seconds = moment_in(row.get("solvedAt"), wishes), row.get("durationSeconds")
    is_time = isinstance(seconds, int | float) and 0 < seconds <= _ONE_SITTING * 60
    return Entry(
        file=file,
        title=_text(row.get("title")),
        number=_number(row.get("problemId")),
        level=_level(row.get("difficulty")),
        day=moment.day if moment else None,
        at=moment.at if moment else None,
        rating=Rating.GOOD,
        guessed=moment is None,
        minutes=seconds / 60 if is_time and seconds else None,
    )


def _states(material: Material, name: str) -> Iterator[Entry]:
    content = material.files[name].read()
    try:
        rows = list(_asked(content, _WANTED))
    except (sqlite3.Error, ValueError, OverflowError) as error:
        raise TrainerError(
            f"The database {name} of leetcode-cli is damaged and cannot be read; `leetcode "
            "data -u` rebuilds it."
        ) from error
    for number, title, slug, level, status in rows:
        is_solved = status == "ac"
        tried = "tried and not solved, without a date" if status == "notac" else "not started"
        yield Entry(
            file=_file(material, name),
            title=_text(title),
            number=_number(number),
            slug=_text(slug),
            level=_level(level),
            rating=Rating.GOOD if is_solved else None,
            guessed=is_solved,
            why_not="" if is_solved else tried,
        )


def _asked(content: bytes, question: str) -> Iterator[tuple[Any, ...]]:
    """Ask one question of a database that was copied into memory, where only tables are read."""
    with_journal = bytearray(content)
    with_journal[_KIND : _KIND + 2] = b"\1\1"
    base = sqlite3.connect(":memory:")
    try:
        base.deserialize(bytes(with_journal))
        base.text_factory = lambda text: text.decode(errors="replace")
        base.execute("PRAGMA trusted_schema = OFF")
        kinds = base.execute("SELECT type FROM sqlite_master WHERE lower(name) = 'problems'")
        if kinds.fetchall() != [("table",)]:
            raise ValueError("it has no plain table of problems")
        base.set_authorizer(_allowed)
        base.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LARGEST_CELL)
        steps = iter(range(_MOST_STEPS))
        base.set_progress_handler(lambda: next(steps, None) is None, 100_000)
        yield from base.execute(question)
    finally:
        base.close()


def _allowed(action: int, table: str | None, *_: str | None) -> int:
    is_read = action == sqlite3.SQLITE_READ and (table or "").lower() == "problems"
    return sqlite3.SQLITE_OK if is_read or action == sqlite3.SQLITE_SELECT else sqlite3.SQLITE_DENY


def _file(material: Material, name: str) -> str:
    return "" if material.only else name


def _text(value: Any) -> str:
    return value.strip()[:_LONGEST] if isinstance(value, str) else ""


def _number(value: Any) -> int | None:
    text = str(value) if isinstance(value, int | str) else ""
    return int(text) if text.isdecimal() and text.isascii() and len(text) <= 5 else None


def _level(value: Any) -> Level | None:
    names = {**{level.word: level for level in Level}, **{str(int(it)): it for it in Level}}
    return names.get(str(value).lower())


FORMAT = Format(
    id="leetcode-cli",
    name="leetcode-cli",
    recognises=recognises,
    read=read,
    reads_folders=True,
)
