"""Tables of text: CSV, TSV and whatever else has a row a line, or a list of names or links."""

from collections.abc import Sequence
from datetime import UTC, date

from trainer.domain.errors import TrainerError
from trainer.domain.importing.reading import Reading, Wishes
from trainer.domain.importing.table.columns import columns_of
from trainer.domain.importing.table.head import MOST_COLUMNS
from trainer.domain.importing.table.headers import is_header
from trainer.domain.importing.table.problem_tables import is_of_problems
from trainer.domain.importing.table.rows import read_table
from trainer.domain.importing.table.unfolded import tables_in
from trainer.domain.study_day import StudyCalendar
from trainer.exchange.formats.format import Format
from trainer.exchange.formats.markdown import together
from trainer.exchange.material import Material
from trainer.exchange.tables.text_table import Row, rows_in

_HEAD = 65536
_MOST_ROWS = 300
_OTHERS = ("{", "<", "---", "# ", "## ", "[{", '["', "[[", "[\n", "|")
_BULLETS = ("- ", "* ", "• ", "+ ")


def recognises_table(material: Material) -> bool:
    """Tell whether a file is a table, or a list, of coding problems."""
    if material.only is None:
        return False
    text = material.text(material.only.name)
    if text is None or not text.strip() or text.lstrip().startswith(_OTHERS):
        return False
    return tells_of_problems(_rows(text[:_HEAD])[:_MOST_ROWS])


def tells_of_problems(rows: Sequence[tuple[int, Sequence[str]]]) -> bool:
    """Tell whether rows, the header among them, are those of a table of problems."""
    return any(_tells(header, rest) for header, rest in tables_in(rows))


def _tells(header: Sequence[str], rest: Sequence[tuple[int, Sequence[str]]]) -> bool:
    cells = [[cell.strip() for cell in row[:MOST_COLUMNS]] for _, row in rest]
    width = max((len(row) for row in cells), default=0)
    anybody = Wishes(calendar=StudyCalendar(UTC), today=date.max)
    columns = columns_of(header or [""] * width, cells, anybody)
    return bool(columns) and is_of_problems(columns, cells)


def read(material: Material, wishes: Wishes) -> Reading:
    """Give what a table says; one without a header is read by its cells."""
    if material.only is None:
        raise TrainerError(f"{material.name} is not a single file, so it is not a table.")
    text = material.text(material.only.name)
    if text is None:
        raise TrainerError(f"{material.name} is not text, so it is not a table.")
    tables = tables_in(_rows(text), wishes.columns)
    return together([read_table(header, rows, wishes) for header, rows in tables])


def _rows(text: str) -> list[Row]:
    """Give the rows; names on one line, and the marks of a list before them, are undone."""
    rows = [(number, cells) for number, cells in rows_in(text) if any(map(str.strip, cells))]
    if len(rows) == 1 and len(rows[0][1]) > 2 and not any(map(is_header, rows[0][1])):
        number, cells = rows[0]
        return [(number, [cell]) for cell in cells]
    return [(number, [_unmarked(cells[0]), *cells[1:]]) for number, cells in rows]


def _unmarked(cell: str) -> str:
    return cell[2:] if cell.startswith(_BULLETS) else cell


FORMAT = Format(
    id="table",
    name="text table (CSV, TSV)",
    recognises=recognises_table,
    read=read,
)
