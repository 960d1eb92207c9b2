"""You copy the numbers forward but do not fill the rest with zeros, so old numbers stay behind."""


def move_zeroes(numbers: list[int]) -> None:
    write = 0
    for read in range(len(numbers)):
        if numbers[read] != 0:
            numbers[write] = numbers[read]
            write += 1
