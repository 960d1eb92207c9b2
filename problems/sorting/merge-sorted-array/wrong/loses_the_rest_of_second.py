"""You stop when the first list is used up and never write what is left of the second."""


def merge_sorted(first: list[int], first_count: int, second: list[int], second_count: int) -> None:
    i, j = first_count - 1, second_count - 1
    while i >= 0 and j >= 0:
        if first[i] > second[j]:
            first[i + j + 1] = first[i]
            i -= 1
        else:
            first[i + j + 1] = second[j]
            j -= 1
