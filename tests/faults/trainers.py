"""``python -m tests.faults.trainers --reviews 10000``: three trainers at work on one home at once.

Two of them stay open like the terminal program; the third begins anew each time, like the command
line. All write reviews, drafts, settings and suspensions, undo, and look whether they see what the
others wrote. It ends with 1 if anything is missing, refused or wrong.
"""

import argparse
import multiprocessing
import random
import sys
import time
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.builders import MOMENT
from tests.faults.learner import Learner
from tests.small_world import PROBLEMS, a_catalogue
from trainer.domain.attempt.outcome import Outcome
from trainer.domain.log.review import CardKey, Rating
from trainer.services.services import Services

_LOOK_EVERY, _UNDO_EVERY, _CHANGE_EVERY = 10, 25, 200
_LOGGED = 200
"""So many problems there are besides those of the small catalogue."""

_RETENTIONS = ("80", "85", "90", "95")


@dataclass
class Told:
    """What one trainer did: the lines it was told are saved, what it took back, and its waits."""

    reviews: list[str] = field(default_factory=list)
    undone: int = 0
    changed: int = 0
    unseen: list[str] = field(default_factory=list)
    longest: float = 0.0


@dataclass
class Trainer:
    """One trainer on a home; ``number`` tells it from the others."""

    number: int
    home: Path
    catalogue: Path
    reviews: int
    stays_open: bool

    def work(self) -> Told:
        """Write so many reviews; tell what was done."""
        told, lots = Told(), random.Random(self.number)
        learner = Learner(self.home, self.catalogue, lambda *_: None)
        while len(told.reviews) < self.reviews:
            with learner.at_work() as services:
                for _ in range(self.reviews if self.stays_open else 1):
                    learner.pass_seconds(60)
                    self._do_something(services, learner, lots, told)
        return told

    def _do_something(
        self, services: Services, learner: Learner, lots: random.Random, told: Told
    ) -> None:
        begun = time.monotonic()
        slug = lots.choice([*PROBLEMS, *(f"job-{number}" for number in range(_LOGGED))])
        if lots.random() < 0.5:
            told.reviews.append(_graded(services, slug, learner, lots))
        else:
            problem = services.library.problem(slug)
            review, _ = services.log_attempt.log(problem, lots.choice(list(Outcome)))
            told.reviews.append(review.id)
        if len(told.reviews) % _UNDO_EVERY == 0:
            told.undone += services.undoing.undo() is not None
        if len(told.reviews) % _CHANGE_EVERY == self.number:
            services.preferences.change("desired_retention", lots.choice(_RETENTIONS))
            services.progress.suspend(slug)
            told.changed += 1
        told.longest = max(told.longest, time.monotonic() - begun)
        self._say(told.reviews[-1])
        if len(told.reviews) % _LOOK_EVERY == 0:
            self._look(services, told)

    def _say(self, review: str) -> None:
        (self.home / f"said-{self.number}").write_text(review)

    def _look(self, services: Services, told: Told) -> None:
        """Look for what the others said last before this look, as the next screen does."""
        last = [said.read_text() for said in self.home.glob("said-*")]
        services.preferences.reload()
        services.library.look_again()
        known = services.log_attempt.reviews
        told.unseen += [review for review in last if review and known.find(review) is None]


def _graded(services: Services, slug: str, learner: Learner, lots: random.Random) -> str:
    session = services.study.begin(CardKey(slug)).session
    session.type(f"# {lots.random()}\n" * 20)
    session.save()
    learner.pass_seconds(5)
    return session.grade(lots.choice(list(Rating))).id


@dataclass(frozen=True)
class Outcomes:
    """What came of it: what is wrong, in sentences, and how long it took."""

    faults: list[str]
    reviews: int
    seconds: float
    longest: float
    undone: int
    changed: int


def work_together(root: Path, reviews: int) -> Outcomes:
    """Let three trainers write so many reviews in total into one new home."""
    home, catalogue = root / "home", a_catalogue(root / "catalogue")
    with Learner(home, catalogue, lambda *_: None).at_work() as services:
        jobs = [services.library.new(f"Job {number}") for number in range(_LOGGED)]
        services.library.logged.add_all(jobs, MOMENT)
    shares = (reviews * 9 // 20, reviews * 9 // 20, reviews - 2 * (reviews * 9 // 20))
    trainers = [
        Trainer(number, home, catalogue, share, stays_open=number < 2)
        for number, share in enumerate(shares)
    ]
    begun = time.monotonic()
    with multiprocessing.get_context("spawn").Pool(len(trainers)) as pool:
        told = pool.map(Trainer.work, trainers, chunksize=1)
    seconds = time.monotonic() - begun
    written = [review for one in told for review in one.reviews]
    return Outcomes(
        faults=[*_faults(home, catalogue, written), *(it for one in told for it in one.unseen)],
        reviews=len(written),
        seconds=seconds,
        longest=max(one.longest for one in told),
        undone=sum(one.undone for one in told),
        changed=sum(one.changed for one in told),
    )


def _faults(home: Path, catalogue: Path, written: list[str]) -> list[str]:
    later = MOMENT + timedelta(days=60)
    with Learner(home, catalogue, lambda *_: None, later).at_work() as services:
        faults = [
            sentence
            for check in services.health.checks()
            if check.title in ("home", "database", "memory", "catalogue", "drafts")
            for sentence in (() if check.well else check.sentences)
        ]
        lost = set(written) - services.log_attempt.reviews.log().reviews.keys()
        faults += [
            f"The review {review} was said to be saved, and is not there." for review in lost
        ]
        faults += [f"The attempt {it.id} was left behind." for it in services.study.unfinished()]
    return faults


def main() -> int:
    """Let them work, and say what came of it."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults.trainers", description=__doc__)
    parser.add_argument("--reviews", type=int, default=10_000, help="how many in total")
    with TemporaryDirectory(prefix="trainer-together-") as folder:
        came = work_together(Path(folder).resolve(), parser.parse_args().reviews)
    for fault in came.faults:
        sys.stderr.write(f"{fault}\n")
    sys.stdout.write(
        f"{came.reviews:,} reviews by three trainers in {came.seconds:.0f} s: "
        f"{came.reviews / came.seconds:.0f} a second, the longest wait {came.longest:.2f} s; "
        f"{came.undone} undone, {came.changed} other retentions, {len(came.faults)} faults\n"
    )
    return 1 if came.faults else 0


if __name__ == "__main__":
    sys.exit(main())
