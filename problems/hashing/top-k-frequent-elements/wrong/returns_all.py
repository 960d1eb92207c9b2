"""You sort all different numbers by count but never cut the list off after k of them."""

from collections import Counter


def top_k_frequent(numbers: list[int], k: int) -> list[int]:
    buckets: list[list[int]] = [[] for _ in range(len(numbers) + 1)]
    for number, count in Counter(numbers).items():
        buckets[count].append(number)
    answer: list[int] = []
    for bucket in reversed(buckets):
        answer.extend(bucket)
    return answer
