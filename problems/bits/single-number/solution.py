"""XOR everything: pairs cancel in any order, and the single number is left.

Time: O(n). Space: O(1).
"""


def single_number(numbers: list[int]) -> int:
    single = 0
    for number in numbers:
        single ^= number
    return single
