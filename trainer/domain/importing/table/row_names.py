"""Which problems a row of a table names, and what else it says of them."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypedDict

from trainer.domain.importing.column import Meaning
from trainer.domain.importing.table.layout import Layout
from trainer.domain.importing.table.link_sites import foreign_judge, is_of_a_problem, site_named
from trainer.domain.importing.table.named import Named, link_in, names_in, number_in
from trainer.domain.importing.table.written_level import level_in
from trainer.domain.problem.problem import Level
from trainer.domain.text import clean_line


def names_of(row: Sequence[str], layout: Layout) -> list[Named]:
    """Give the problems that a row names: one, unless its cell holds several with links."""
    names = list(names_in(layout.cell(Meaning.TITLE, row)))
    if layout.numbered_titles:
        names = [replace(name, number=None) if name.title else name for name in names]
    linked = layout.cell(Meaning.LINK, row)
    if not names:
        names = [name for name in names_in(linked) if name.link] or [link_in(linked)]
    number = number_in(layout.cell(Meaning.NUMBER, row))
    if len(names) == 1:
        by_link = link_in(linked)
        names = [
            replace(
                names[0],
                number=names[0].number if names[0].number is not None else number,
                link=names[0].link or by_link.link,
                slug=names[0].slug or by_link.slug,
            )
        ]
    return [name for name in names if name]


class ProblemFacts(TypedDict):
    """What tells which problem an entry is about."""

    title: str
    number: int | None
    slug: str
    link: str
    site: str
    level: Level | None
    pattern: str


def about(named: Named, row: Sequence[str], layout: Layout) -> ProblemFacts:
    """Give which problem is meant; a link to a video names none."""
    is_kept = is_of_a_problem(named.link) or not named.title
    link = named.link if is_kept else ""
    site = layout.cell(Meaning.SITE, row)
    return {
        "title": named.title,
        "number": named.number,
        "slug": named.slug,
        "link": link,
        "site": foreign_judge(link) or (site_named(clean_line(site, 60)) if site else ""),
        "level": level_in(layout.cell(Meaning.LEVEL, row)),
        "pattern": clean_line(layout.cell(Meaning.PATTERN, row)),
    }
