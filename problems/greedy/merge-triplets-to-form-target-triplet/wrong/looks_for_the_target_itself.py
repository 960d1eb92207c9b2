"""You only look for the target among the triplets, but it may also come from a merge."""


def can_form_target(triplets: list[list[int]], target: list[int]) -> bool:
    return target in triplets
