"""You count both strings in step, so what is left of the longer one is never counted."""


def is_anagram(first: str, second: str) -> bool:
    counts: dict[str, int] = {}
    for one, other in zip(first, second, strict=False):
        counts[one] = counts.get(one, 0) + 1
        counts[other] = counts.get(other, 0) - 1
    return all(count == 0 for count in counts.values())
