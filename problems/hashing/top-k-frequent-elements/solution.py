"""Count, drop each number into the bucket of its count, and collect from the fullest count down.

Time: O(n). Space: O(n).
"""

from collections import Counter


def top_k_frequent(numbers: list[int], k: int) -> list[int]:
    buckets: list[list[int]] = [[] for _ in range(len(numbers) + 1)]
    for number, count in Counter(numbers).items():
        buckets[count].append(number)
    answer: list[int] = []
    for bucket in reversed(buckets):
        answer.extend(bucket)
        if len(answer) >= k:
            break
    return answer[:k]
