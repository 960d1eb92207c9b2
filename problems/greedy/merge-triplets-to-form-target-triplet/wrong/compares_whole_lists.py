"""You compare whole lists with <=, but there the first place that differs decides, not all
three."""


def can_form_target(triplets: list[list[int]], target: list[int]) -> bool:
    merged = [0, 0, 0]
    for triplet in triplets:
        if triplet <= target:
            merged = [max(old, new) for old, new in zip(merged, triplet, strict=True)]
    return merged == target
