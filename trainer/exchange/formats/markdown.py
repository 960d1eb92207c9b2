"""Lists and tables in Markdown: checklists, lists under days, tables with links in their cells.

A ticked box is a solve without a day; a day as a heading, in a line, as the key of a row or as the
file's name is when it happened. What is only listed was not tried. A text of another kind that has
a list or a table in it is no past: most of them must name problems.
"""

from collections.abc import Sequence

from trainer.domain.errors import TrainerError
from trainer.domain.importing.column import Column
from trainer.domain.importing.reading import Reading, Wishes
from trainer.exchange.formats.format import Format
from trainer.exchange.material import Material
from trainer.exchange.texts.front_matter import note_in
from trainer.exchange.texts.list_items import names_of_items, read_items
from trainer.exchange.texts.list_line import day_above, day_of_name, list_line
from trainer.exchange.texts.markdown_blocks import Blocks, Item, blocks_of
from trainer.exchange.texts.markdown_tables import names_problems, read_tables
from trainer.exchange.texts.problem_name import likely_names_a_problem, surely_names_a_problem

_LOOKED_INTO = 50_000
_MOST_OF = 0.6
_LARGEST = 20_000_000


def recognises(material: Material) -> bool:
    """Tell whether a file has a list or a table of which most lines name problems."""
    text = material.text(material.only.name) if material.only else None
    if not text or not any(mark in text[:_LOOKED_INTO] for mark in ("- ", "* ", "+ ", ". ", "|")):
        return False
    return is_of_problems(blocks_of(note_in(text[:_LOOKED_INTO]).text))


def is_of_problems(blocks: Blocks) -> bool:
    """Tell whether most items, or a table, name problems of coding interviews."""
    if any(names_problems(table) for table in blocks.tables):
        return True
    return _are_problems(names_of_items(blocks.items))


def read(material: Material, wishes: Wishes) -> Reading:
    """Give an entry for each item of a list and each problem in a table, in their order."""
    file = material.only
    text = material.text(file.name) if file else None
    if text is None or file is None:
        raise TrainerError(f"{material.name} is empty.")
    if len(text) > _LARGEST:
        raise TrainerError(f"{material.name} is too long to be read as Markdown.")
    note = note_in(text)
    blocks = blocks_of(note.text, note.line)
    reading = read_blocks(blocks, wishes, day=day_of_name(file.name))
    if not reading.entries:
        raise TrainerError(f"{material.name} has no list and no table that names problems.")
    return reading


def read_blocks(blocks: Blocks, wishes: Wishes, *, file: str = "", day: str = "") -> Reading:
    """Give what lists and tables say together."""
    items = read_items(blocks.items, wishes, file=file, day=day)
    tables = read_tables(blocks.tables, wishes, file=file, day=day)
    return together([items, *tables])


def together(readings: Sequence[Reading]) -> Reading:
    """Put readings of one file into one, the entries by their lines."""
    entries = sorted(
        (entry for one in readings for entry in one.entries), key=lambda it: (it.file, it.line)
    )
    columns: dict[str, Column] = {}
    for column in (column for one in readings for column in one.columns):
        columns.setdefault(column.header, column)
    return Reading(
        entries=tuple(entries),
        rows=sum(one.rows for one in readings),
        columns=tuple(columns.values()),
        day_order_open=any(one.day_order_open for one in readings),
        remarks=tuple(dict.fromkeys(remark for one in readings for remark in one.remarks)),
    )


def _are_problems(items: Sequence[Item]) -> bool:
    names = [list_line(item.text).name for item in items]
    sure = sum(map(surely_names_a_problem, names)) + sum(bool(day_above(it.above)) for it in items)
    likely = sum(map(likely_names_a_problem, names))
    return bool(names) and likely >= _MOST_OF * len(names) and (sure >= 1 or likely >= 2)


FORMAT = Format(
    id="markdown", name="Lists and tables in Markdown", recognises=recognises, read=read
)
