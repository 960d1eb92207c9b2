"""You look back from the place you read, which may have been overwritten by a later number."""


def keep_at_most_two(numbers: list[int]) -> int:
    write = 0
    for read in range(len(numbers)):
        if read < 2 or numbers[read] != numbers[read - 2]:
            numbers[write] = numbers[read]
            write += 1
    return write
