"""You take the first k different numbers of the list, however often they occur."""


def top_k_frequent(numbers: list[int], k: int) -> list[int]:
    return list(dict.fromkeys(numbers))[:k]
