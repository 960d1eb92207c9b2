"""You remember which numbers you have seen but not how often, so equal ones are lost."""


def most_pairs(numbers: list[int], k: int) -> int:
    waiting: set[int] = set()
    pairs = 0
    for number in numbers:
        if k - number in waiting:
            waiting.remove(k - number)
            pairs += 1
        else:
            waiting.add(number)
    return pairs
