"""Write every subset down, then compute its XOR number by number.

Time: O(n * 2^n). Space: O(n * 2^n).
"""


def subset_xor_sum(numbers: list[int]) -> int:
    subsets: list[list[int]] = [[]]
    for number in numbers:
        subsets += [[*subset, number] for subset in subsets]
    answer = 0
    for subset in subsets:
        total = 0
        for number in subset:
            total ^= number
        answer += total
    return answer
