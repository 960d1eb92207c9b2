"""Turn each step into a sign, and look for the longest run of opposite ones.

Time: O(n). Space: O(n).
"""


def longest_turbulent(numbers: list[int]) -> int:
    signs: list[int] = []
    for i in range(1, len(numbers)):
        signs.append((numbers[i] > numbers[i - 1]) - (numbers[i] < numbers[i - 1]))
    best = run = 0
    for i, sign in enumerate(signs):
        if sign == 0:
            run = 0
        elif i > 0 and sign == -signs[i - 1]:
            run += 1
        else:
            run = 1
        best = max(best, run)
    return best + 1
