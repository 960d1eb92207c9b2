"""Which problem a text names here, and whether a new one may have its title, link and slug."""

from dataclasses import dataclass

from trainer.domain.errors import NotFoundError, TrainerError
from trainer.domain.problem.problem import Problem
from trainer.domain.problem.title import slug_of
from trainer.domain.problem.typed_name import Site, link_in
from trainer.domain.text import clean_line
from trainer.domain.wording.problem_words import could_be
from trainer.services.finding.finder import Finder


@dataclass(frozen=True, slots=True)
class Naming:
    """The names of the problems that the finder knows."""

    finder: Finder

    def named(self, text: str) -> Problem | None:
        """Give the problem that a text names exactly, ``None`` if it names none.

        Raise ``NotFoundError`` if it names several, or if its number or link says otherwise.
        """
        named = self.finder.named(text)
        problems = [self.finder.problem(place) for place in named.places]
        if named.certain or not problems:
            return problems[0] if problems else None
        raise NotFoundError(could_be(clean_line(text), problems))

    def certain(self, text: str) -> Problem | None:
        """Give the problem that a text names, ``None`` where that is not certain."""
        named = self.finder.named(text)
        return self.finder.problem(named.places[0]) if named.certain else None

    def free_slug(self, title: str, url: str) -> str:
        """Give the slug of a new problem; raise ``TrainerError`` if title, link or slug is taken.

        A link of LeetCode's gives the slug, else the title does.
        """
        own = slug_of(title)
        if not own:
            raise TrainerError("A problem needs a title with at least one letter or digit.")
        self._refuse_taken(title, url)
        link = link_in(url)
        if link is not None and link.site is Site.LEETCODE and not self.finder.has(link.slug):
            return link.slug
        if self.finder.has(own):
            raise TrainerError(
                f"Another problem already has the slug of this title, {own}; change a word of "
                "the title."
            )
        return own

    def refuse_other(self, name: str, meant: Problem | None, title: str) -> None:
        """Raise ``TrainerError`` if a name means another problem than ``meant``, the title's."""
        other = self.certain(name)
        if other is not None and other is not meant:
            raise TrainerError(
                f"{clean_line(name)!r} is {other.title} ({other.slug}), but the title is "
                f"{clean_line(title)!r}; leave out the title to log {other.title}, or give "
                "the new problem another name."
            )

    def refuse_other_link(self, url: str, meant: Problem) -> None:
        """Raise ``TrainerError`` if a problem has a link, and this is another one."""
        link, known = link_in(url), link_in(meant.url)
        if link and known and link.address != known.address and self.certain(url) is not meant:
            raise TrainerError(
                f"A problem called {meant.slug!r} already exists, with another link, "
                f"{meant.url}; leave out the link if it is the same problem, else change a "
                "word of the title."
            )

    def _refuse_taken(self, title: str, url: str) -> None:
        """Raise ``TrainerError`` if the title or the link is that of a problem already."""
        taken = self.certain(title)
        if taken is not None:
            self.refuse_other_link(url, taken)
            raise TrainerError(f"A problem called {taken.slug!r} already exists.")
        if len(self.finder.named(title).places) > 1:
            self.named(title)
        linked = self.certain(url)
        if linked is not None:
            raise TrainerError(f"This is the link of {linked.title} ({linked.slug}); log that one.")
