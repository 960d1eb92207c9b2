"""You take the largest numbers, but they have to stand side by side."""


def shortest_length(target: int, numbers: list[int]) -> int:
    total = 0
    for count, number in enumerate(sorted(numbers, reverse=True), start=1):
        total += number
        if total >= target:
            return count
    return 0
