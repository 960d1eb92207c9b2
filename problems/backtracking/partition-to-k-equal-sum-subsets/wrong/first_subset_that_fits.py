"""You fill one subset with the first numbers that fit and never take a number back."""


def can_partition(numbers: list[int], k: int) -> bool:
    goal, rest = divmod(sum(numbers), k)
    if rest != 0:
        return False
    left = sorted(numbers, reverse=True)
    for _ in range(k):
        filled = 0
        for number in left.copy():
            if filled + number <= goal:
                filled += number
                left.remove(number)
        if filled != goal:
            return False
    return True
