"""You lose the last of the different numbers: it counts as well, although no other follows it."""


def remove_duplicates(numbers: list[int]) -> int:
    write = 0
    for read in range(len(numbers) - 1):
        if numbers[read] != numbers[read + 1]:
            numbers[write] = numbers[read]
            write += 1
    return write
