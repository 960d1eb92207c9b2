"""Builds the use cases from the storage and the runner that they work with."""

from collections.abc import Callable
from datetime import datetime, tzinfo
from functools import cache, partial
from pathlib import Path
from uuid import uuid4

from trainer.catalogue.published import FILE, PublishedFacts
from trainer.catalogue.reader import CatalogueReader
from trainer.domain.attempt.verdict import FenceLevel
from trainer.domain.errors import TrainerError
from trainer.files.home import Home
from trainer.files.home_lock import HomeLock
from trainer.files.own import OwnFiles
from trainer.files.this_machine import MachineKey, machine_id
from trainer.runner.judge.judge import Judge
from trainer.runner.sandbox.folder import sweep
from trainer.runner.sandbox.sandbox import Sandbox
from trainer.services.cards import Cards
from trainer.services.care.health import Health
from trainer.services.care.orphans import Orphans, Permissions
from trainer.services.care.recovery import Recovery
from trainer.services.care.repair import Repair
from trainer.services.clock import Clock
from trainer.services.days import Days
from trainer.services.deciding import Deciding
from trainer.services.editing import Editing
from trainer.services.exporting.exporting import Exporting
from trainer.services.history import History
from trainer.services.importing.importing import Importing
from trainer.services.known import Knowing
from trainer.services.library import Library
from trainer.services.log_attempt import LogAttempt
from trainer.services.planning import Planning
from trainer.services.progress import Progress
from trainer.services.reporting import Reporting, ReportPage
from trainer.services.running.own_cases import OwnCases
from trainer.services.services import Services
from trainer.services.stats import Stats
from trainer.services.study import Study
from trainer.services.sync.merging import Merger
from trainer.services.sync.problem_files import ProblemFiles
from trainer.services.sync.sync import Sync
from trainer.services.sync.transfer import Transfer
from trainer.services.trust import Trust
from trainer.services.undo.undoing import Undoing
from trainer.storage.database import Database
from trainer.storage.local.device import Device, Devices, Residence, this_device
from trainer.storage.local.known_files import KnownFiles
from trainer.storage.local.sync_cursor import SyncCursors
from trainer.storage.local.trusted_code import TrustedCode
from trainer.storage.log.history import ReviewPages
from trainer.storage.log.history_pages import ChangePages
from trainer.storage.log.log_queries import LogQueries
from trainer.storage.recovery.backups import Backups
from trainer.storage.recovery.foreign import device_in
from trainer.stores import Stores


def assemble(
    root: Path, catalogue: Path, read_clock: Callable[[], datetime], local_zone: tzinfo
) -> Services:
    """Open the home at ``root`` and give the use cases; the caller closes them."""
    home = Home.at(root)
    stores = Stores.open(home, read_clock)
    try:
        stores.preferences.settle()
        clock = Clock(read_clock, local_zone, stores.preferences, stores.practice)
        library = Library(
            CatalogueReader(catalogue, home.problems, home.cache),
            stores.logged,
            cache(partial(PublishedFacts.read, catalogue / FILE)),
            clock,
        )
        alone = home.claim()
        if alone:
            sweep(home.runs)
            home.sweep()
        services = _services(home, stores, library, clock, alone)
        services.transfer.merger.catch_up()
        return services
    except TrainerError:
        stores.database.close()
        home.release()
        raise


def _services(home: Home, stores: Stores, library: Library, clock: Clock, alone: bool) -> Services:
    planning, progress, stats = _standing(stores, library, clock)
    health, repair, recovery = _health(home, stores, library, clock)
    transfer, sync = _transfer(home, stores, library, clock)
    trust, own_cases = _trust(home, stores, clock), OwnCases(stores.changes, clock)
    study = _study(home, stores, library, trust, own_cases)
    return Services(
        *(clock, library, study, own_cases, *_planned(stores, planning)),
        progress=progress,
        history=_history(stores, progress, clock),
        undoing=_undoing(stores, library, clock, sync.merger),
        editing=Editing(library, clock, stores.together),
        stats=stats,
        reporting=Reporting(progress, stats, stores.preferences, clock, _report_page),
        preferences=stores.preferences,
        health=health,
        repair=repair,
        recovery=recovery,
        trust=trust,
        transfer=transfer,
        importing=_importing(stores, transfer),
        exporting=Exporting(transfer, progress, clock),
        sync=sync,
        alone=alone,
        end=partial(_close, stores.database, home),
    )


def _planned(
    stores: Stores, planning: Planning
) -> tuple[LogAttempt, Planning, Knowing, Days, Cards, Deciding]:
    """Give what fills a day: logging, planning, and what is said around a plan."""
    library, answers, clock = planning.library, stores.answers, planning.clock
    return (
        LogAttempt(library, stores.reviews, clock, new_id, stores.together),
        planning,
        _knowing(stores, planning),
        Days(planning, answers, clock),
        Cards(stores.reviews, clock),
        Deciding(planning, answers, clock),
    )


def _knowing(stores: Stores, planning: Planning) -> Knowing:
    log = (stores.changes, stores.marks, stores.memories)
    return Knowing(planning.library, *log, planning, planning.clock, stores.database.together)


def _close(database: Database, home: Home) -> None:
    """Close the database, and only then let others put another one in its place."""
    database.close()
    home.release()


def _trust(home: Home, stores: Stores, clock: Clock) -> Trust:
    trusted = TrustedCode(stores.database, MachineKey(home.machine_key))
    return Trust(trusted, clock, Sandbox(FenceLevel.BOX, place=home.runs))


def _standing(stores: Stores, library: Library, clock: Clock) -> tuple[Planning, Progress, Stats]:
    preferences = stores.preferences
    place = (library, stores.reviews, stores.memories, stores.suspensions)
    planning = Planning(*place, stores.plans, stores.drafts, preferences, clock, stores.practice)
    progress = Progress(*place, stores.answers, preferences, clock, stores.marks, stores.practice)
    return planning, progress, Stats(library, stores.answers, planning, preferences, clock)


def _health(
    home: Home, stores: Stores, library: Library, clock: Clock
) -> tuple[Health, Repair, Recovery]:
    recovery = Recovery(Home(home.root), clock.read, clock.local_zone)
    database, memories, changes = stores.database, stores.memories, stores.changes
    left = (library, stores.drafts, stores.plans, stores.suspensions, clock)
    orphans = Orphans(home, database, *left)
    log = (library, stores.reviews, memories, stores.drafts, changes)
    health = Health(home, database, *log, orphans, recovery, clock)
    repair = Repair(database, memories, changes, orphans, Permissions(home), recovery, clock)
    return health, repair, recovery


def _transfer(home: Home, stores: Stores, library: Library, clock: Clock) -> tuple[Transfer, Sync]:
    database, backups = stores.database, Backups(home.database)
    own = OwnFiles(home.problems, home.problems_replaced)
    known = KnownFiles(database)
    files = ProblemFiles(own, stores.changes, known, clock, new_id, database.together)
    parts, together = LogQueries(database), database.together
    merger = Merger(stores.reviews, parts, files, stores.preferences, library, together)

    def device() -> Device:
        return this_device(database, new_id)

    here = Residence(machine_id(), str(home.root.resolve()))
    devices = Devices(database, here, new_id, lambda root: device_in(Home(root).database))

    def turn() -> HomeLock:
        return HomeLock(home.root / "sync.lock")

    memory = SyncCursors(database)
    transfer = Transfer(merger, stores.changes, backups, clock, device, new_id)
    return transfer, Sync(merger, backups, memory, clock, device, devices.settle, turn)


def _importing(stores: Stores, transfer: Transfer) -> Importing:
    log = (transfer.merger.library, stores.reviews, stores.changes, transfer.backups)
    return Importing(*log, transfer.clock, new_id, stores.together, stores.preferences.settle)


def _history(stores: Stores, progress: Progress, clock: Clock) -> History:
    database = stores.database
    windows = (ReviewPages(database), ChangePages(database))
    return History(stores.reviews, *windows, progress, clock)


def _undoing(stores: Stores, library: Library, clock: Clock, merger: Merger) -> Undoing:
    database = stores.database
    log = (stores.reviews, stores.changes, LogQueries(database), stores.undo_steps, stores.drafts)
    return Undoing(*log, library, stores.preferences, clock, database.together, merger.follow_files)


def _study(
    home: Home, stores: Stores, library: Library, trust: Trust, own_cases: OwnCases
) -> Study:
    return Study(
        library=library,
        reviews=stores.reviews,
        drafts=stores.drafts,
        clock=trust.clock,
        preferences=stores.preferences,
        judge=Judge(Sandbox(place=home.runs)),
        distant_judge=Judge(trust.sandbox),
        trust=trust,
        own_cases=own_cases,
        new_id=new_id,
        together=stores.database.together,
        work=home.work,
    )


def _report_page() -> ReportPage:
    """Give the face that makes a page of the stats; loading it takes a good while."""
    from trainer.report import page

    return page


def new_id() -> str:
    """Give an id that is unique for ever and everywhere."""
    return uuid4().hex
