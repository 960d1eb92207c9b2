"""Bottom-up over all sets of sticks: how long is the side begun last, if the set can be laid?

Time: O(n * 2^n). Space: O(2^n).
"""


def can_make_square(sticks: list[int]) -> bool:
    side, rest = divmod(sum(sticks), 4)
    if rest != 0:
        return False
    count = len(sticks)
    length = [-1] * (1 << count)
    length[0] = 0
    for used in range(1 << count):
        if length[used] < 0:
            continue
        for index, stick in enumerate(sticks):
            if not used >> index & 1 and length[used] + stick <= side:
                length[used | 1 << index] = (length[used] + stick) % side
    return length[-1] == 0
