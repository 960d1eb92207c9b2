"""You return the length of the whole list, although the numbers behind the result do not count."""


def remove_element(numbers: list[int], value: int) -> int:
    write = 0
    for read in range(len(numbers)):
        if numbers[read] != value:
            numbers[write] = numbers[read]
            write += 1
    return len(numbers)
