"""You begin with the second string, but the first one has the first turn."""


def merge_alternately(first: str, second: str) -> str:
    merged = ""
    for i in range(max(len(first), len(second))):
        merged += second[i : i + 1] + first[i : i + 1]
    return merged
