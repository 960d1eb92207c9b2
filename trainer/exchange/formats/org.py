"""Org: headings with keywords, the cards of org-fc, org-drill and org-srs, lists and tables.

org-fc keeps its log beside the notes, as ``org-fc-reviews.tsv``: moment (UTC), file, card, side,
three values from before the review, the rating. Without it only the state of a card is there.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from trainer.domain.errors import TrainerError
from trainer.domain.importing.entry import Entry
from trainer.domain.importing.reading import Reading, Wishes
from trainer.domain.importing.table.written_level import level_in
from trainer.domain.log.review import Rating
from trainer.domain.wording.words import count
from trainer.exchange.formats.format import Format
from trainer.exchange.formats.markdown import is_of_problems, read_blocks, together
from trainer.exchange.material import HandedFile, Material
from trainer.exchange.texts.list_line import day_of_name
from trainer.exchange.texts.markdown_blocks import blocks_of
from trainer.exchange.texts.org_headings import OrgHeading, lists_in_markdown, org_headings
from trainer.exchange.texts.org_outcomes import LoggedReview, outcomes_of, utc_moment
from trainer.exchange.texts.problem_name import (
    entry_of,
    is_link_of_a_problem,
    likely_names_a_problem,
    name_in,
)

_LOOKED_INTO = 60_000
_LONGEST = 20_000_000
_LONGEST_NOTE = 4000
_MOST_OF = 0.5
_MARKS = (":PROPERTIES:", "CLOSED: [", "* DONE ", "* TODO ", "#+TITLE", "#+title", ":LOGBOOK:")
_DRAWERS = ("SRSITEMS", "REVIEW_DATA")
_LINKS = ("URL", "LINK", "LEETCODE", "ROAM_REFS", "LEETCODE_URL", "SOURCE")
_LEVELS = ("DIFFICULTY", "LEVEL")
_LOST = "Due dates of Org cards are not imported: without a log only the last date is known."


def recognises(material: Material) -> bool:
    """Tell whether a text is Org, and most of its headings or list items name problems."""
    return any(_is_of_problems(material, file) for file in _notes(material))


def read(material: Material, wishes: Wishes) -> Reading:
    """Give an entry for each outcome of a heading, then those of lists and tables."""
    log = _log(material)
    readings = []
    known: set[str] = set()
    for file in _notes(material):
        text = material.text(file.name) or ""
        if len(text) > _LONGEST:
            raise TrainerError(f"{file.name} is too long to be read as Org.")
        name = "" if material.only else file.name
        headings = org_headings(text)
        known.update(heading.properties.get("ID", "") for heading in headings)
        entries = [one for it in headings for one in _entries(it, log, wishes, name)]
        readings.append(Reading(entries=tuple(entries), rows=len(entries)))
        blocks = blocks_of(lists_in_markdown(text))
        if is_of_problems(blocks):
            day = day_of_name(file.name)
            readings.append(read_blocks(blocks, wishes, file=name, day=day))
    reading = together(readings)
    if not reading.entries:
        raise TrainerError(f"{material.name} has no heading and no list that names problems.")
    remarks = [_LOST] if any(entry.of_a_state for entry in reading.entries) else []
    if strange := sum(len(reviews) for card, reviews in log.items() if card not in known):
        remarks.append(f"{count(strange, 'review')} in the log skipped: no note has the card.")
    return replace(reading, remarks=(*reading.remarks, *remarks))


def _notes(material: Material) -> list[HandedFile]:
    return [material.only] if material.only else [*material.ending(".org")]


def _is_of_problems(material: Material, file: HandedFile) -> bool:
    text = (material.text(file.name) or "")[:_LOOKED_INTO]
    if not any(mark in text for mark in _MARKS) and file.ending != ".org":
        return False
    headings = [heading for heading in org_headings(text) if _has_outcome(heading)]
    likely = [_names_one(heading) for heading in headings]
    if headings and sum(likely) >= _MOST_OF * len(likely):
        return True
    return is_of_problems(blocks_of(lists_in_markdown(text)))


def _has_outcome(heading: OrgHeading) -> bool:
    """Tell whether a heading can say how something went."""
    cards = heading.tags & {"fc", "drill"} or any(map(heading.drawers.get, _DRAWERS))
    return bool(heading.keyword or cards)


def _names_one(heading: OrgHeading) -> bool:
    name = name_in(heading.title)
    return likely_names_a_problem(name.title) or is_link_of_a_problem(name.link or _link(heading))


def _link(heading: OrgHeading) -> str:
    """Give the link of a heading's properties, or the first in its text."""
    named = (heading.properties.get(name, "") for name in _LINKS)
    links = (link for link in (*named, *heading.text[:20]) if is_link_of_a_problem(link))
    return name_in(next(links, "")).link


def _entries(
    heading: OrgHeading, log: Mapping[str, Sequence[LoggedReview]], wishes: Wishes, file: str
) -> Iterator[Entry]:
    if not _has_outcome(heading):
        return
    name = name_in(heading.title)
    name = replace(name, link=name.link or _link(heading))
    levels = (level_in(heading.properties.get(key, "")) for key in _LEVELS)
    note = "\n".join(heading.text)[:_LONGEST_NOTE].strip()
    entry = replace(
        entry_of(name, line=heading.line, file=file),
        level=next((level for level in levels if level is not None), None),
        note=note,
    )
    reviews = log.get(heading.properties.get("ID", ""), ())
    outcomes = outcomes_of(heading, reviews, wishes) or [{"why_not": "not started"}]
    yield from (replace(entry, **outcome) for outcome in outcomes)


def _log(material: Material) -> dict[str, list[LoggedReview]]:
    """Give the reviews of org-fc's log by the card's id; lines of another kind are passed over."""
    log: dict[str, list[LoggedReview]] = {}
    for file in material.ending(".tsv"):
        for line in (material.text(file.name) or "").split("\n"):
            cells = line[:2000].split("\t")
            if len(cells) < 8 or (at := utc_moment(cells[0])) is None:
                continue
            rating = Rating.__members__.get(cells[7].strip().upper())
            if rating is not None:
                log.setdefault(cells[2], []).append(LoggedReview(at, cells[3], rating))
    return log


FORMAT = Format(id="org", name="Org notes", recognises=recognises, read=read, reads_folders=True)
