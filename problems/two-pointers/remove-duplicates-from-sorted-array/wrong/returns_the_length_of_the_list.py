"""You return the length of the whole list instead of the number of different numbers."""


def remove_duplicates(numbers: list[int]) -> int:
    write = 1
    for read in range(1, len(numbers)):
        if numbers[read] != numbers[write - 1]:
            numbers[write] = numbers[read]
            write += 1
    return len(numbers)
