"""Carry two states: the best with this house emptied and the best with it left out.

Time: O(n). Space: O(1).
"""


def rob(money: list[int]) -> int:
    emptied = left_out = 0
    for amount in money:
        emptied, left_out = left_out + amount, max(emptied, left_out)
    return max(emptied, left_out)
