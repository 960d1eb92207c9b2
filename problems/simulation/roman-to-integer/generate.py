"""Numerals of random numbers; the sizes stand for the number of digits."""

import random

LARGEST = 15
PARTS = ("IVX", "XLC", "CDM")


def digit(value: int, place: int) -> str:
    """Write one digit at its place: ones, tens or hundreds."""
    part = PARTS[place]
    forms = ("", "a", "aa", "aaa", "ab", "b", "ba", "baa", "baaa", "ac")
    return forms[value].replace("a", part[0]).replace("b", part[1]).replace("c", part[2])


def written(number: int) -> str:
    rest = "".join(digit(number // 10**place % 10, place) for place in (2, 1, 0))
    return "M" * (number // 1000) + rest


def generate(rng: random.Random, size: int) -> tuple[str]:
    if size > 8:
        return ("MMMDCCCLXXXVIII",)
    most = rng.choice((9, 20, 100, 999, 3999))
    return (written(rng.randint(1, most)),)


def exact(rng: random.Random, n: int) -> tuple[str]:
    """n symbols: many M and a short rest (longer than a correct numeral may be)."""
    rest = written(rng.choice((4, 6, 40, 444)))[:n]
    return ("M" * (n - len(rest)) + rest,)


def valid(numeral: str) -> bool:
    return any(written(number) == numeral for number in range(1, 4000))
