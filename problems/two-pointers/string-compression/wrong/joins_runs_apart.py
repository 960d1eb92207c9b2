"""You count each character over the whole list, but only equal neighbours form a run."""

from collections import Counter


def compress(characters: list[str]) -> int:
    result: list[str] = []
    for character, count in Counter(characters).items():
        result.append(character)
        if count > 1:
            result.extend(str(count))
    characters[:] = result
    return len(result)
