"""You try each number in the group and out of it and remember no sum, which takes exponential
time."""


def can_partition(numbers: list[int]) -> bool:
    half, odd = divmod(sum(numbers), 2)
    if odd:
        return False

    def can_make(rest: int, start: int) -> bool:
        if rest == 0:
            return True
        if rest < 0 or start == len(numbers):
            return False
        return can_make(rest - numbers[start], start + 1) or can_make(rest, start + 1)

    return can_make(half, 0)
