"""You only look for each number at its place, but its triplet may be too large at another place."""


def can_form_target(triplets: list[list[int]], target: list[int]) -> bool:
    return all(any(triplet[place] == target[place] for triplet in triplets) for place in range(3))
