"""You stop at index 0, so the smallest number of the second list is never written."""


def merge_sorted(first: list[int], first_count: int, second: list[int], second_count: int) -> None:
    i, j = first_count - 1, second_count - 1
    place = first_count + second_count - 1
    while j > 0:
        if i >= 0 and first[i] > second[j]:
            first[place] = first[i]
            i -= 1
        else:
            first[place] = second[j]
            j -= 1
        place -= 1
