"""You go on to the right only, so each selection is listed in one order instead of all."""


def permute_unique(numbers: list[int]) -> list[list[int]]:
    ordered = sorted(numbers)
    found: list[list[int]] = []

    def explore(start: int, chosen: list[int]) -> None:
        if len(chosen) == len(ordered):
            found.append(chosen)
        for index in range(start, len(ordered)):
            explore(index + 1, [*chosen, ordered[index]])

    explore(0, [])
    return found
