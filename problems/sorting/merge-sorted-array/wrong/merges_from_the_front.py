"""You write from the front without a copy and overwrite numbers of first that are not yet read."""


def merge_sorted(first: list[int], first_count: int, second: list[int], second_count: int) -> None:
    i, j = 0, 0
    for place in range(first_count + second_count):
        if j == second_count or (i < first_count and first[i] <= second[j]):
            first[place] = first[i]
            i += 1
        else:
            first[place] = second[j]
            j += 1
