"""What the filter decides, call by call, on both architectures: its program is run here in Python.

So the numbers of an architecture that this machine does not have are judged as well.
"""

import os
import re
import struct
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest

from trainer.runner.child.seccomp import filter_program
from trainer.runner.child.syscalls import ALLOWED, JUDGED, SHARED_SINCE, architecture_of

PID = 4321
ALLOW, REFUSE, UNKNOWN, KILL = "allow", "refuse", "unknown", "kill"
RESULTS = {0x7FFF0000: ALLOW, 0x00050001: REFUSE, 0x00050026: UNKNOWN, 0x80000000: KILL}
LAST_NUMBER = 600
THREAD = 0x003D0F00
HEADERS = {
    "x86_64": ("/usr/include/x86_64-linux-gnu/asm/unistd_64.h", "/usr/include/asm/unistd_64.h"),
    "aarch64": ("/usr/include/asm-generic/unistd.h",),
}
machines = pytest.mark.parametrize("machine", ["x86_64", "aarch64"])


def decision(machine: str, number: int, *arguments: int, audit: int | None = None) -> str:
    """Run the filter on a call as the kernel does, and give what it decides."""
    architecture = architecture_of(machine)
    assert architecture is not None
    program = [struct.unpack("=HBBI", step) for step in filter_program(architecture, PID)]
    words = [number, architecture.audit if audit is None else audit, 0, 0]
    for argument in (*arguments, *[0] * (6 - len(arguments))):
        words += [argument & 0xFFFFFFFF, argument >> 32 & 0xFFFFFFFF]
    place = loaded = 0
    while True:
        code, if_so, if_not, value = program[place]
        place += 1
        match code:
            case 0x20:
                loaded = words[value // 4]
            case 0x54:
                loaded &= value
            case 0x15:
                place += if_so if loaded == value else if_not
            case 0x35:
                place += if_so if loaded >= value else if_not
            case 0x06:
                return RESULTS[value]


def number_of(machine: str, name: str) -> int:
    return {**ALLOWED, **JUDGED}[name][machine == "aarch64"]


@machines
def test_whatever_is_not_on_the_list_is_refused(machine: str) -> None:
    listed = {number_of(machine, name) for name in (*ALLOWED, *JUDGED)}
    for number in range(LAST_NUMBER):
        if number not in listed:
            expected = UNKNOWN if number >= SHARED_SINCE else REFUSE
            assert decision(machine, number) == expected, number


@machines
def test_what_is_on_the_list_is_allowed(machine: str) -> None:
    for name in ALLOWED:
        if (number := number_of(machine, name)) >= 0:
            assert decision(machine, number, *[2**64 - 1] * 6) == ALLOW, name


@machines
def test_calls_of_another_architecture_end_the_process(machine: str) -> None:
    for number in range(LAST_NUMBER):
        assert decision(machine, number, audit=0x40000003) == KILL


def test_the_third_way_to_call_on_x86_is_refused() -> None:
    for number in range(LAST_NUMBER):
        assert decision("x86_64", 0x40000000 | number) == REFUSE


@machines
@pytest.mark.parametrize("name", ["kill", "tgkill"])
def test_only_the_process_itself_can_be_signalled(machine: str, name: str) -> None:
    number = number_of(machine, name)
    assert decision(machine, number, PID) == ALLOW
    for other in (0, 1, PID + 1, -1, -PID, 2**32 - 1):
        assert decision(machine, number, other) == REFUSE


@machines
def test_only_threads_can_be_started(machine: str) -> None:
    number = number_of(machine, "clone")
    assert decision(machine, number, THREAD) == ALLOW
    assert decision(machine, number, THREAD | 0x00400000) == ALLOW
    for flags in (
        0,
        17,
        0x00004111,
        THREAD & ~0x00010000,
        THREAD | 0x00020000,
        THREAD | 0x10000000,
    ):
        assert decision(machine, number, flags) == REFUSE
    assert decision(machine, 435) == UNKNOWN


@machines
def test_a_file_is_emptied_only_by_who_may_write_it(machine: str) -> None:
    for name, place in (("open", 1), ("openat", 2)):
        if (number := number_of(machine, name)) < 0:
            continue
        for way, empty, more in product((0, 1, 2, 3), (0, os.O_TRUNC), (0, os.O_CREAT)):
            flags = [0] * place + [way | empty | more]
            allowed = way in {1, 2} or (way == 0 and not empty)
            assert decision(machine, number, *flags) == (ALLOW if allowed else REFUSE)


@machines
def test_a_descriptor_is_not_made_to_signal_or_to_hold_others_up(machine: str) -> None:
    number = number_of(machine, "fcntl")
    allowed = {0, 1, 2, 3, 4, 1030}
    for duty in range(1100):
        assert decision(machine, number, 3, duty) == (ALLOW if duty in allowed else REFUSE)


@machines
def test_a_device_is_asked_for_nothing_but_whether_it_is_a_terminal(machine: str) -> None:
    number = number_of(machine, "ioctl")
    assert decision(machine, number, 0, 0x5401) == ALLOW
    for request in (0x5412, 0x541C, 0x5402, 0x540E, 0x8004667E, 0xC0189436):
        assert decision(machine, number, 0, request) == REFUSE


@machines
def test_the_death_of_the_parent_stays_its_own(machine: str) -> None:
    number = number_of(machine, "prctl")
    assert decision(machine, number, 15) == ALLOW
    for option in (1, 4, 8, 22, 24, 28, 38, 47, 59):
        assert decision(machine, number, option) == REFUSE


@machines
def test_limits_and_clocks_of_others_are_none_of_its_business(machine: str) -> None:
    limits, clock = number_of(machine, "prlimit64"), number_of(machine, "clock_gettime")
    assert decision(machine, limits, 0) == decision(machine, limits, PID) == ALLOW
    assert decision(machine, limits, 1) == REFUSE
    assert all(decision(machine, clock, number) == ALLOW for number in range(12))
    assert decision(machine, clock, (~1 << 3) | 2) == REFUSE


@machines
def test_the_numbers_are_those_of_the_kernel(machine: str) -> None:
    header = next((Path(it) for it in HEADERS[machine] if Path(it).exists()), None)
    if header is None:
        pytest.skip("the headers of the kernel are not installed")
    known = dict(_numbers(header.read_text()))
    for name in (*ALLOWED, *JUDGED):
        assert number_of(machine, name) == known.get(name, -1), name
    architecture = architecture_of(machine)
    assert architecture is not None
    assert (architecture.capset, architecture.unshare) == (known["capset"], known["unshare"])


def _numbers(header: str) -> Iterator[tuple[str, int]]:
    for name, number in re.findall(
        r"#define __NR(?:3264)?_(\w+)\s+(\d+)\s*$", header, re.MULTILINE
    ):
        yield ("newfstatat" if name == "fstatat" else name), int(number)
