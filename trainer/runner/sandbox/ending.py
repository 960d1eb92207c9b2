"""How a child came to its end."""

from dataclasses import dataclass
from enum import StrEnum

from trainer.domain.attempt.verdict import FenceLevel


class End(StrEnum):
    """Why a child is no more."""

    DONE = "it did its job"
    DIED = "it ended by itself"
    LATE = "it took too long"
    IDLE = "it only waited"
    FLOODED = "it wrote too much to the channel"
    OVERFULL = "it keeps too much on the disk"
    CROWDED = "it started too many threads"
    CANCELLED = "it was cancelled"


@dataclass(frozen=True, slots=True)
class Fence:
    """What holds a child beside the limits: Landlock's ABI (0: none), the seccomp filter, the box.

    ``unboxed`` says why there is no box where one was wanted.
    """

    abi: int = 0
    filtered: bool = False
    boxed: bool = False
    unboxed: str = ""

    @property
    def level(self) -> FenceLevel:
        """How far the child is kept from the machine."""
        if not (self.abi and self.filtered):
            return FenceLevel.LIMITS
        return FenceLevel.BOX if self.boxed else FenceLevel.FENCE

    @property
    def why(self) -> str:
        """What is held, and what is missing, in a sentence or two."""
        return f"{self._held} {self.unboxed}".rstrip()

    @property
    def _held(self) -> str:
        if self.level is FenceLevel.BOX:
            return (
                "A program sees only what Python needs and its own small folder, has no "
                "network, sees no other processes and cannot start any (bubblewrap, Landlock "
                f"{self.abi}, seccomp)."
            )
        if self.level is FenceLevel.FENCE:
            return (
                "A program reads only what Python needs, writes only in its own folder, and cannot "
                f"start processes or open sockets (Landlock {self.abi}, seccomp)."
            )
        if self.filtered:
            return (
                "No Landlock in this kernel: a program cannot start processes, but it can read "
                "files."
            )
        if self.abi:
            return "No seccomp in this kernel: a program is only kept to its folder."
        return "No Landlock on this system: only time, memory and file sizes are limited."


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """How a child ended: why, with which exit status (negative: by that signal), behind what fence.

    ``printed`` is what it wrote to stdout and stderr.
    """

    end: End
    status: int
    printed: bytes
    fence: Fence
