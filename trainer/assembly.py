"""Builds the use cases from the storage and the runner that they work with."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, tzinfo
from pathlib import Path
from uuid import uuid4

from trainer.domain.errors import TrainerError
from trainer.domain.scheduler import Scheduler
from trainer.runner.folder import sweep
from trainer.runner.judge import Judge
from trainer.runner.sandbox import Sandbox
from trainer.runner.stress import Stress
from trainer.services.bundle import Services
from trainer.services.clock import Clock
from trainer.services.health import Health
from trainer.services.history import History
from trainer.services.library import Library
from trainer.services.logging import Logging
from trainer.services.planning import Planning
from trainer.services.preferences import Preferences
from trainer.services.progress import Progress
from trainer.services.reporting import Reporting
from trainer.services.statistics import Statistics
from trainer.services.study import Study
from trainer.storage.answers import Answers
from trainer.storage.catalogue_reader import CatalogueReader
from trainer.storage.database import Database
from trainer.storage.drafts import Drafts
from trainer.storage.history import ReviewWindows
from trainer.storage.home import Home
from trainer.storage.memories import Memories
from trainer.storage.plans import Plans
from trainer.storage.problems import LoggedProblems
from trainer.storage.published_facts import FILE, PublishedFacts
from trainer.storage.reviews import Reviews
from trainer.storage.settings import StoredSettings
from trainer.storage.suspensions import Suspensions


@dataclass(frozen=True)
class _Stores:
    """What the database keeps, each part behind its own door."""

    database: Database
    preferences: Preferences
    reviews: Reviews
    memories: Memories
    answers: Answers
    drafts: Drafts
    plans: Plans
    logged: LoggedProblems
    suspensions: Suspensions

    @classmethod
    def open(cls, home: Home, read_clock: Callable[[], datetime]) -> "_Stores":
        database = Database(home.database)
        memories = Memories(database)
        preferences = Preferences(StoredSettings(database), memories, read_clock)

        def scheduler() -> Scheduler:
            return preferences.scheduler

        return cls(
            database,
            preferences,
            Reviews(database, scheduler),
            memories,
            Answers(database),
            Drafts(database),
            Plans(database),
            LoggedProblems(database),
            Suspensions(database),
        )


def assemble(
    root: Path, catalogue: Path, read_clock: Callable[[], datetime], local_zone: tzinfo
) -> Services:
    """Open the home at ``root`` and give the use cases; the caller closes them."""
    home = Home.at(root)
    stores = _Stores.open(home, read_clock)
    try:
        stores.memories.ensure(stores.preferences.scheduler)
        clock = Clock(read_clock, local_zone, stores.preferences)
        library = Library(
            CatalogueReader(catalogue, home.problems, home.cache),
            stores.logged,
            PublishedFacts.read(catalogue / FILE).problems.values(),
            clock,
        )
        alone = home.claim()
        if alone:
            sweep(home.runs)
        return _services(home, stores, library, clock, alone)
    except TrainerError:
        stores.database.close()
        raise


def _services(home: Home, stores: _Stores, library: Library, clock: Clock, alone: bool) -> Services:
    reviews, memories, preferences = stores.reviews, stores.memories, stores.preferences
    place = (library, reviews, memories, stores.suspensions)
    planning = Planning(*place, stores.plans, stores.drafts, preferences, clock)
    progress = Progress(*place, stores.answers, preferences, clock)
    statistics = Statistics(library, stores.answers, planning, preferences, clock)

    def end() -> None:
        home.release()
        stores.database.close()

    return Services(
        clock=clock,
        library=library,
        study=_study(home, stores, library, clock),
        logging=Logging(library, reviews, clock, new_id),
        planning=planning,
        progress=progress,
        history=History(reviews, ReviewWindows(stores.database), progress, clock, new_id),
        statistics=statistics,
        reporting=Reporting(progress, statistics, preferences, clock),
        preferences=preferences,
        health=Health(home, stores.database, library, reviews, memories, stores.drafts, clock),
        alone=alone,
        end=end,
    )


def _study(home: Home, stores: _Stores, library: Library, clock: Clock) -> Study:
    sandbox = Sandbox(place=home.runs)
    return Study(
        library=library,
        reviews=stores.reviews,
        drafts=stores.drafts,
        clock=clock,
        preferences=stores.preferences,
        judge=Judge(sandbox),
        stress=Stress(sandbox),
        new_id=new_id,
        work=home.work,
    )


def new_id() -> str:
    """Give an id that is unique for ever and everywhere."""
    return uuid4().hex
