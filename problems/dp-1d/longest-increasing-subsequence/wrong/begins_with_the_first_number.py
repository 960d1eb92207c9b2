"""You always begin with the first number, but the longest may begin with a later, smaller one."""


def length_of_lis(numbers: list[int]) -> int:
    last, length = numbers[0], 1
    for number in numbers[1:]:
        if number > last:
            last, length = number, length + 1
    return length
