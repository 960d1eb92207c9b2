"""Try every open project as the next one.

Time: exponential, O(n!). Space: O(n).
"""


def find_maximized_capital(k: int, capital: int, profits: list[int], needed: list[int]) -> int:
    best = capital
    if k > 0:
        for i in range(len(profits)):
            if needed[i] <= capital:
                rest = find_maximized_capital(
                    k - 1,
                    capital + profits[i],
                    profits[:i] + profits[i + 1 :],
                    needed[:i] + needed[i + 1 :],
                )
                best = max(best, rest)
    return best
