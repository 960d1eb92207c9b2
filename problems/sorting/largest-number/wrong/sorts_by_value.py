"""You sort by the size of the numbers, but 5 belongs before 54."""


def largest_number(numbers: list[int]) -> str:
    joined = "".join(str(number) for number in sorted(numbers, reverse=True))
    return str(int(joined))
