"""Problems of one's own: what an import brings of names that nobody here knows."""

from collections.abc import Callable, Iterable
from datetime import timedelta

from trainer.domain.importing.entry import Entry
from trainer.domain.problem.pattern import Pattern
from trainer.domain.problem.problem import Level, Origin, Problem
from trainer.domain.problem.title import slug_of
from trainer.domain.text import clean_line
from trainer.services.finding.finder import title_in
from trainer.services.finding.identity import letters_of, site_of

_LONGEST_LINK = 500


class OwnProblems:
    """Makes problems of entries, each name once; ``taken`` tells whether a slug is given away."""

    def __init__(self, taken: Callable[[str], bool], patterns: Iterable[Pattern]) -> None:
        self._taken = taken
        self._patterns = {letters_of(name): it.id for it in patterns for name in (it.id, it.name)}
        self.made: dict[str, Problem] = {}

    def of(self, entry: Entry, *, elsewhere: bool) -> Problem | None:
        """Give the problem of an entry's own, ``None`` where nothing names one.

        One of another platform whose title is taken says in its title where it is from.
        """
        title = clean_line(entry.title or title_in(entry.link) or entry.slug, 200)
        slug = slug_of(title)
        if elsewhere and slug and self._taken(slug):
            title = f"{title} ({clean_line(site_of(entry), 40)})"
            slug = slug_of(title)
        if not slug or self._taken(slug):
            return None
        if slug not in self.made:
            self.made[slug] = self._problem(slug, title, entry)
        return self.made[slug]

    def named(self, slug: str, entry: Entry) -> Problem:
        """Give the problem of a slug that only an export of one's own knows."""
        title = clean_line(entry.title, 200) or slug
        return self.made.setdefault(slug, self._problem(slug, title, entry))

    def _problem(self, slug: str, title: str, entry: Entry) -> Problem:
        level = entry.level or Level.MEDIUM
        return Problem(
            slug=slug,
            title=title,
            level=level,
            pattern=self._patterns.get(letters_of(entry.pattern)) if entry.pattern else None,
            origin=Origin.LOGGED,
            target_time=timedelta(minutes=level.usual_minutes),
            url=clean_line(entry.link, _LONGEST_LINK),
        )
