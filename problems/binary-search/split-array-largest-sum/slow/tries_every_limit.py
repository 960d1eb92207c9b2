"""You try the limits one after the other: O(n · s), and the answer may be in the millions."""


def split_array(numbers: list[int], k: int) -> int:
    limit = max(numbers)
    while True:
        parts, total = 1, 0
        for number in numbers:
            if total + number > limit:
                parts += 1
                total = 0
            total += number
        if parts <= k:
            return limit
        limit += 1
