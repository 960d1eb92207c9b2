"""Fill the places from left to right, each with any number that is not used yet; take it back.

Time: O(n * n!). Space: O(n) besides the answer.
"""


def permutations(numbers: list[int]) -> list[list[int]]:
    found: list[list[int]] = []
    chosen: list[int] = []
    used: set[int] = set()

    def explore() -> None:
        if len(chosen) == len(numbers):
            found.append(chosen.copy())
            return
        for number in numbers:
            if number not in used:
                used.add(number)
                chosen.append(number)
                explore()
                chosen.pop()
                used.remove(number)

    explore()
    return found
