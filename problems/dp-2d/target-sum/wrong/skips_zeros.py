"""You skip zeros because they change no sum, but each of them doubles the number of ways."""

from collections import Counter


def count_signs(numbers: list[int], target: int) -> int:
    ways = Counter({0: 1})
    for number in filter(None, numbers):
        following: Counter[int] = Counter()
        for total, count in ways.items():
            following[total + number] += count
            following[total - number] += count
        ways = following
    return ways[target]
