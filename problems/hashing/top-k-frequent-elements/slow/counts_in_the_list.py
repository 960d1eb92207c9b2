"""You call `count` on the list for each different number: O(n) each time, O(n²) in all."""


def top_k_frequent(numbers: list[int], k: int) -> list[int]:
    return sorted(set(numbers), key=numbers.count, reverse=True)[:k]
