"""You keep each number once, but two copies may stay."""


def keep_at_most_two(numbers: list[int]) -> int:
    write = 0
    for number in numbers:
        if write < 1 or number != numbers[write - 1]:
            numbers[write] = number
            write += 1
    return write
