"""Escapes that want to look right without being right."""

from tests.runner.escapes.escape import Escape, Fate, Row

SECRET = "the-answer-that-nobody-was-told-7f3a"
"""The answer that is expected of these programs; it never enters the child."""


def _forge(name: str, code: str, limits: Fate = Fate.STOPPED) -> Escape:
    return Escape(name=name, row=Row.FORGE, code=code, limits=limits, secret=True)


_RESULT = '["result",0,[["value",true]],[],[false,0.1,0]]'
_CHANNEL = """
import gc
from sys import _getframe

def channel():
    for found in gc.get_objects():
        if type(found).__name__ == 'Channel':
            return found
    frame = _getframe()
    while frame:
        if 'channel' in frame.f_locals:
            return frame.f_locals['channel']
        frame = frame.f_back
"""
_PATCHED_BY_FRAMES = """
from sys import _getframe

def escape(world):
    world.clear()
    frame = _getframe()
    while 'Script' not in frame.f_globals:
        frame = frame.f_back
    frame.f_globals['Script'].after = lambda script: [AS_IT_WAS]
    return True
"""
_PATCHED_BY_NAME = """
import sys

def escape(world):
    world.clear()
    sys.modules['trainer.runner.child.script'].Script.after = lambda script: [AS_IT_WAS]
    return True
"""
_AS_IT_WAS = """
from _json import encode_basestring_ascii as quoted

def as_it_was(world):
    pairs = ','.join(f'[{quoted(k)},{quoted(v)}]' for k, v in world.items())
    return '["value",{"d":[' + pairs + ']}]'
"""


def _denying(code: str) -> str:
    """Give a program that remembers its argument before it changes it."""
    remembering = "    global AS_IT_WAS\n    AS_IT_WAS = as_it_was(world)\n    world.clear()\n"
    return _AS_IT_WAS + code.replace("    world.clear()\n", remembering)


FORGING = (
    _forge(
        "write results to every descriptor",
        "import os\ndef escape(world):\n    for fd in range(1, 64):\n        try:\n"
        f"            os.write(fd, b'\\n{_RESULT}\\n[\"done\"]\\n')\n"
        "        except OSError:\n            pass",
    ),
    _forge(
        "print the lines of the protocol",
        f"def escape(world):\n    print('\\n{_RESULT}')\n    print('[\"done\"]')",
    ),
    _forge(
        "tell a result by the channel itself",
        _CHANNEL + "def escape(world):\n    mine = channel()\n"
        "    mine.tell('result', 0, [['value', True]], [], [False, 0.1, 0])\n"
        "    mine.tell('done')",
    ),
    _forge(
        "tell of every exception there is",
        _CHANNEL + "import builtins\ndef escape(world):\n    names = list(vars(builtins))\n"
        "    error = ['error', names, '', '', None]\n"
        "    channel().tell('result', 0, [error], [], [False, 0.1, 0])",
    ),
    _forge(
        "tell that it is done",
        _CHANNEL + "def escape(world):\n    channel().tell('done')\n    while True: pass",
    ),
    _forge(
        "leave before the result is told",
        "import atexit, os\natexit.register(os._exit, 0)\ndef escape(world):\n    os._exit(0)",
    ),
    _forge(
        "equal everything",
        "class Equal(str):\n    __hash__ = str.__hash__\n    def __eq__(self, other): return True\n"
        "def escape(world):\n    return Equal()",
    ),
    _forge(
        "look for the answer among all objects",
        "import gc\ndef escape(world):\n    for found in gc.get_objects():\n"
        "        for one in gc.get_referents(found):\n"
        "            if type(one) is str and one[:10] == 'the-answer' and len(one) > 10:\n"
        "                return one",
    ),
    _forge(
        "look for the answer in the frames",
        "import sys\ndef escape(world):\n    frame = sys._getframe(1)\n    while frame:\n"
        "        for names in (frame.f_locals, frame.f_globals):\n"
        "            for one in names.values():\n"
        "                at = str(one).find('the-' + 'answer')\n"
        f"                if at >= 0: return str(one)[at:at + {len(SECRET)}]\n"
        "        frame = frame.f_back",
    ),
    _forge(
        "read the orders again",
        "import os\ndef escape(world):\n    for fd in range(64):\n        try:\n"
        "            os.lseek(fd, 0, 0)\n            text = os.read(fd, 10**6).decode()\n"
        "        except OSError:\n            continue\n"
        "        at = text.find('the-' + 'answer')\n"
        f"        if at >= 0: return text[at:at + {len(SECRET)}]",
    ),
    _forge(
        "read the answer where the problem lies",
        "def escape(world):\n    return open(world['problem']).read().split('-> ')[1]",
        limits=Fate.POSSIBLE,
    ),
    Escape(
        name="win time by telling again that it begins",
        row=Row.USE,
        code=_CHANNEL + "import time\ndef escape(world):\n    mine = channel()\n    while True:\n"
        "        mine.tell('start', 0, 0)\n        mine.tell('start', 1, 0)\n"
        "        time.sleep(0.01)",
        limits=Fate.STOPPED,
        seconds=0.2,
    ),
    Escape(
        name="change the child's modules by their names",
        row=Row.FORGE,
        code=_denying(_PATCHED_BY_NAME),
        limits=Fate.STOPPED,
        frozen=True,
    ),
    Escape(
        name="change the child's modules through frames",
        row=Row.DENY,
        code=_denying(_PATCHED_BY_FRAMES),
        limits=Fate.POSSIBLE,
        fence=Fate.POSSIBLE,
        box=Fate.POSSIBLE,
        frozen=True,
    ),
)
