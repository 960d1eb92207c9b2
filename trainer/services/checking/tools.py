"""Rule 7: solutions are formatted, linted and type-checked like the rest of the code."""

import importlib.util
import json
import os
import re
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import trainer.structures
from trainer.catalogue.file import LARGEST_FILE
from trainer.catalogue.folder import ProblemFolder
from trainer.domain.errors import TrainerError
from trainer.services.checking.report import Fault

RULE = 7
TOOLS = ("ruff", "mypy")
WIDTH = "--line-length=100"
LONGEST_RUN = 600
"""Seconds after which a tool is given up."""

_MYPY_LINE = re.compile(r"^([^:\n]+\.py):(?:(\d+): )?error: (.+?)(?:  \[(.+)\])?$", re.MULTILINE)

_Places = Mapping[Path, str]
"""The Python files, with the names that sentences give them."""


def missing_tools() -> tuple[str, ...]:
    """Give the names of the tools that are not installed beside the program."""
    return tuple(tool for tool in TOOLS if importlib.util.find_spec(tool) is None)


def check_tools(folders: Iterable[ProblemFolder]) -> Iterator[Fault]:
    """Give what ruff and mypy say of all Python files in these folders, each in one run."""
    places = {
        path.resolve(): f"{folder.place}/{path.relative_to(folder.path).as_posix()}"
        for folder in folders
        for path in sorted(folder.path.rglob("*.py"))
        if _is_plain(path)
    }
    if places:
        with tempfile.TemporaryDirectory(prefix="trainer-check-") as name:
            temporary = Path(name).resolve()
            yield from _ruff(["format", "--check", WIDTH], places, temporary)
            yield from _ruff(["check", WIDTH], places, temporary)
            yield from _typing(places, temporary)


def _is_plain(path: Path) -> bool:
    """Tell whether a path is a file and no link: of anything else the check said so already."""
    try:
        status = path.lstat()
    except OSError:
        return False
    return stat.S_ISREG(status.st_mode) and status.st_size <= LARGEST_FILE


def _ruff(command: Iterable[str], places: _Places, temporary: Path) -> Iterator[Fault]:
    """Give ruff's findings by the settings of the project that the files lie in."""
    arguments = [*command, "--no-cache", "--output-format=json", *map(str, places)]
    for finding in json.loads(_output("ruff", arguments, temporary) or "[]"):
        place, line = _place(finding["filename"], places, temporary), finding["location"]["row"]
        yield Fault(RULE, f"{place}, line {line}: {finding['message']} ({finding['code']}).")


def _typing(places: _Places, temporary: Path) -> Iterator[Fault]:
    """Give mypy's findings over copies, since two modules of one run need different names."""
    structures = temporary / "trainer"
    structures.mkdir()
    (structures / "__init__.py").write_text("")
    text = Path(trainer.structures.__file__).read_text(encoding="utf-8")
    (structures / "structures.py").write_text(text, encoding="utf-8")
    copies = {}
    for number, (path, place) in enumerate(places.items()):
        copy = temporary / f"m{number}_{re.sub(r'[^0-9a-zA-Z]', '_', path.stem)}.py"
        copy.write_bytes(path.read_bytes())
        copies[copy] = place
    arguments = ["--strict", "--config-file=", f"--cache-dir={os.devnull}", "--no-error-summary"]
    output = _output("mypy", [*arguments, *map(str, copies)], temporary)
    for file, line, said, code in _MYPY_LINE.findall(output):
        at = f", line {line}" if line else ""
        yield Fault(RULE, f"{_place(file, copies, temporary)}{at}: {said} ({code}).")


def _place(file: str, places: _Places, folder: Path) -> str:
    return places.get((folder / file).resolve(), file)


def _output(tool: str, arguments: list[str], folder: Path) -> str:
    """Give what a tool says; raise ``TrainerError`` if it could not do its work."""
    command = [sys.executable, "-P", "-m", tool, *arguments]
    try:
        done = subprocess.run(
            command,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=LONGEST_RUN,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise TrainerError(f"{tool} could not be run ({type(error).__name__}).") from None
    if done.returncode not in (0, 1):
        reason = done.stderr.decode(errors="replace").strip()[-300:]
        raise TrainerError(f"{tool} failed: {reason}")
    return done.stdout.decode(errors="replace")
