"""You begin to write at the first place, so the first number is lost."""


def remove_duplicates(numbers: list[int]) -> int:
    write = 0
    for read in range(1, len(numbers)):
        if numbers[read] != numbers[read - 1]:
            numbers[write] = numbers[read]
            write += 1
    return write
