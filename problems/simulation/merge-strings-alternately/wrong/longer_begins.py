"""You let the longer string begin, but the first one begins whatever the lengths."""


def merge_alternately(first: str, second: str) -> str:
    if len(second) > len(first):
        first, second = second, first
    merged = ""
    for i in range(len(first)):
        merged += first[i : i + 1] + second[i : i + 1]
    return merged
