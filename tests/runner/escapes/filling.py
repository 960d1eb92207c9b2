"""Escapes that use up the machine: time, memory, output, the disk."""

from tests.runner.escapes.escape import Escape, Fate, Row


def _use(name: str, body: str, row: Row = Row.USE, seconds: float = 1.0) -> Escape:
    lines = "".join(f"    {line}\n" for line in body.splitlines())
    code = f"import mmap, os, time\ndef escape(world):\n{lines}"
    return Escape(name=name, row=row, code=code, limits=Fate.STOPPED, seconds=seconds)


_HOARD = """
import mmap, os

def escape(world):
    kept = []
    for number in range(20):
        file = os.open('f', os.O_RDWR | os.O_CREAT)
        os.posix_fallocate(file, 0, 8_000_000)
        kept.append(mmap.mmap(file, 4096))
        os.unlink('f')
        os.close(file)
    return True
"""

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
    Escape(
        name="keep deleted files",
        row=Row.HOARD,
        code=_HOARD,
        limits=Fate.POSSIBLE,
        fence=Fate.POSSIBLE,
    ),
)
