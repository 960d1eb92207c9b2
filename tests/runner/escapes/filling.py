"""Escapes that use up the machine: time, memory, output, the disk."""

from tests.runner.escapes.escape import Escape, Fate, Row


def _use(name: str, body: str, row: Row = Row.USE, seconds: float = 1.0) -> Escape:
    lines = "".join(f"    {line}\n" for line in body.splitlines())
    code = f"import mmap, os, time\ndef escape(world):\n{lines}"
    return Escape(name=name, row=row, code=code, limits=Fate.STOPPED, seconds=seconds)


_HOARD = """
import ctypes, os

def escape(world):
    library = ctypes.CDLL(None)
    for number in range(40):
        file = os.open('f', os.O_RDWR | os.O_CREAT)
        os.write(file, bytes(8_000_000))
        library.mmap(None, 4096, 1, 1, file, ctypes.c_long(0))
        os.unlink('f')
        {after}
    return True
"""


def _hoard(name: str, after: str) -> Escape:
    code = _HOARD.format(after=after)
    return Escape(name=name, row=Row.HOARD, code=code, limits=Fate.STOPPED, seconds=5.0)


FILLING = (
    _use("never end", "while True: pass", seconds=0.2),
    _use("sleep for ever", "time.sleep(3600)", seconds=0.2),
    _use("take a gigabyte of memory", "return len(bytearray(2**30)) > 0"),
    _use("take memory from the system", "return bool(mmap.mmap(-1, 2**30))"),
    _use("print a hundred megabytes", "for _ in range(100): print('x' * 2**20)\nreturn True"),
    _use(
        "write to its output",
        "for _ in range(100): os.write(1, b'x' * 2**20)\nreturn os.fstat(1).st_size >= 10**8",
    ),
    _use(
        "write one large file",
        "with open('f', 'wb') as file:\n    for _ in range(99): file.write(bytes(2**20))\n"
        "return True",
        Row.FILL,
    ),
    _use(
        "write large files",
        "for n in range(1000):\n    with open(str(n), 'wb') as file: file.write(bytes(8_000_000))\n"
        "return True",
        Row.FILL,
        10.0,
    ),
    _use(
        "write very many files",
        "for n in range(2_000_000): open(str(n), 'w').close()\nreturn True",
        Row.FILL,
        20.0,
    ),
    _use(
        "make very many folders",
        "for n in range(2_000_000): os.mkdir(str(n))\nreturn True",
        Row.FILL,
        20.0,
    ),
    _use(
        "make folders inside each other",
        "for n in range(100_000):\n    os.mkdir('d')\n    os.chdir('d')\nreturn True",
        Row.FILL,
        20.0,
    ),
    _use(
        "make folders inside each other that cannot be listed",
        "for n in range(100_000):\n    os.mkdir('d', 0o300)\n    os.chdir('d')\nreturn True",
        Row.FILL,
        20.0,
    ),
    _use(
        "hide files in a folder that cannot be listed",
        "os.mkdir('d', 0o300)\nos.chdir('d')\n"
        "for n in range(12):\n    with open(str(n), 'wb') as file: file.write(bytes(8_000_000))\n"
        "return True",
        Row.FILL,
        10.0,
    ),
    _use(
        "hide files behind a path that is too long",
        "for n in range(20):\n    os.mkdir('d' * 250)\n    os.chdir('d' * 250)\n"
        "for n in range(12):\n    with open(str(n), 'wb') as file: file.write(bytes(8_000_000))\n"
        "return True",
        Row.FILL,
        10.0,
    ),
    _use(
        "write much in no time",
        "for n in range(40):\n"
        "    file = os.open(str(n), os.O_CREAT | os.O_WRONLY)\n"
        "    os.posix_fallocate(file, 0, 8_000_000)\n"
        "    os.close(file)\n"
        "return True",
        Row.FILL,
    ),
    _use(
        "make a tree of folders",
        "def grow(depth):\n"
        "    for n in range(6 if depth < 8 else 0):\n"
        "        os.mkdir(str(n))\n        os.chdir(str(n))\n"
        "        grow(depth + 1)\n        os.chdir('..')\n"
        "grow(0)\nreturn True",
        Row.FILL,
        20.0,
    ),
    _hoard("keep deleted files open", ""),
    _hoard("keep deleted files mapped", "os.close(file)"),
)
