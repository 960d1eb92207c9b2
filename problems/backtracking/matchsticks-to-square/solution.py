"""Put the sticks on the four sides, longest first; equal sides are tried once.

Time: O(4^n). Space: O(n).
"""


def can_make_square(sticks: list[int]) -> bool:
    side, rest = divmod(sum(sticks), 4)
    if rest != 0:
        return False
    ordered = sorted(sticks, reverse=True)
    lengths = [0, 0, 0, 0]

    def place(index: int) -> bool:
        if index == len(ordered):
            return True
        for number in range(4):
            if lengths[number] in lengths[:number]:
                continue  # a side of this length has been tried
            if lengths[number] + ordered[index] <= side:
                lengths[number] += ordered[index]
                if place(index + 1):
                    return True
                lengths[number] -= ordered[index]
        return False

    return place(0)
