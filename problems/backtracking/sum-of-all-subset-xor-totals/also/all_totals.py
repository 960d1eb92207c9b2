"""Keep the XOR totals of all subsets so far; each number doubles the list.

Time: O(2^n). Space: O(2^n).
"""


def subset_xor_sum(numbers: list[int]) -> int:
    totals = [0]
    for number in numbers:
        totals += [total ^ number for total in totals]
    return sum(totals)
