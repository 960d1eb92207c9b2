"""You count the longest run of neighbours that rise, but a subsequence may leave numbers out."""


def length_of_lis(numbers: list[int]) -> int:
    best = run = 0
    for place, number in enumerate(numbers):
        run = run + 1 if place > 0 and number > numbers[place - 1] else 1
        best = max(best, run)
    return best
