"""Write the whole sequence down, adding up the last three numbers each time.

Time: O(n). Space: O(n).
"""


def tribonacci(n: int) -> int:
    sequence = [0, 1, 1]
    while len(sequence) <= n:
        sequence.append(sum(sequence[-3:]))
    return sequence[n]
