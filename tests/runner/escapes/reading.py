"""Escapes that read what is not theirs."""

from tests.runner.escapes.escape import Escape, Fate, Row


def _reads(name: str, path: str) -> Escape:
    code = f"def escape(world):\n    return bool(open({path}, 'rb').read(9))"
    return Escape(name=name, row=Row.READ, code=code, limits=Fate.POSSIBLE)


READING = (
    _reads("read a file of the home", "world['diary']"),
    _reads("read an ssh key", "world['key']"),
    _reads("read what another run does", "world['other_run']"),
    _reads("read /etc/passwd", "'/etc/passwd'"),
    _reads("read by a path full of dots", "world['home'] + '/../home/./diary'"),
    Escape(
        name="list the home",
        row=Row.READ,
        code="import os\ndef escape(world):\n    return 'diary' in os.listdir(world['home'])",
        limits=Fate.POSSIBLE,
    ),
    Escape(
        name="read through a symbolic link",
        row=Row.READ,
        code="import os\ndef escape(world):\n    os.symlink(world['diary'], 'mine')\n"
        "    return open('mine').read() == 'dear diary'",
        limits=Fate.POSSIBLE,
    ),
    Escape(
        name="read through a hard link",
        row=Row.READ,
        code="import os\ndef escape(world):\n    os.link(world['diary'], 'mine')\n"
        "    return open('mine').read() == 'dear diary'",
        limits=Fate.POSSIBLE,
    ),
    Escape(
        name="read through the links of /proc",
        row=Row.READ,
        code="def escape(world):\n    where = f\"/proc/{world['parent']}/root{world['diary']}\"\n"
        "    return open(where).read() == 'dear diary'",
        limits=Fate.VARIES,
    ),
    Escape(
        name="see that a file exists",
        row=Row.SEE,
        code="import os\ndef escape(world):\n    return os.stat(world['diary']).st_size == 10",
        limits=Fate.POSSIBLE,
        fence=Fate.POSSIBLE,
    ),
    Escape(
        name="see which processes there are",
        row=Row.SEE,
        code="import os\ndef escape(world):\n"
        "    return os.path.isdir('/proc/' + world['bystander'])",
        limits=Fate.POSSIBLE,
        fence=Fate.POSSIBLE,
    ),
    Escape(
        name="read the environment of the parent",
        row=Row.SPY,
        code="def escape(world):\n"
        "    return b'=' in open(f\"/proc/{world['parent']}/environ\", 'rb').read()",
        limits=Fate.POSSIBLE,
    ),
    Escape(
        name="read the environment of the process above it",
        row=Row.SPY,
        code="import os\ndef escape(world):\n    for name in (os.getppid(), 1):\n"
        "        try:\n            if b'=' in open(f'/proc/{name}/environ', 'rb').read():\n"
        "                return True\n        except OSError:\n            pass\n    return False",
        limits=Fate.POSSIBLE,
    ),
    Escape(
        name="read the command line of others",
        row=Row.SPY,
        code="def escape(world):\n    where = f\"/proc/{world['bystander']}/cmdline\"\n"
        "    return b'words-of-the-bystander' in open(where, 'rb').read()",
        limits=Fate.POSSIBLE,
    ),
    Escape(
        name="read the memory of others through /proc",
        row=Row.SPY,
        code="def escape(world):\n"
        "    with open(f\"/proc/{world['bystander']}/mem\", 'rb', buffering=0) as memory:\n"
        "        memory.seek(int(world['thought_at']))\n"
        "        return memory.read(25) == b'what the bystander thinks'",
        limits=Fate.VARIES,
    ),
    Escape(
        name="read the memory of others by process_vm_readv",
        row=Row.SPY,
        code="import ctypes\nclass Vector(ctypes.Structure):\n"
        "    _fields_ = [('base', ctypes.c_void_p), ('length', ctypes.c_size_t)]\n"
        "def escape(world):\n    room = ctypes.create_string_buffer(25)\n"
        "    mine = Vector(ctypes.addressof(room), 25)\n"
        "    theirs = Vector(int(world['thought_at']), 25)\n"
        "    ctypes.CDLL(None).process_vm_readv(int(world['bystander']), ctypes.byref(mine), 1,\n"
        "                                       ctypes.byref(theirs), 1, 0)\n"
        "    return room.raw == b'what the bystander thinks'",
        limits=Fate.VARIES,
    ),
    Escape(
        name="see how much time another process used",
        row=Row.SPY,
        code="import time\ndef escape(world):\n"
        "    return time.clock_gettime((~int(world['bystander']) << 3) | 2) > 0",
        limits=Fate.POSSIBLE,
    ),
    Escape(
        name="watch what is done in the home",
        row=Row.SPY,
        code="import ctypes\ndef escape(world):\n    library = ctypes.CDLL(None)\n"
        "    notes = library.inotify_init()\n"
        "    return library.inotify_add_watch(notes, world['home'].encode(), 0xFFF) >= 0",
        limits=Fate.POSSIBLE,
    ),
)
