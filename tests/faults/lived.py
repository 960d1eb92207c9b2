"""The home that every damage is done to: a few weeks of a learner's life, and an open attempt."""

from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

from tests.builders import MOMENT
from tests.small_world import World, a_catalogue, a_world
from tests.storage.formats.sql_text import database_of
from trainer.domain.attempt.outcome import Outcome
from trainer.domain.log.review import CardKey, Rating
from trainer.files.home import Home
from trainer.services.checking.new_problem import new_problem
from trainer.storage.schema.migrations import MIGRATIONS

OTHER = "other.jsonl"
"""What another device exported."""

KNOWN = ("any-repeat", "first-repeat", "even-pair", "nested-words")


def a_lived_home(root: Path) -> tuple[Path, Path, frozenset[str]]:
    """Make a home and a catalogue below a folder; give both, and the ids of all reviews in it."""
    with ExitStack() as stack:
        world = stack.enter_context(a_world(root, a_catalogue(root / "catalogue")))
        services = world.services
        services.preferences.greeted()
        world.moment = MOMENT - timedelta(days=20)
        for days, slug in enumerate(KNOWN * 3):
            session = services.study.begin(CardKey(slug)).session
            session.type(f"# attempt {days}\n" * 5)
            session.grade(Rating(1 + days % 4))
            world.pass_time(days=1.5)
        services.log_attempt.log(services.library.new("Known Jobs"), Outcome.HINTED)
        [taken_back] = services.log_attempt.reviews.latest(1)
        services.undoing.take_back(taken_back.id)
        world.pass_time(days=1)
        world.log("any-repeat", "solved")
        services.progress.suspend("even-pair")
        services.preferences.change("budget", "50")
        services.study.begin(CardKey("long-window")).session.save()
        services.planning.today()
        new_problem(world.home / "problems", "heap", "an-own")
        (world.home / "taken-back").write_text(taken_back.id)
        _put_others_beside(world)
        written = frozenset(services.log_attempt.reviews.log().reviews)
    return world.home, world.catalogue, written


def _put_others_beside(world: World) -> None:
    """Put what another device exported into the home, and homes of past formats."""
    with a_world(world.home.parent / "other", world.catalogue) as other:
        other.log("odd-pair", "hinted")
        other.add("Their Jobs")
        other.log("their-jobs")
        other.services.preferences.change("budget", "20")
        new_problem(other.home / "problems", "greedy", "their-own")
        other.services.transfer.export_to(world.home / OTHER)
        (world.home / "carried").mkdir()
        other.services.sync.sync(world.home / "carried")
    for number in range(1, len(MIGRATIONS)):
        database_of(number, Home.at(world.home / f"format-{number}").database)
