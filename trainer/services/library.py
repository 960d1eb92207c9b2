"""The library: every problem there is, found by name, number, link or a rough idea of its title."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import timedelta

from trainer.catalogue.contents import mistake_sentence
from trainer.catalogue.folder import ProblemFolder
from trainer.catalogue.published import PublishedFacts
from trainer.catalogue.reader import CatalogueReader, Progress
from trainer.domain.attempt.named_mistake import mistake_words
from trainer.domain.errors import NotFoundError, TrainerError
from trainer.domain.problem.catalogue import Catalogue
from trainer.domain.problem.problem import Level, Origin, Problem
from trainer.domain.problem.sheet import Sheet
from trainer.domain.problem.template import Template
from trainer.domain.problem.title import key_of
from trainer.domain.text import clean_line
from trainer.services.clock import Clock
from trainer.services.finding.finder import Finder
from trainer.services.finding.naming import Naming
from trainer.services.memo import Memo
from trainer.services.progress_told import ToldNowAndThen
from trainer.storage.views.logged_problems import LoggedProblems, State


@dataclass
class Library:
    """The shipped catalogue, the learner's own folders, and what was only logged, as one."""

    reader: CatalogueReader
    logged: LoggedProblems
    published: Callable[[], PublishedFacts]
    clock: Clock
    _progress: Progress | None = None
    _folders: Catalogue | None = None
    _catalogue: Catalogue | None = None

    def __post_init__(self) -> None:
        self._naming = Memo(self._naming_of)
        self._with_written = Memo(self._add_written)

    @property
    def catalogue(self) -> Catalogue:
        """All patterns and problems; read once, and again after ``refresh`` or ``look_again``."""
        return self._catalogue or self.refresh()

    def tell_reading(self, show: Callable[[int, int], None] | None) -> None:
        """Have it shown how many problems of how many are read, where that takes a while.

        ``show`` is called from the thread that reads.
        """
        self._progress = ToldNowAndThen(show) if show else None

    def refresh(self, *, whole: bool = False) -> Catalogue:
        """Read the folders again; with ``whole`` every page that is new, to its end."""
        self._folders = self.reader.read(self._progress, whole=whole)
        return self.look_again()

    def look_again(self) -> Catalogue:
        """Take what was logged or noted by now, in any trainer; the folders are read once only."""
        if self._folders is None:
            return self.refresh()
        self._catalogue = self._with_written(self._folders, self.logged.state())
        return self._catalogue

    def problem(self, name: str) -> Problem:
        """Give the problem of this slug, alias, number or link, or raise ``NotFoundError``."""
        known = self.catalogue.problems.get(name)
        if known is not None:
            return known
        problem = self._names.named(name)
        if problem is None:
            return self.catalogue.problem(name)
        if problem.slug not in self.catalogue.problems:
            raise NotFoundError(
                f"{problem.title} ({problem.slug}) is not one of your problems yet; log it first."
            )
        return problem

    def title(self, slug: str) -> str:
        """Give the title of a problem, or its slug where the problem is gone."""
        problem = self.catalogue.problems.get(slug)
        return problem.title if problem else slug

    def sheet(self, slug: str) -> Sheet:
        """Give all that a problem with a folder says; raise ``TrainerError`` if it is faulty."""
        return self.reader.sheet(slug)

    def mistake_sentences(self, slug: str, names: Iterable[str]) -> list[str]:
        """Give these mistakes of a problem, each in a sentence; what is gone has its name."""
        try:
            folder = self.reader.problem_folder(slug)
        except TrainerError:
            return [mistake_words(name) for name in names]
        return [mistake_sentence(folder, name) or mistake_words(name) for name in names]

    def template_of(self, problem: Problem, sheet: Sheet | None) -> Template | None:
        """Give the template of its pattern that a problem is written from, if there is one."""
        pattern = self.catalogue.patterns.get(problem.pattern or "")
        return pattern.template(sheet.lesson.template) if pattern and sheet else None

    def folder(self, slug: str) -> ProblemFolder:
        """Give the files of a problem with a folder; raise ``NotFoundError`` if it has none."""
        return self.reader.problem_folder(slug)

    def make_ready(self) -> None:
        """Prepare what suggestions need: a twentieth of a second that no letter has to wait for."""
        with suppress(TrainerError):
            self.suggest("a letter or two")

    def suggest(self, text: str, limit: int = 20) -> list[Problem]:
        """Give what the text may mean, published problems outside the catalogue included."""
        return self._names.finder.find(text, limit) if text.strip() else []

    def fits(self, text: str, first: Problem) -> bool:
        """Tell whether the first of what is suggested is likely meant."""
        return self._names.finder.fits(text, first)

    def the_one(self, text: str) -> Problem:
        """Give the only problem that the text can mean, published ones included.

        Raise ``NotFoundError`` with the best suggestions if there is none, or more than one.
        """
        found = self._names.named(text) or self._names.finder.the_one(text)
        if found is not None:
            return found
        likely = [problem.slug for problem in self.suggest(text, limit=5)]
        hint = (
            f"Did you mean {', '.join(likely)}?" if likely else "Nothing here has a similar name."
        )
        raise NotFoundError(f"No problem is called {clean_line(text)!r}. {hint}")

    def certain(self, text: str) -> Problem | None:
        """Give the problem that a text names, published ones included; ``None`` if in doubt."""
        return self._names.certain(text)

    @property
    def _names(self) -> Naming:
        return self._naming(self.catalogue)

    def _naming_of(self, catalogue: Catalogue) -> Naming:
        """Give what finds the problems of the catalogue, and the published ones outside it."""
        known, published = catalogue.problems, self.published()
        others = (published.problems[slug] for slug in published.problems if slug not in known)
        return Naming(Finder(known.values(), others, published.aliases))

    def _add_written(self, folders: Catalogue, _: State) -> Catalogue:
        return folders.with_problems(self._logged()).with_notes(self.logged.notes())

    def _logged(self) -> Iterator[Problem]:
        """Give the logged problems, each with the published lists that it is on."""
        for problem in self.logged.all():
            known = self.published().problems.get(problem.slug)
            yield replace(problem, lists=known.lists) if known else problem

    def new(
        self,
        title: str,
        *,
        url: str = "",
        pattern: str | None = None,
        level: Level = Level.MEDIUM,
    ) -> Problem:
        """Give a problem that is not known yet, for ``adopt``; raise ``TrainerError`` if it is.

        A link of LeetCode's gives the slug, else the title does.
        """
        title, url = clean_line(title), clean_line(url, 500)
        slug = self._names.free_slug(title, url)
        if pattern is not None and pattern not in self.catalogue.patterns:
            raise TrainerError(f"No pattern is called {pattern!r}.")
        return Problem(
            slug=slug,
            title=title,
            level=level,
            pattern=pattern,
            origin=Origin.LOGGED,
            target_time=timedelta(minutes=level.usual_minutes),
            url=url,
        )

    def titled(
        self,
        name: str,
        title: str,
        *,
        url: str = "",
        pattern: str | None = None,
        level: Level = Level.MEDIUM,
    ) -> Problem:
        """Give the problem that the title names, or else a new one of this title.

        ``name`` is what it was called besides. Raise ``TrainerError`` where name, title and link
        mean different problems.
        """
        meant = self._names.certain(title)
        self._names.refuse_other(name, meant, title)
        if meant is None:
            return self.new(title, url=url, pattern=pattern, level=level)
        self._names.refuse_other_link(url, meant)
        return self.with_pattern(meant, pattern)

    def with_pattern(self, problem: Problem, pattern: str | None) -> Problem:
        """Give a problem that is not among the learner's yet with a pattern; others as they are."""
        if pattern is None or problem.slug in self.catalogue.problems:
            return problem
        return replace(problem, pattern=self.catalogue.pattern(pattern).id)

    def adopt(self, problem: Problem) -> Problem:
        """Take a published or new problem among the learner's; a known one is given as it is."""
        known = self.look_again().problems.get(problem.slug)
        if known is not None:
            if key_of(known.title) != key_of(problem.title):
                self._names.refuse_other_link(problem.url, known)
            return known
        self.logged.add(problem, self.clock.now())
        self.look_again()
        return problem

    def adopt_all(self, problems: Iterable[Problem]) -> None:
        """Take all published ones that are not among the learner's problems yet."""
        known = self.look_again().problems
        for problem in problems:
            if problem.slug not in known:
                self.logged.add(problem, self.clock.now())
        self.look_again()
