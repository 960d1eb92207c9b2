"""You always put the next stick on the shortest side and never take it back."""


def can_make_square(sticks: list[int]) -> bool:
    lengths = [0, 0, 0, 0]
    for stick in sorted(sticks, reverse=True):
        lengths[lengths.index(min(lengths))] += stick
    return len(set(lengths)) == 1
