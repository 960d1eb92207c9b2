"""You let a number build on the sum it has just made itself, so it is used more than once."""


def can_partition(numbers: list[int]) -> bool:
    half, odd = divmod(sum(numbers), 2)
    if odd:
        return False
    reachable = [True] + [False] * half
    for number in numbers:
        for total in range(number, half + 1):
            if reachable[total - number]:
                reachable[total] = True
    return reachable[half]
