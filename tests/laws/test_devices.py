"""Laws 2 and 7 for whole machines: all study offline, the carrier is careless, nothing is lost.

Each machine has its own replica of the sync folder. The carrier takes files from one to another
when it likes: late, in pieces, as conflict copies, in an old state; it loses some, a machine's own
file included. As soon as it does its work again all machines are equal.
"""

import shutil
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from tests.builders import an_evidence
from tests.machines import Machine, a_machine
from tests.sampling import amount
from tests.small_world import SHIPPED
from trainer.domain.log.change import in_force
from trainer.domain.log.review import CardKey, Rating, Review

MACHINES = range(3)
IN_MEMORY = Path("/dev/shm")

machines = st.sampled_from(MACHINES)
places = st.integers(0, 50)


class Carried(RuleBasedStateMachine):
    """Three machines and their carrier."""

    def __init__(self) -> None:
        super().__init__()
        self.stack = ExitStack()
        near = IN_MEMORY if IN_MEMORY.is_dir() else None
        self.root = Path(self.stack.enter_context(TemporaryDirectory(dir=near)))
        (self.root / "problems").mkdir()
        shutil.copy(SHIPPED / "published.csv", self.root / "problems")
        self.machines = [self._machine(str(number)) for number in MACHINES]
        self.written: set[str] = set()
        self.old: list[tuple[str, bytes]] = []
        self.number = 0

    def _machine(self, name: str) -> Machine:
        (self.root / name / "carried").mkdir(parents=True)
        return self.stack.enter_context(a_machine(self.root / name, self.root / "problems"))

    @rule(on=machines, slug=st.sampled_from(["two-sum", "3sum"]), rating=st.sampled_from(Rating))
    def study(self, on: int, slug: str, rating: Rating) -> None:
        machine, self.number = self.machines[on], self.number + 1
        machine.world.pass_time(hours=self.number)
        review = Review(
            id=f"review {self.number}",
            card=CardKey(slug),
            at=machine.world.moment,
            study_day=machine.world.moment.date(),
            rating=rating,
            evidence=an_evidence(),
        )
        machine.world.services.history.reviews.append(review)
        self.written.add(review.id)

    @rule(on=machines, place=places, rating=st.sampled_from(Rating))
    def rate_anew(self, on: int, place: int, rating: Rating) -> None:
        if lived := self.machines[on].lived():
            review = lived[place % len(lived)]
            self.machines[on].world.services.history.regrade(review.id, rating)

    @rule(on=machines)
    def undo(self, on: int) -> None:
        self.machines[on].world.services.undoing.undo()

    @rule(on=machines, minutes=st.integers(5, 20))
    def change_a_setting(self, on: int, minutes: int) -> None:
        self.machines[on].world.services.preferences.change("budget", str(minutes))

    @rule(on=machines, name=st.sampled_from(["a/x.py", "a/y.md"]), text=st.sampled_from("pqr"))
    def edit_a_file(self, on: int, name: str, text: str) -> None:
        self.machines[on].write(name, text)

    @rule(on=machines, name=st.sampled_from(["a/x.py", "a/y.md"]))
    def remove_a_file(self, on: int, name: str) -> None:
        self.machines[on].file(name).unlink(missing_ok=True)

    @rule(on=machines)
    def sync(self, on: int) -> None:
        self.machines[on].sync(self.replica(on))
        self.old += [(file.name, file.read_bytes()) for file in self.files(on)]

    @rule(of=machines, to=machines, share=st.floats(0, 1), name=st.sampled_from(["{}", "copy {}"]))
    def carry_in_pieces(self, of: int, to: int, share: float, name: str) -> None:
        for file in self.files(of):
            content = file.read_bytes()
            place = self.replica(to) / name.format(file.name)
            place.write_bytes(content[: round(share * len(content))])

    @rule(of=machines, to=machines)
    def carry(self, of: int, to: int) -> None:
        for file in self.files(of):
            (self.replica(to) / file.name).write_bytes(file.read_bytes())

    @rule(to=machines, place=places)
    def bring_an_old_state(self, to: int, place: int) -> None:
        if self.old:
            name, content = self.old[place % len(self.old)]
            (self.replica(to) / name).write_bytes(content)

    @rule(of=machines, place=places)
    def lose(self, of: int, place: int) -> None:
        if files := list(self.files(of)):
            files[place % len(files)].unlink()

    def teardown(self) -> None:
        with self.stack:
            for _ in MACHINES:
                for on in MACHINES:
                    self.sync(on)
                self.carry_all()
            for on in MACHINES:
                self.sync(on)
            self.all_is_equal()

    def carry_all(self) -> None:
        """Bring each machine's own file, as it is there, to all others."""
        for of, machine in enumerate(self.machines):
            own = f"trainer-{machine.world.services.sync.device().id}.jsonl"
            for to in MACHINES:
                if to != of:
                    shutil.copy(self.replica(of) / own, self.replica(to))

    def all_is_equal(self) -> None:
        first, *others = self.machines
        assert self.written <= first.log().reviews.keys()
        for machine in others:
            assert machine.log() == first.log()
            assert machine.remembered() == first.remembered()
            assert machine.files() == first.files()
            assert machine.world.services.preferences.current == (
                first.world.services.preferences.current
            )
        attempts = Counter(review.id.partition("+")[0] for review in first.lived())
        assert set(attempts.values()) <= {1}
        assert in_force(first.log().chosen()) == in_force(others[0].log().chosen())

    def replica(self, of: int) -> Path:
        return self.root / str(of) / "carried"

    def files(self, of: int) -> Iterator[Path]:
        return (file for file in sorted(self.replica(of).iterdir()) if "trainer-" in file.name)


TestCarried = Carried.TestCase
TestCarried.settings = settings(max_examples=amount(4, whole=40))
