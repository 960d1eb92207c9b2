"""Escapes of root: what it may do that nobody else may, with the capabilities that it has."""

from tests.runner.escapes.escape import Escape, Fate, Row

_HEAD = """
import ctypes, os, resource, socket, struct, time

library = ctypes.CDLL(None, use_errno=True)
room = (ctypes.c_char * 4096)()

def calls(number, *arguments):
    return library.syscall(ctypes.c_long(number), *arguments)

def escape(world):
"""
_DISKS = ((254, 0), (8, 0), (259, 0), (7, 0), (252, 0), (253, 0))


def _rules(name: str, lines: str) -> Escape:
    code = _HEAD + "".join(f"    {line}\n" for line in lines.strip().splitlines())
    return Escape(name=name, row=Row.RULE, code=code, limits=Fate.VARIES)


RULING = (
    _rules(
        "read a disk through a device of its own",
        f"""
for major, minor in {_DISKS}:
    try:
        os.mknod('disk', 0o60600, os.makedev(major, minor))
        return len(open('disk', 'rb').read(512)) == 512
    except OSError:
        if os.path.exists('disk'): os.unlink('disk')
return False
""",
    ),
    _rules("make a device", "os.mknod('null', 0o20600, os.makedev(1, 3))\nreturn True"),
    _rules("read the kernel's log", "return library.klogctl(3, room, 4096) > 0"),
    _rules(
        "name the host",
        "name = socket.gethostname().encode()\nreturn library.sethostname(name, len(name)) == 0",
    ),
    _rules("name the domain", "return library.setdomainname(b'(none)', 6) == 0"),
    _rules("set the clock", "time.clock_settime(0, time.clock_gettime(0))\nreturn True"),
    _rules("adjust the clock", "room[0] = 2\nreturn library.adjtimex(room) >= 0"),
    _rules("end the accounting", "return library.acct(None) == 0"),
    _rules("watch every file", "return library.fanotify_init(0, 0) >= 0"),
    _rules("open a tree", "return calls(428, -100, b'/', 0x1001) >= 0"),
    _rules("open a file system", "return calls(430, b'tmpfs', 0) >= 0"),
    _rules("change a file system", "return calls(433, -100, b'/', 0) >= 0"),
    _rules("change a mount", "return calls(442, -100, b'/', 0, bytes(32), 32) >= 0"),
    _rules(
        "mount something",
        "os.mkdir('m')\nif library.mount(b'x', b'm', b'tmpfs', 0, None): return False\n"
        "library.umount(b'm')\nreturn True",
    ),
    _rules("go to another root", "return library.chroot(b'.') == 0"),
    _rules("be in a world of its own", "return library.unshare(0x10000000) == 0"),
    _rules("become somebody else", "os.setresuid(65534, 65534, 65534)\nreturn True"),
    _rules("be in other groups", "os.setgroups([0, 6])\nreturn True"),
    _rules("give a file away", "open('f', 'w').close()\nos.chown('f', 65534, 1)\nreturn True"),
    _rules("raise its limits", "resource.setrlimit(resource.RLIMIT_AS, (-1, -1))\nreturn True"),
    _rules("come first", "os.nice(-5)\nreturn True"),
    _rules(
        "be real time",
        "os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(1))\n"
        "os.sched_setscheduler(0, os.SCHED_OTHER, os.sched_param(0))\nreturn True",
    ),
    _rules("hold memory fast", "return library.mlockall(3) == 0"),
    _rules(
        "load a program into the kernel",
        "number = 321 if os.uname().machine == 'x86_64' else 280\n"
        "return calls(number, 0, struct.pack('IIII', 1, 4, 4, 1) + bytes(100), 116) >= 0",
    ),
    _rules(
        "count what the machine does",
        "number = 298 if os.uname().machine == 'x86_64' else 241\n"
        "return calls(number, struct.pack('II', 1, 112) + bytes(104), -1, 0, -1, 0) >= 0",
    ),
    _rules("handle faults of memory", "return calls(323, 0) >= 0"),
    _rules("keep a key", "return calls(248, b'user', b'x', b'y', 1, -2) >= 0"),
    _rules(
        "open a file by its number",
        "library.open_by_handle_at(-100, struct.pack('Ii', 8, 1) + bytes(8), 0)\n"
        "return ctypes.get_errno() != 1",
    ),
    _rules("swap", "library.swapon(b'nothing', 0)\nreturn ctypes.get_errno() == 2"),
    _rules("hang up the terminal", "return library.vhangup() == 0"),
)
