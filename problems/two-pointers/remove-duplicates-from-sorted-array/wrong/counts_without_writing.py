"""You count the different numbers but do not move them to the front."""


def remove_duplicates(numbers: list[int]) -> int:
    write = 1
    for read in range(1, len(numbers)):
        if numbers[read] != numbers[read - 1]:
            write += 1
    return write
