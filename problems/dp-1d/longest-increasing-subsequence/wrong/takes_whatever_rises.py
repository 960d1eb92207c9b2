"""You take each number that is larger than the last one taken, but one large number then blocks
all."""


def length_of_lis(numbers: list[int]) -> int:
    best = 0
    for start, first in enumerate(numbers):
        last, length = first, 1
        for number in numbers[start + 1 :]:
            if number > last:
                last, length = number, length + 1
        best = max(best, length)
    return best
