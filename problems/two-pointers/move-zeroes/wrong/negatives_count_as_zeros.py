"""You keep only what is larger than 0, so negative numbers are moved to the end as well."""


def move_zeroes(numbers: list[int]) -> None:
    write = 0
    for read in range(len(numbers)):
        if numbers[read] > 0:
            numbers[write], numbers[read] = numbers[read], numbers[write]
            write += 1
