"""You return how many numbers are removed instead of how many are left."""


def remove_element(numbers: list[int], value: int) -> int:
    write = 0
    for read in range(len(numbers)):
        if numbers[read] != value:
            numbers[write] = numbers[read]
            write += 1
    return len(numbers) - write
