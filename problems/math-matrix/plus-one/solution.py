"""Walk from the right: a nine becomes 0 and carries on, the first other digit takes the one.

Time: O(n). Space: O(1).
"""


def plus_one(digits: list[int]) -> list[int]:
    for place in reversed(range(len(digits))):
        if digits[place] < 9:
            digits[place] += 1
            return digits
        digits[place] = 0
    return [1, *digits]
