"""You put each stick on the first side with room and never take it back."""


def can_make_square(sticks: list[int]) -> bool:
    side, rest = divmod(sum(sticks), 4)
    if rest != 0:
        return False
    lengths = [0, 0, 0, 0]
    for stick in sorted(sticks, reverse=True):
        for number in range(4):
            if lengths[number] + stick <= side:
                lengths[number] += stick
                break
        else:
            return False
    return True
