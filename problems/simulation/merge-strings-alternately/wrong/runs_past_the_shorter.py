"""You read both strings up to the longer length and run past the end of the shorter."""


def merge_alternately(first: str, second: str) -> str:
    merged = ""
    for i in range(max(len(first), len(second))):
        merged += first[i] + second[i]
    return merged
