"""You merge all triplets, also those that are too large somewhere and spoil the result."""


def can_form_target(triplets: list[list[int]], target: list[int]) -> bool:
    return [max(place) for place in zip(*triplets, strict=True)] == target
