"""You count where the target stands in one piece, but letters in between may be removed."""


def count_subsequences(text: str, target: str) -> int:
    if not target:
        return 1
    return sum(text.startswith(target, start) for start in range(len(text)))
