"""The reviews that ``trainer export x.csv`` wrote: whole lines of the log, taken as they are.

A spreadsheet may have saved the table anew. A line that is damaged is skipped and named; the title
of a problem is told for a home that does not know it.
"""

import codecs

from trainer.domain.importing.entry import Entry
from trainer.domain.importing.reading import Reading, Wishes
from trainer.exchange.formats.format import Format
from trainer.exchange.material import Material
from trainer.exchange.own.reviews_csv import Line, is_reviews, read_reviews

_DAMAGED = "this line is damaged"
_LOOKED_INTO = 2000


def _recognises(material: Material) -> bool:
    return is_reviews(_to_the_letter(material, _LOOKED_INTO))


def _read(material: Material, wishes: Wishes) -> Reading:
    lines = read_reviews(_to_the_letter(material), wishes.calendar.day_of)
    wishes.tell(len(lines), len(lines))
    return Reading(entries=tuple(map(_entry, lines)), rows=len(lines))


def _entry(line: Line) -> Entry:
    if line.review is None:
        return Entry(line=line.number, title=line.title, why_not=_DAMAGED)
    return Entry(
        line=line.number,
        title=line.title,
        slug=line.review.card.slug,
        day=line.review.study_day,
        rating=line.review.rating,
        skill=line.review.card.skill,
        review=line.review,
    )


def _to_the_letter(material: Material, most: int | None = None) -> str:
    """Give the text, or its beginning, with the line ends of the file: cells hold some, too."""
    file = material.only
    if file is None:
        return ""
    content = file.read()
    try:
        return codecs.getincrementaldecoder("utf-8-sig")().decode(content[:most])
    except UnicodeDecodeError:
        return (material.text(file.name) or "")[:most]


FORMAT = Format(
    id="trainer-csv",
    name="reviews that trainer exported",
    recognises=_recognises,
    read=_read,
)
