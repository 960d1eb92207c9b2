"""The folder of Markdown that ``trainer export`` wrote: a page a problem, with its reviews.

A page tells each review with its id, so that one that is here already is the same one; hints, runs
and earlier code are not in it. Insight, note and last code come with the last review. The table of
contents says nothing more, and notes of other people are passed over and counted.
"""

from collections.abc import Iterator

from trainer.domain.importing.entry import Entry
from trainer.domain.importing.reading import Reading, Wishes
from trainer.domain.wording.words import count
from trainer.exchange.formats.format import Format
from trainer.exchange.material import Material
from trainer.exchange.own.markdown_folder import CONTENTS
from trainer.exchange.own.own_text import Whose, whose
from trainer.exchange.own.problem_page import Page, read_page

_LOST = "a review in its head is damaged"
_NO_PAGE = "its head is damaged"


def _recognises(material: Material) -> bool:
    return any(read_page(material.text(it.name) or "") for it in material.ending(".md"))


def _read(material: Material, wishes: Wishes) -> Reading:
    entries: list[Entry] = []
    others = 0
    names = [file.name for file in material.ending(".md")]
    for done, name in enumerate(names, 1):
        text = material.text(name) or ""
        if (page := read_page(text)) is not None:
            entries.extend(_entries(name, page))
        elif (owner := whose(text)) is Whose.FOREIGN:
            others += 1
        elif owner is Whose.EDITED and not name.endswith(CONTENTS):
            entries.append(Entry(file=name, title=name, why_not=_NO_PAGE))
        wishes.tell(done, len(names))
    told = f"{count(others, 'other note')} in the folder skipped: not written by trainer."
    return Reading(entries=tuple(entries), rows=len(entries), remarks=(told,) if others else ())


def _entries(name: str, page: Page) -> Iterator[Entry]:
    note = "\n\n".join(filter(None, (page.insight, page.note)))
    for place, review in enumerate(page.reviews, 1):
        is_last = place == len(page.reviews)
        yield Entry(
            file=name,
            title=page.title,
            number=page.number,
            slug=page.slug,
            link=page.link,
            level=page.level,
            pattern=page.pattern,
            day=review.day,
            rating=review.rating,
            skill=review.skill,
            minutes=review.minutes,
            note=note if is_last else "",
            code=page.code if is_last else "",
            source_id=review.id,
        )
    if not page.reviews and not page.lost:
        yield Entry(file=name, title=page.title, slug=page.slug, link=page.link, note=note)
    for _ in range(page.lost):
        yield Entry(file=name, title=page.title, slug=page.slug, why_not=_LOST)


FORMAT = Format(
    id="trainer-markdown",
    name="a folder that trainer exported",
    recognises=_recognises,
    read=_read,
    reads_folders=True,
)
