"""You look back one place too far, so three copies stay."""


def keep_at_most_two(numbers: list[int]) -> int:
    write = 0
    for number in numbers:
        if write < 3 or number != numbers[write - 3]:
            numbers[write] = number
            write += 1
    return write
