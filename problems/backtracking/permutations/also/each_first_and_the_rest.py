"""Put each number first and join it with all orders of the others.

Time: O(n * n!). Space: O(n * n!).
"""


def permutations(numbers: list[int]) -> list[list[int]]:
    if not numbers:
        return [[]]
    found: list[list[int]] = []
    for index, number in enumerate(numbers):
        others = numbers[:index] + numbers[index + 1 :]
        for rest in permutations(others):
            found.append([number, *rest])
    return found
