"""You append the rest from one place too far and lose a letter."""


def merge_alternately(first: str, second: str) -> str:
    common = min(len(first), len(second))
    merged = "".join(one + other for one, other in zip(first, second, strict=False))
    return merged + first[common + 1 :] + second[common + 1 :]
