"""All rows that stand on the pages of a damaged database, told apart by their tables.

A line of the log may stand on several pages, as older ones are not cleared: the one that its
checksum speaks for counts. One that its checksum speaks against is set aside.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from trainer.domain.log.change import TAKEN_BACK, Kind
from trainer.domain.log.review import NO_FACTS
from trainer.domain.text import characters
from trainer.storage.door import ChangedLineError
from trainer.storage.log.seals import LOGS, stored_sum_of
from trainer.storage.recovery.choices_found import first_said
from trainer.storage.recovery.page_scan import Found, Row, Value
from trainer.storage.recovery.row_shapes import (
    NEW_CHANGE,
    NEW_REVIEW,
    TABLES,
    WRITTEN_AT,
    table_of,
)
from trainer.storage.recovery.setting_aside import SetAside

_ID = 0


@dataclass
class FoundRows:
    """The rows by table, in the order of arrival, each once, and those that were set aside."""

    tables: dict[str, list[Row]]
    aside: list[SetAside] = field(default_factory=list)
    has_seals: bool = False

    @classmethod
    def among(cls, found: Iterable[Found]) -> "FoundRows":
        """Tell apart what was found."""
        rows: dict[str, list[Found]] = {name: [] for name in TABLES}
        for it in found:
            table = table_of(it.row)
            if table is not None:
                rows[table].append(it)
        sealed = [it.row for it in rows.pop("seal")]
        seals, mine = _Seals(sealed), cls({}, has_seals=bool(sealed))
        for table, of_table in rows.items():
            mine.tables[table] = mine._each_once(table, of_table, seals)
        mine.tables["draft"] = [
            draft for draft in mine.tables["draft"] if _is_open(draft, mine.tables["review"])
        ]
        return mine

    @property
    def format(self) -> int:
        """The format whose tables take these rows, 4 for all later ones as well."""
        reviews, changes = self.tables["review"], self.tables["change"]
        if self.has_seals or not (reviews or changes):
            return 4
        if any(len(row) == NEW_REVIEW for row in reviews):
            return 4
        if any(len(row) == NEW_CHANGE for row in changes):
            return 4
        return 3 if changes else 2

    def converted(self) -> dict[str, list[Row]]:
        """Give all rows as the fourth format has them.

        There a note has the shape that a retraction had: it is one only where it names no line. So
        has a setting that this version does not know, whose line tells it. A choice of which the
        line is lost is in force still, and said by a new line.
        """
        text = {
            table: [tuple(map(_as_text, row)) for row in lines]
            for table, lines in self.tables.items()
        }
        changes = [
            row if len(row) == NEW_CHANGE else (*row[:2], str(row[1])[:10], *row[2:])
            for row in text["change"]
        ]
        known = {row[_ID] for row in (*text["review"], *changes)}
        said = text.pop("retraction")
        changes += [
            (line_id, at, str(at)[:10], Kind.TAKEN_BACK.value, meant, TAKEN_BACK)
            for line_id, meant, at in said
            if meant in known
        ]
        set_by_lines = {row[4] for row in changes if row[3] == Kind.SETTING.value}
        notes = [row for row in said if row[1] not in known and row[_ID] not in set_by_lines]
        changes += first_said({**text, "note": notes}, changes)
        reviews = [row if len(row) == NEW_REVIEW else (*row, NO_FACTS) for row in text["review"]]
        return {**text, "review": reviews, "change": changes}

    def _each_once(self, table: str, found: Iterable[Found], seals: "_Seals") -> list[Row]:
        best: dict[Value, Found] = {}
        for it in found:
            known = best.get(it.row[_ID])
            if known is None or _rank(table, it, seals) > _rank(table, known, seals):
                best[it.row[_ID]] = it
        kept = []
        for it in sorted(best.values(), key=lambda it: it.rowid):
            if seals.speak_against(table, it):
                error = ChangedLineError(table, it.row[_ID])
                self.aside.append(SetAside(table, it.rowid, str(error), it.row))
            else:
                kept.append(it.row)
        return kept


class _Seals:
    """The checksums that were found, by the table of the log and the row that they are of."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self._of_row: Mapping[tuple[Value, Value], set[Value]] = defaultdict(set)
        self._all: Mapping[Value, set[Value]] = defaultdict(set)
        for log, row, known in rows:
            self._of_row[log, row].add(known)
            self._all[log].add(known)

    def speak_for(self, log: str, it: Found) -> bool:
        return log in LOGS and stored_sum_of(it.row) in self._all[log]

    def speak_against(self, log: str, it: Found) -> bool:
        return bool(self._of_row[log, it.rowid]) and not self.speak_for(log, it)


def _rank(table: str, it: Found, seals: _Seals) -> tuple[bool, int, bool, str]:
    """Give what is the greater, the likelier a row is the latest of its key as it was written."""
    column, row = WRITTEN_AT.get(table), it.row
    return (
        seals.speak_for(table, it),
        len(row),
        table == "review" and row[-1] != NO_FACTS,
        "" if column is None else str(row[column]),
    )


def _as_text(value: Value) -> Value:
    if isinstance(value, bytes):
        return characters(value.decode("utf-8", "surrogatepass"))
    return value


def _is_open(draft: Row, reviews: Iterable[Row]) -> bool:
    """Tell whether an attempt was not graded: graded drafts may still stand on free pages."""
    slug, skill, saved_at = draft[1:4]
    return not any(it[1:3] == (slug, skill) and str(it[3]) >= str(saved_at) for it in reviews)
