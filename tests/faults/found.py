"""What has to be found after any damage: all that was said to be saved, and nothing half-made."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from tests.builders import remembered
from tests.faults.learner import Learner
from tests.faults.use_cases import LOGGED_AT_ONCE, SECONDS_TYPED
from trainer.domain.attempt.outcome import Outcome
from trainer.domain.log.change import TAKEN_BACK, Kind
from trainer.domain.log.review import CardKey
from trainer.services.checking.template import FILES
from trainer.services.services import Services
from trainer.storage.recovery.proof import live_reviews

_OF_THE_HOME = {"home", "database", "memory", "catalogue"}


def faults_found(home: Path, catalogue: Path, said: Sequence[list[str]]) -> list[str]:
    """Start in this home and give a sentence for everything that is not as it has to be."""
    faults = [fault for it in _begun_inside(home) for fault in _faults_inside(it, catalogue)]
    learner = Learner(home, catalogue, lambda *_: None)
    with learner.at_work() as services:
        faults += [*_unwell(services), *_half_made(services, home), *_lost(services, said)]
        if not faults:
            problem = services.library.problem("first-repeat")
            services.log_attempt.log(problem, Outcome.SOLVED)
            faults += _unwell(services)
    return faults


def _begun_inside(home: Path) -> list[Path]:
    """Give the homes in this one that a use case has started in."""
    return sorted(it.parent for it in home.glob("*/trainer.open"))


def _faults_inside(home: Path, catalogue: Path) -> list[str]:
    with Learner(home, catalogue, lambda *_: None).at_work() as services:
        return [*_unwell(services), *_left_unfinished(home)]


def _unwell(services: Services) -> Iterator[str]:
    for check in services.health.checks():
        if check.title in _OF_THE_HOME and not check.well:
            yield from check.sentences


def _half_made(services: Services, home: Path) -> Iterator[str]:
    """Name reviews of problems that are not there, and files and folders left unfinished."""
    known = services.library.catalogue.problems
    for review in services.log_attempt.reviews.log().happened():
        if review.card.slug not in known:
            yield f"The review {review.id} is of {review.card.slug}, which is not there."
    memories = remembered(services.progress.memories)
    for slug in LOGGED_AT_ONCE:
        if slug in known and CardKey(slug) not in memories:
            yield f"The problem {slug} is there, but not the review it was added for."
    if any(home.glob("backups/.trainer-*")):
        services.recovery.back_up()
    if any(home.glob("carried/.trainer-*")):
        services.sync.sync(home / "carried")
    yield from _left_unfinished(home)
    for folder in home.glob("problems/*/*"):
        for name in FILES:
            if not (folder / name).is_file() or not (folder / name).read_text():
                yield f"{folder / name} is missing, or empty."
    own = home / "work" / "nested-words.py"
    if own.exists() and own.read_text() not in (
        "# the first version\n" * 400,
        "# the second version\n" * 500,
    ):
        yield f"{own} is half-written."


def _said(services: Services, kind: Kind, line: str, value: str) -> bool:
    """Tell whether this was ever said of a line, whatever was said of it later."""
    changes = services.log_attempt.reviews.log().changes.values()
    return any((it.kind, it.key, it.value) == (kind, line, value) for it in changes)


def _left_unfinished(home: Path) -> Iterator[str]:
    for path in home.rglob(".trainer-*"):
        yield f"{path} was left unfinished."


def _lost(services: Services, said: Iterable[list[str]]) -> Iterator[str]:
    """Name what was said to be saved and is not found."""
    log = services.log_attempt.reviews.log()
    for kind, *words in said:
        found = words[0] in log.reviews if kind == "review" else _FOUND[kind](services, *words)
        if not found:
            yield f"It was said: {kind} {' '.join(words)}, but it is not so."


def _typed(services: Services, second: str) -> bool:
    """Tell whether the draft is at most two seconds older than what was typed last."""
    drafts = [draft for draft in services.study.unfinished() if draft.card == CardKey("odd-pair")]
    typed = (line for draft in drafts for line in draft.code.splitlines())
    lines = (int(line.removeprefix("line = ")) for line in typed if line.startswith("line = "))
    return max(lines, default=-1) >= min(int(second), SECONDS_TYPED - 1) - 2


def _is_set(services: Services, name: str, text: str) -> bool:
    current = services.preferences.current
    shown = {
        "budget": f"{current.budget.total_seconds() / 60:g}",
        "desired_retention": f"{100 * current.desired_retention:g}",
        "theme": current.theme,
    }
    return shown[name] == text


_FOUND: dict[str, Callable[..., bool]] = {
    "greeted": lambda services: not services.preferences.first_start,
    "taken back": lambda services, line: _said(services, Kind.TAKEN_BACK, line, TAKEN_BACK),
    "rated": lambda services, line, rating: _said(services, Kind.RATING, line, str(rating)),
    "suspended": lambda services, slug, so: str(slug in services.progress.suspensions.all()) == so,
    "setting": _is_set,
    "problem": lambda services, slug: slug in services.library.catalogue.problems,
    "finished": lambda services: services.planning.today().finished,
    "given up": lambda services, slug: (
        CardKey(slug) not in {draft.card for draft in services.study.unfinished()}
    ),
    "title": lambda services, slug, title: services.library.title(slug) == title,
    "exported": lambda services, path: not services.transfer.merge(Path(path))[0].damaged,
    "backup": lambda services, path: live_reviews(Path(path)) > 0,
    "opened": lambda services, number: int(number) >= 0,
    "handed over": lambda services, slug: any(
        draft.card == CardKey(slug) and "second" in draft.code
        for draft in services.study.unfinished()
    ),
    "typed": _typed,
}
