"""You drop a triplet only if all its numbers are too large, but one is enough to spoil it."""


def can_form_target(triplets: list[list[int]], target: list[int]) -> bool:
    best = [0, 0, 0]
    for triplet in triplets:
        if any(triplet[place] <= target[place] for place in range(3)):
            best = [max(best[place], triplet[place]) for place in range(3)]
    return best == target
