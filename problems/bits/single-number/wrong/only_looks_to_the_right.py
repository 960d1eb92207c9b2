"""You only look to the right, where the second number of a pair has no partner either."""


def single_number(numbers: list[int]) -> int:
    for index, number in enumerate(numbers):
        if number not in numbers[index + 1 :]:
            return number
    return -1
