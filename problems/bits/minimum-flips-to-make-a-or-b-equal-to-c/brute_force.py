"""Try for each binary digit all four ways to choose the two bits, and take the cheapest.

Time: O(4 * bits). Space: O(bits).
"""


def min_flips(a: int, b: int, c: int) -> int:
    total = 0
    for digits in zip(f"{a:032b}", f"{b:032b}", f"{c:032b}", strict=True):
        cheapest = 2
        for new_a in "01":
            for new_b in "01":
                if max(new_a, new_b) == digits[2]:
                    cheapest = min(cheapest, (new_a != digits[0]) + (new_b != digits[1]))
        total += cheapest
    return total
