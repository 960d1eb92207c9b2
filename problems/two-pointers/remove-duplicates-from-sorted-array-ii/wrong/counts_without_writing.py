"""You count what may stay but do not move it to the front."""


def keep_at_most_two(numbers: list[int]) -> int:
    write = 0
    for read, number in enumerate(numbers):
        if read < 2 or number != numbers[read - 2]:
            write += 1
    return write
