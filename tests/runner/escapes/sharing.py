"""Escapes to what programs share by numbers and names, and to memory that nobody counts."""

from tests.runner.escapes.escape import Escape, Fate, Row

_HEAD = """
import ctypes, os, signal, struct, threading, time, _thread

library = ctypes.CDLL(None, use_errno=True)
library.shmat.restype = ctypes.c_void_p

def attached(number):
    at = library.shmat(number, None, 0)
    return None if at in (None, 2**64 - 1) else at

def escape(world):
"""


def _body(lines: str) -> str:
    return _HEAD + "".join(f"    {line}\n" for line in lines.strip().splitlines())


def _shares(name: str, lines: str) -> Escape:
    return Escape(name=name, row=Row.SHARE, code=_body(lines), limits=Fate.POSSIBLE)


def _crowds(name: str, lines: str, limits: Fate, seconds: float = 5.0) -> Escape:
    return Escape(name=name, row=Row.CROWD, code=_body(lines), limits=limits, seconds=seconds)


SHARING = (
    _shares(
        "read shared memory",
        """
at = attached(int(world['shared_memory']))
return at is not None and ctypes.string_at(at, 12) == b'shared words'
""",
    ),
    _shares(
        "find shared memory by trying numbers",
        """
last = int(world['shared_memory'])
return any(attached(number) for number in range(max(0, last - 99), last + 1))
""",
    ),
    _shares(
        "write shared memory",
        """
at = attached(int(world['shared_memory']))
ctypes.memmove(at, b'other', 5)
return True
""",
    ),
    _shares(
        "remove shared memory", "return library.shmctl(int(world['shared_memory']), 0, None) == 0"
    ),
    _shares(
        "look at shared memory",
        "return library.shmctl(int(world['shared_memory']), 2, (ctypes.c_char * 4096)()) == 0",
    ),
    _shares("make shared memory", "return library.shmget(0, 4096, 0o1600) >= 0"),
    _shares(
        "take a message",
        "room = (ctypes.c_char * 99)()\n"
        "return library.msgrcv(int(world['message_queue']), room, 90, 0, 0o4000) > 0",
    ),
    _shares(
        "copy a message",
        "room = (ctypes.c_char * 99)()\n"
        "return library.msgrcv(int(world['message_queue']), room, 90, 0, 0o44000) > 0",
    ),
    _shares(
        "send a message",
        "room = struct.pack('l8s', 1, b'other')\n"
        "return library.msgsnd(int(world['message_queue']), room, 8, 0o4000) == 0",
    ),
    _shares("remove a queue", "return library.msgctl(int(world['message_queue']), 0, None) == 0"),
    _shares("remove a semaphore", "return library.semctl(int(world['semaphore']), 0, 0) == 0"),
    _shares("set a semaphore", "return library.semctl(int(world['semaphore']), 0, 16, 7) == 0"),
    _shares(
        "wait for a semaphore",
        "take = struct.pack('HhH', 0, -1, 0o4000)\n"
        "return library.semop(int(world['semaphore']), take, 1) == 0",
    ),
    _shares(
        "remove a queue by its name",
        "return library.mq_unlink(world['posix_queue'].encode()) == 0",
    ),
    _shares(
        "open a queue by its name",
        "return library.mq_open(world['posix_queue'].encode(), os.O_RDWR) >= 0",
    ),
    _shares(
        "share memory by a name",
        "name = '/dev/shm/' + world['mark']\n"
        "open(name, 'wb').write(b'x')\nos.unlink(name)\nreturn True",
    ),
    _crowds(
        "keep memory in descriptors",
        "kept = [os.memfd_create('x') for _ in range(50)]\n"
        "for file in kept: os.write(file, bytes(8_000_000))\nreturn True",
        Fate.STOPPED,
    ),
    _crowds(
        "keep memory that is shared",
        "kept = [library.shmget(0, 64 * 2**20, 0o1600) for _ in range(12)]\n"
        "for number in kept:\n"
        "    at = attached(number)\n"
        "    ctypes.memset(at, 1, 64 * 2**20)\n"
        "    library.shmdt(ctypes.c_void_p(at))\n"
        "    library.shmctl(number, 0, None)\n"
        "return min(kept) >= 0",
        Fate.POSSIBLE,
        10.0,
    ),
    _crowds(
        "keep memory in wide pipes",
        "kept = [os.pipe() for _ in range(25)]\n"
        "import fcntl\n"
        "for _, end in kept:\n"
        "    fcntl.fcntl(end, 1031, 2**20)\n"
        "    os.write(end, bytes(2**20))\n"
        "return True",
        Fate.POSSIBLE,
    ),
    _crowds(
        "start thousands of threads",
        "threading.stack_size(32768)\n"
        "lock = _thread.allocate_lock()\n"
        "lock.acquire()\n"
        "for number in range(5000): _thread.start_new_thread(lock.acquire, ())\n"
        "return True",
        Fate.STOPPED,
    ),
    _crowds(
        "start thousands of threads from C",
        "body = ctypes.cast(library.pause, ctypes.c_void_p)\n"
        "size = (ctypes.c_char * 64)()\n"
        "library.pthread_attr_init(size)\n"
        "library.pthread_attr_setstacksize(size, ctypes.c_size_t(16384))\n"
        "handle = ctypes.c_ulong()\n"
        "for number in range(5000):\n"
        "    if library.pthread_create(ctypes.byref(handle), size, body, None): return False\n"
        "return True",
        Fate.STOPPED,
    ),
)
