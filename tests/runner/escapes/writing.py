"""Escapes that change what is not theirs."""

from tests.runner.escapes.escape import Escape, Fate, Row


def _does(name: str, deed: str) -> Escape:
    code = f"import os\ndef escape(world):\n    diary = world['diary']\n    {deed}\n    return True"
    return Escape(name=name, row=Row.WRITE, code=code, limits=Fate.POSSIBLE)


WRITING = (
    _does("write a file of the home", "open(diary, 'a').write('ha')"),
    _does("make a file in the home", "open(world['home'] + '/new', 'x')"),
    _does("make a folder in the home", "os.mkdir(world['home'] + '/new')"),
    _does("empty a file", "os.truncate(diary, 0)"),
    _does("empty a file while opening it to read", "os.open(diary, os.O_RDONLY | os.O_TRUNC)"),
    _does("delete a file", "os.unlink(diary)"),
    _does("take a file away", "os.rename(diary, 'mine')"),
    _does("rename a file in its place", "os.rename(diary, diary + '-old')"),
    _does("change the mode of a file", "os.chmod(diary, 0o777)"),
    _does("change the times of a file", "os.utime(diary, (7, 7))"),
    _does("write into another run", "open(world['other_run'], 'a').write('ha')"),
    _does("link a file of its own into the home", "open('f', 'w'); os.link('f', diary + '2')"),
    _does("put a symbolic link into the home", "os.symlink('/', world['home'] + '/new')"),
    _does("write through a symbolic link", "os.symlink(diary, 'l'); open('l', 'a').write('ha')"),
    _does("write through a hard link", "os.link(diary, 'l'); open('l', 'a').write('ha')"),
    _does("write through a linked folder", "os.symlink(world['home'], 'l'); open('l/n', 'w')"),
    _does("write by going there", "os.chdir(world['home']); open('new', 'w')"),
    _does("climb out of its folder", "open('../another/new', 'w'); os.unlink('../another/new')"),
)
