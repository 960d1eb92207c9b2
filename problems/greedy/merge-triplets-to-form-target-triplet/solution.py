"""Drop the triplets that are too large somewhere; the others must reach the target at each place.

Time: O(n). Space: O(1).
"""


def can_form_target(triplets: list[list[int]], target: list[int]) -> bool:
    reached: set[int] = set()
    for triplet in triplets:
        if any(triplet[place] > target[place] for place in range(3)):
            continue
        for place in range(3):
            if triplet[place] == target[place]:
                reached.add(place)
    return len(reached) == 3
