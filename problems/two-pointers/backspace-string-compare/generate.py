"""Random keys, often the same letters with deleted ones in between."""

import random

LARGEST = 200


def with_detours(rng: random.Random, shown: str, size: int) -> str:
    parts: list[str] = []
    for letter in shown:
        while size > 0 and rng.random() < 0.4:
            parts.append(rng.choice(("b#", "ab##", "a#c#", "#" if not parts else "a#")))
            size -= 1
        parts.append(letter)
    if rng.random() < 0.3:
        parts.append("a#")
    return "".join(parts) or "#"


def generate(rng: random.Random, size: int) -> tuple[str, str]:
    size = max(size, 1)
    if size > 12:
        return exact(rng, size)
    if rng.random() < 0.5:
        keys = rng.choice(("ab#", "a##", "abc##"))
        first, second = (rng.choices(keys, k=rng.randint(1, size)) for _ in range(2))
        return "".join(first), "".join(second)
    shown = "".join(rng.choices("ab", k=rng.randint(0, size // 2 + 1)))
    other = shown[rng.choice((0, 0, 0, 1)) :]
    return with_detours(rng, shown, size), with_detours(rng, other, size)


def exact(rng: random.Random, n: int) -> tuple[str, str]:
    """Two strings of n keys that show the same."""
    units = [rng.choice(("ab#", "aac##", "abb#")) for _ in range(n // 5)]
    first = "".join(units)
    second = first.replace("b#", "c#")
    return first + "a" * (n - len(first)), second + "a" * (n - len(second))
