"""You round a quarter of the sum down and do not ask whether the sum is a multiple of 4."""


def can_make_square(sticks: list[int]) -> bool:
    side = sum(sticks) // 4
    ordered = sorted(sticks, reverse=True)
    lengths = [0, 0, 0, 0]

    def place(index: int) -> bool:
        if min(lengths) == side:
            return True
        if index == len(ordered):
            return False
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
