"""You have no bucket for the count n, which a number that fills the whole list needs."""

from collections import Counter


def top_k_frequent(numbers: list[int], k: int) -> list[int]:
    buckets: list[list[int]] = [[] for _ in numbers]
    for number, count in Counter(numbers).items():
        buckets[count].append(number)
    answer: list[int] = []
    for bucket in reversed(buckets):
        answer.extend(bucket)
    return answer[:k]
