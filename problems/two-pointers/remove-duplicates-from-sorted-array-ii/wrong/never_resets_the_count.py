"""You do not reset the count at a new number, so later numbers are dropped too early."""


def keep_at_most_two(numbers: list[int]) -> int:
    write = 1
    count = 1
    for read in range(1, len(numbers)):
        if numbers[read] == numbers[write - 1]:
            count += 1
        if numbers[read] != numbers[write - 1] or count <= 2:
            numbers[write] = numbers[read]
            write += 1
    return write
