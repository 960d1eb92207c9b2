"""Leave the house out and keep the best so far, or add it to the best before its neighbour.

Time: O(n). Space: O(1).
"""


def rob(money: list[int]) -> int:
    before, here = 0, 0
    for amount in money:
        before, here = here, max(here, before + amount)
    return here
