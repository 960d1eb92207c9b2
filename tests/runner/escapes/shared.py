"""What programs of one user share by numbers and names: memory, queues and semaphores."""

import ctypes
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

WORDS = b"shared words"

_PRIVATE, _CREATE, _REMOVE, _NO_WAIT = 0, 0o1000, 0, 0o4000
_STATUS, _VALUE, _SET_VALUE = 2, 12, 16
_MESSAGES_AT = 80
"""Where the status of a queue says how many messages are in it, see ``msqid64_ds`` of 64 bits."""

_ROOM = 4096

_LIBRARY = ctypes.CDLL(None, use_errno=True)


class _Message(ctypes.Structure):
    _fields_ = (("kind", ctypes.c_long), ("words", ctypes.c_char * len(WORDS)))


@dataclass
class Shared:
    """The numbers and the name of what is shared, -1 where the system offers none."""

    memory: int
    queue: int
    semaphore: int
    posix_queue: str

    def told(self) -> dict[str, str]:
        """Give what a program is told of it."""
        return {
            "shared_memory": str(self.memory),
            "message_queue": str(self.queue),
            "semaphore": str(self.semaphore),
            "posix_queue": self.posix_queue,
        }

    def is_harmed(self) -> bool:
        """Tell whether anything of it is not as it was."""
        status = ctypes.create_string_buffer(_ROOM)
        posix = _LIBRARY.mq_open(self.posix_queue.encode(), os.O_RDONLY)
        if posix >= 0:
            os.close(posix)
        return not (
            _words(self.memory) == WORDS
            and _LIBRARY.msgctl(self.queue, _STATUS, status) == 0
            and int.from_bytes(status.raw[_MESSAGES_AT : _MESSAGES_AT + 8], "little") == 1
            and _LIBRARY.semctl(self.semaphore, 0, _VALUE) == 1
            and posix >= 0
        )


@contextmanager
def shared(mark: str) -> Iterator[Shared]:
    """Give what other programs share; it is removed in the end."""
    _LIBRARY.shmat.restype = ctypes.c_void_p
    here = Shared(
        _LIBRARY.shmget(_PRIVATE, _ROOM, _CREATE | 0o600),
        _LIBRARY.msgget(_PRIVATE, _CREATE | 0o600),
        _LIBRARY.semget(_PRIVATE, 1, _CREATE | 0o600),
        f"/{mark}",
    )
    at = _LIBRARY.shmat(here.memory, None, 0)
    ctypes.memmove(at, WORDS, len(WORDS))
    _LIBRARY.shmdt(ctypes.c_void_p(at))
    message = _Message(1, WORDS)
    _LIBRARY.msgsnd(here.queue, ctypes.byref(message), len(WORDS), _NO_WAIT)
    _LIBRARY.semctl(here.semaphore, 0, _SET_VALUE, 1)
    queue = _LIBRARY.mq_open(here.posix_queue.encode(), os.O_CREAT | os.O_RDWR, 0o600, None)
    os.close(queue)
    try:
        yield here
    finally:
        _LIBRARY.shmctl(here.memory, _REMOVE, None)
        _LIBRARY.msgctl(here.queue, _REMOVE, None)
        _LIBRARY.semctl(here.semaphore, 0, _REMOVE)
        _LIBRARY.mq_unlink(here.posix_queue.encode())


def _words(memory: int) -> bytes:
    at = _LIBRARY.shmat(memory, None, 0)
    if at in {None, ctypes.c_void_p(-1).value}:
        return b""
    words = ctypes.string_at(at, len(WORDS))
    _LIBRARY.shmdt(ctypes.c_void_p(at))
    return words
