"""Keep the longest one that ends here with a rise, and with a fall.

Time: O(n). Space: O(1).
"""


def longest_turbulent(numbers: list[int]) -> int:
    up = down = best = 1
    for i in range(1, len(numbers)):
        if numbers[i] > numbers[i - 1]:
            up, down = down + 1, 1
        elif numbers[i] < numbers[i - 1]:
            up, down = 1, up + 1
        else:
            up = down = 1
        best = max(best, up, down)
    return best
