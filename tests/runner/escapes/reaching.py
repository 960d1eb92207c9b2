"""Escapes that reach others: over a network or a local socket, by signals, by starting them."""

from tests.runner.escapes.escape import Escape, Fate, Row


def _socket(name: str, deed: str) -> Escape:
    code = f"import socket\ndef escape(world):\n    {deed}\n    return True"
    return Escape(name=name, row=Row.REACH, code=code, limits=Fate.POSSIBLE)


def _touch(name: str, body: str, limits: Fate) -> Escape:
    head = "import ctypes, os, signal\ndef escape(world):\n    other = int(world['bystander'])\n"
    return Escape(name=name, row=Row.TOUCH, code=f"{head}    {body}", limits=limits)


def _start(name: str, body: str, limits: Fate, seconds: float = 1.0) -> Escape:
    lines = "".join(f"    {line}\n" for line in body.splitlines())
    code = f"import os, sys, time\ndef escape(world):\n{lines}"
    return Escape(name=name, row=Row.START, code=code, limits=limits, seconds=seconds)


_EXECUTE = (
    "os.execve(world['python'], ['python', '-S', '-c', 'import time; time.sleep(60)', "
    "world['mark']], {environment})"
)
_DAEMON = (
    "ready, done = os.pipe()\nif os.fork() == 0:\n    os.setsid()\n    if os.fork() == 0:\n"
    f"        os.chdir('/')\n        {_EXECUTE}\n    os._exit(0)\n"
    "time.sleep(0.3)\nreturn False"
)

REACHING = (
    _socket("connect by TCP", "socket.create_connection(('127.0.0.1', int(world['tcp'])), 1)"),
    _socket(
        "send by UDP",
        "socket.socket(type=socket.SOCK_DGRAM).sendto(b'x', ('127.0.0.1', int(world['udp'])))",
    ),
    _socket(
        "connect to a local socket by its path",
        "socket.socket(socket.AF_UNIX).connect(world['path_socket'])",
    ),
    _socket(
        "connect to a local socket by its name",
        "socket.socket(socket.AF_UNIX).connect('\\0' + world['named_socket'])",
    ),
    _socket("listen", "socket.create_server(('127.0.0.1', 0))"),
    _socket(
        "ask the kernel by netlink",
        "socket.socket(socket.AF_NETLINK, socket.SOCK_RAW).bind((0, 0))",
    ),
    _socket(
        "ask the kernel to do it",
        "import ctypes; assert ctypes.CDLL(None).syscall(425, 8, bytes(120)) >= 0",
    ),
    _socket("talk over a pair of sockets", "socket.socketpair()"),
    _touch("signal the parent", "os.kill(int(world['parent']), 0)\n    return True", Fate.POSSIBLE),
    _touch("signal another process", "os.kill(other, signal.SIGKILL)", Fate.POSSIBLE),
    _touch(
        "signal everybody it may", "os.kill(-os.getpgid(other), 0)\n    return True", Fate.POSSIBLE
    ),
    _touch(
        "debug another process",
        "seize = 0x4206\n    return ctypes.CDLL(None).ptrace(seize, other, None, None) == 0",
        Fate.VARIES,
    ),
    _touch(
        "slow another process down",
        "os.setpriority(os.PRIO_PROCESS, other, 19)\n    return True",
        Fate.POSSIBLE,
    ),
    _touch(
        "signal another process through a descriptor",
        "import fcntl\n    read, write = os.pipe()\n    fcntl.fcntl(read, fcntl.F_SETOWN, other)\n"
        "    fcntl.fcntl(read, 10, signal.SIGKILL)\n"
        "    fcntl.fcntl(read, fcntl.F_SETFL, os.O_ASYNC)\n    os.write(write, b'x')\n"
        "    return True",
        Fate.POSSIBLE,
    ),
    _touch(
        "signal another process through a handle",
        "signal.pidfd_send_signal(os.pidfd_open(other), signal.SIGKILL)\n    return True",
        Fate.POSSIBLE,
    ),
    _touch(
        "signal another process's thread",
        "return ctypes.CDLL(None).tgkill(other, other, 9) == 0",
        Fate.POSSIBLE,
    ),
    _touch(
        "limit another process",
        "import resource\n    resource.prlimit(other, resource.RLIMIT_NOFILE, (9, 9))\n"
        "    return True",
        Fate.POSSIBLE,
    ),
    _touch(
        "keep another process to a processor",
        "os.sched_setaffinity(other, {0})\n    return True",
        Fate.POSSIBLE,
    ),
    _touch(
        "move another process to another group",
        "os.setpgid(0, os.getpgid(other))\n    return True",
        Fate.VARIES,
    ),
    _start(
        "stay when the parent dies",
        "import ctypes\nreturn ctypes.CDLL(None).prctl(1, 0, 0, 0, 0) == 0",
        Fate.POSSIBLE,
    ),
    _start(
        "start a copy of itself",
        "pid = os.fork()\nif not pid: os._exit(0)\nreturn True",
        Fate.POSSIBLE,
    ),
    _start(
        "start another program",
        "return os.waitpid(os.posix_spawn(world['python'], ['p', '-S', '-c', ''], {}), 0)[1] == 0",
        Fate.POSSIBLE,
    ),
    _start(
        "become another program",
        "os.fork() or " + _EXECUTE.format(environment="{}") + "\ntime.sleep(0.2)\nreturn True",
        Fate.POSSIBLE,
    ),
    _start(
        "start three hundred processes",
        "for _ in range(300):\n    if not os.fork():\n        time.sleep(60)\nreturn True",
        Fate.VARIES,
        seconds=5.0,
    ),
    _start("leave a daemon", _DAEMON.format(environment="os.environ"), Fate.STOPPED),
    _start("leave a daemon without a trace", _DAEMON.format(environment="{}"), Fate.POSSIBLE),
)
